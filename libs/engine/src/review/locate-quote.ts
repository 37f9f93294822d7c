import search from 'approx-string-match';
import { likeness } from '../claim/index.js';
import type { Anchor, Span } from '../model/index.js';
import { wordsOf } from './same-words.js';

/** Where the words of an anchor stand in a text. */
export interface Located extends Span {
  readonly state: 'moved' | 'changed';
}

/** Of a quote, as many letters may differ. */
const MOST_ERRORS = 0.3;
/** Words that stand between the old neighbours are the old ones, mended, from this share of common letter pairs on. */
const MENDED = 0.4;
/** A neighbour of fewer letters stands in too many places. */
const LEAST_CONTEXT = 8;
const CONTEXT = 24;
/** A place is told from another one by so many more letters around it; fewer agree by chance. */
const CLEARLY = 4;

/**
 * Finds an anchor's words in another text: the same words, told apart by what stands around them where there are several;
 * then what stands between the same neighbours; then the most alike words. Null where nothing is alike, or where two places
 * are equally so: a guess between two would be worse than none.
 */
export function locateQuote(anchor: Anchor, text: string): Located | null {
  const same = occurrences(anchor.quote, text);
  const found = same.length > 0 ? likeliest(same, anchor, text) : (between(anchor, text) ?? alike(anchor, text));
  if (found === null) return null;
  const words = text.slice(found.start, found.end);
  return { ...found, state: wordsOf(words) === wordsOf(anchor.quote) ? 'moved' : 'changed' };
}

function occurrences(words: string, text: string): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** The place whose neighbours agree best; null where two agree about as well. */
function likeliest(places: readonly Span[], anchor: Anchor, text: string): Span | null {
  const ranked = places
    .map((place) => ({ place, agreement: agreementOf(place, anchor, text) }))
    .sort((a, b) => b.agreement - a.agreement);
  const [best, next] = ranked;
  if (best === undefined) return null;
  return next === undefined || best.agreement - next.agreement >= CLEARLY ? best.place : null;
}

/** How many letters before and after a place are those of the anchor. */
function agreementOf({ start, end }: Span, { prefix, suffix }: Anchor, text: string): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

function between({ quote, prefix, suffix }: Anchor, text: string): Span | null {
  const [before, after] = [prefix.slice(-CONTEXT), suffix.slice(0, CONTEXT)];
  if (before.trim().length < LEAST_CONTEXT || after.trim().length < LEAST_CONTEXT) return null;
  const found = occurrences(before, text).flatMap(({ end: start }) => {
    const end = text.indexOf(after, start);
    const isNear = end > start && end - start <= 2 * quote.length;
    return isNear && likeness(text.slice(start, end), quote) >= MENDED ? [{ start, end }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function alike(anchor: Anchor, text: string): Span | null {
  const matches = search(text, anchor.quote, Math.floor(anchor.quote.length * MOST_ERRORS));
  const apart = matches.filter((one, at) => at === 0 || one.start >= (matches[at - 1]?.end ?? 0));
  const found = likeliest(apart, anchor, text);
  return found && { start: found.start, end: found.end };
}

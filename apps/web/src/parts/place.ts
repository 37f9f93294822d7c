import search from 'approx-string-match';
import type { Span } from '#contracts';

/** So many first letters of a sentence go with a link; a letter of Chinese says as much as two or three others. */
const LETTERS = { han: 24, other: 56 };
/** As many letters may differ where a sentence was mended, and it is still that sentence. */
const MOST_ERRORS = 0.3;

/** The words by which a link finds its sentence again in another version of the text: how the sentence begins. */
export function wordsOfLink(quote: string): string {
  const most = /\p{Script=Han}/u.test(quote) ? LETTERS.han : LETTERS.other;
  return [...quote.replace(/\s+/g, ' ').trim().slice(0, most)].join('');
}

/** The part of an address that leads to a sentence: its offsets, and the words that it begins with where they are known. */
export function placeQuery({ start, end }: Span, quote?: string): string {
  const words = quote === undefined ? '' : wordsOfLink(quote);
  return `at=${start}-${end}` + (words && `&words=${encodeURIComponent(words)}`);
}

/** `exact`: where the link says; `moved`: the same words elsewhere; `changed`: words much like them; `gone`: near to where they were. */
export interface ResolvedPlace extends Span {
  readonly state: 'exact' | 'moved' | 'changed' | 'gone';
}

/** Where the sentence of a link stands in a text; null where the link names none. */
export function resolvePlace(text: string, at: string | null, words: string | null): ResolvedPlace | null {
  const place = spanOf(at);
  if (place === null) return null;
  const long = place.end - place.start;
  if (place.end <= text.length && (!words || plain(text.slice(place.start, place.end)).startsWith(words)))
    return { ...place, state: 'exact' };
  const found = words ? (same(text, words, place.start) ?? alike(text, words, place.start)) : null;
  if (found) return { start: found.start, end: Math.min(text.length, found.start + long), state: found.state };
  const start = Math.max(0, Math.min(place.start, text.length - 1));
  return { start, end: start, state: 'gone' };
}

function spanOf(at: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.end > span.start ? span : null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Found {
  readonly start: number;
  readonly state: 'moved' | 'changed';
}

/** The same words, however their lines are broken, nearest to where they were. */
function same(text: string, words: string, from: number): Found | null {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const starts = [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => index);
  return starts.length === 0 ? null : { start: nearest(starts, from), state: 'moved' };
}

/** Words that differ in few letters: the fewest, and among those the nearest. */
function alike(text: string, words: string, from: number): Found | null {
  const matches = search(text, words, Math.floor(words.length * MOST_ERRORS));
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  const best = matches.filter(({ errors }) => errors === fewest).map(({ start }) => start);
  return best.length === 0 ? null : { start: nearest(best, from), state: 'changed' };
}

function nearest(starts: readonly number[], from: number): number {
  return starts.reduce((best, one) => (Math.abs(one - from) < Math.abs(best - from) ? one : best));
}

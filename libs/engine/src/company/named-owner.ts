import { partNounsEn } from '../locales/en/part-words.js';
import { watch } from '../language/index.js';
import type { SegmentMention, Span } from '../model/index.js';
import type { Spoken } from './topic.js';
import { businessId } from './unlisted-business.js';

const NAME = '(?:[a-z]{1,2}(?=[A-Z]))?[A-Z][A-Za-z0-9+-]*';
const NAMES = `${NAME}(?: ${NAME}){0,2}(?: (?:and|&) ${NAME}(?: ${NAME})?)?`;

/** "Revenue growth from Mac", "great results for iPad", "For iPhone, we generated ...": whose the figures are. */
const PLACES = [
  `\\b(?:[Rr]evenues?|[Ss]ales|[Gg]rowth|performance|results) (?:of [^,.;]{1,24} )?(?:from|for|in|across) (?:our |the )?(${NAMES})`,
  `(?:^|[,;] |\\band )(?:[Ff]or|[Ii]n|[Ff]rom|[Ww]ith) (?:our |the )?(${NAMES}),? (?:we|revenue|sales|where|which|total|net|growth|gross)\\b`,
  `\\b(?:[Ff]or|[Ii]n|[Ff]rom|[Ww]ith) (?:our |the )?(${partNounsEn.join('|')}),? (?:we|where|which)\\b`,
].map((source) => watch(new RegExp(source, 'g')));

/** Capitals that name a time, a rule, a rate or an event, and nothing that is sold. */
const NO_OWNER =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4].*|h[12]|fy.*|fiscal|i|we|gaap|non-gaap|ifrs|eps|ebitda|ebita|ceo|cfo|covid.*|fx|sec|usd|rmb|cny|hkd|ntd|us|wfe|tam|first|second|third|fourth|christmas|easter|chinese new year|singles.*|black friday|cyber.*|tariffs?|section|brexit|board|company|world|new|moore.*|ai|slide|page)\b/;

/**
 * Products and places that an English sentence names as those whose revenue or growth it tells and that nobody lists, as
 * segment ids; `own` are the names of the company itself, `known` the mentions found by name, which win.
 */
export function findNamedOwners(
  text: string,
  { signs }: Pick<Spoken, 'signs'>,
  offset: number,
  known: readonly Span[],
  own: ReadonlySet<string>,
): SegmentMention[] {
  const found: SegmentMention[] = [];
  for (const place of PLACES)
    for (const match of place.all(text, signs)) {
      const name = match[1] ?? '';
      const start = offset + match.index + match[0].lastIndexOf(name);
      const end = start + name.length;
      const plain = name.toLowerCase();
      if (NO_OWNER.test(plain) || own.has(plain)) continue;
      if ([...known, ...found].some((other) => other.start < end && other.end > start)) continue;
      found.push({ segment: businessId(plain), start, end, passing: true });
    }
  return found;
}

import {
  betweenOwnerAndNameEn,
  describingWordsEn,
  leadsToNameEn,
  ownersEn,
} from '../locales/en/unlisted-business-words.js';
import { notBusinessNounsEn, notSegmentWordsEn } from '../locales/en/segment-words.js';
import { watch } from '../language/index.js';
import type { SegmentMention, Span } from '../model/index.js';
import { regionOf } from './discover-regions.js';
import type { Spoken } from './topic.js';
import { usualBusiness } from './usual-business.js';

const PLAIN: ReadonlySet<string> = new Set([...notSegmentWordsEn, ...describingWordsEn]);
const OWNERS: ReadonlySet<string> = new Set(ownersEn);
const BETWEEN: ReadonlySet<string> = new Set(betweenOwnerAndNameEn);
const LEADS: ReadonlySet<string> = new Set(leadsToNameEn);

/** Endings that describe: "our diversified business", "the consumer-facing businesses". */
const DESCRIBES =
  /(?:-(?:facing|driven|style|sized|based|making|enabling|growing|leading)|(?<!embedd)ed|(?<!assemb|supp|fami)ly|(?<!automot)ive|ous|(?<!wear|consum|dur|renew|port|c|t)able|ible)$/;

const WORD = /(?<![\w'’&-])[a-z0-9][\w'’&-]{0,24}$/;
const MOST = 4;
const LONGEST = 30;

/** A word that can be (part of) the name of a business. */
const isNaming = (word: string): boolean =>
  word.length > 1 && !PLAIN.has(word) && !DESCRIBES.test(word) && !/^\d|'s$|’s$/.test(word);

/** A name in lower case, where it begins, and the words that stand before it. */
interface Name {
  readonly name: string;
  readonly at: number;
  readonly before: string;
}

function lastWord(words: string): string {
  return WORD.exec(words.trimEnd())?.[0] ?? '';
}

/** The words right before `end` that name something. */
function nameBefore(lower: string, end: number): Name | null {
  const until = lower.slice(0, end).trimEnd().length;
  let at = until;
  for (let count = 0; count < MOST; count += 1) {
    const rest = lower.slice(0, at).trimEnd();
    const word = WORD.exec(rest)?.[0] ?? '';
    // A comma ends the name; only spaces stand inside it.
    if (!isNaming(word) || (count > 0 && rest.length === at)) break;
    at = rest.length - word.length;
  }
  const name = lower.slice(at, until);
  return name === '' || name.length > LONGEST ? null : { name, at, before: lower.slice(0, at).trimEnd() };
}

const opensClause = (before: string): boolean => before === '' || /[,;:.–—-]$/.test(before);

/** "Our new", "the": does an owner stand right before the name? */
function hasOwner(before: string): boolean {
  let rest = before;
  for (let word = lastWord(rest); BETWEEN.has(word); word = lastWord(rest))
    rest = rest.slice(0, -word.length).trimEnd();
  return OWNERS.has(lastWord(rest)) && rest.endsWith(lastWord(rest));
}

/** Parts of the world and usual businesses keep the id that they have in every language. */
export const businessId = (name: string): string => regionOf(name) ?? usualBusiness(name) ?? plainId(name);

const plainId = (name: string): string =>
  name
    .replace(/-related\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');

const NOUN = watch(
  new RegExp(
    `\\b(?:business(?:es)?|segments?|divisions?|franchises?)\\b(?! (?:${notBusinessNounsEn.join('|')})\\b)`,
    'g',
  ),
);

/** "Our packaging business", "in packaging business"; many businesses need an owner, for they may be anybody's. */
const isSaidAsName = ({ before }: Name, isPlural: boolean): boolean =>
  hasOwner(before) || (!isPlural && (opensClause(before) || LEADS.has(lastWord(before))));

/**
 * Businesses that an English sentence calls so and that neither profile nor document lists ("our packaging business"),
 * as segment ids; `known` are the mentions that were found by name, which win. Offsets are into the document.
 */
export function findUnlistedBusinesses(
  { lower, signs }: Spoken,
  offset: number,
  known: readonly Span[],
): SegmentMention[] {
  return NOUN.all(lower, signs).flatMap(({ index, 0: noun }): SegmentMention[] => {
    const found = nameBefore(lower, index);
    if (!found || !isSaidAsName(found, /ses$/.test(noun))) return [];
    const [start, end] = [offset + found.at, offset + found.at + found.name.length];
    if (known.some((other) => other.start < offset + index + noun.length && other.end > start)) return [];
    return [{ segment: businessId(found.name), start, end, passing: true }];
  });
}

/** The name that stands right before a measure ("packaging" in "packaging revenue"), as a segment id, or null. */
export function nameBeforeMeasure(words: string): string | null {
  const found = nameBefore(words, words.length);
  if (!found) return null;
  const isLed = opensClause(found.before) || hasOwner(found.before) || LEADS.has(lastWord(found.before));
  return isLed ? businessId(found.name) : null;
}

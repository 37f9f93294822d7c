import { allMatches } from '../language/index.js';
import type { SentenceReading } from '../model/index.js';

const NAME = /[A-Z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*|\b[a-z]+\d+[a-z0-9]*\b/g;

/** Capitalised words that name no product, deal or place. */
const COMMON = new Set(
  (
    'i we our the a an as so and but for in on at by to of it its this that these those with from if while when where ' +
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday q1 q2 q3 q4 fy gaap non non-gaap non-ifrs ebita ebitda eps sg capex opex ceo cfo ' +
    'year-over-year yoy usd rmb cny hkd ntd ttm cagr roi roic r&d sg&a full-year first second third fourth fiscal ' +
    'now then also again next last looking going based given overall finally additionally however moving turning ' +
    'regarding there they he she you let yes no well okay sure thank thanks what how mr ms dr inc corp ltd phonetic'
  ).split(' '),
);

const GENERIC = new Set(['group', 'industry']);

/** The first word of an English sentence is capitalised whatever it is. */
const opens = (text: string, at: number): boolean => text.slice(0, at).trim() === '';

/** Key words that mean the same in every language: names in Latin letters and segment ids, lower case, sorted. */
export function topicOf(reading: SentenceReading, segments: readonly string[]): string[] {
  const isChinese = reading.sentence.language !== 'en';
  const names = allMatches(NAME, reading.text)
    .filter((match) => isChinese || !opens(reading.text, match.index))
    .map((match) => match[0].toLowerCase())
    .filter((word) => word.length > 1 && !COMMON.has(word) && !/^q\d|^\d+$/.test(word));
  return [...new Set([...names, ...segments.filter((segment) => !GENERIC.has(segment))])].sort();
}

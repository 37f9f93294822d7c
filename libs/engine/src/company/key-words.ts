import { allMatches } from '../language/index.js';
import { plantNames } from './plant-names.js';
import { productVersions } from './product-versions.js';

const NAME = /[A-Z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*|\b[a-z]+\d+[a-z0-9]*\b/g;

/** Capitalised words that name no product, deal or place. */
const COMMON = new Set(
  (
    'i we our the a an as so and but for in on at by to of it its that this these those with from if while when where ' +
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday q1 q2 q3 q4 fy gaap non non-gaap non-ifrs ebita ebitda eps sg capex opex ceo cfo ' +
    'year-over-year yoy usd rmb cny hkd ntd ttm cagr roi roic r&d sg&a full-year first second third fourth fiscal ' +
    'now then also again next last looking going based given overall finally additionally however moving turning ' +
    'regarding there they he she you let yes no well okay sure thank thanks what how mr ms dr inc corp ltd phonetic'
  ).split(' '),
);

/** A name in Latin letters; `at` is its offset into the text. */
export interface NameMention {
  /** In lower case. */
  readonly word: string;
  readonly at: number;
}

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/**
 * Names of products, deals and places in Latin letters ("genoa", "qwen2.5-max"). The first word of an English sentence is
 * none, for it is capitalised whatever it is.
 */
export function nameMentions(text: string): NameMention[] {
  const opening = isChinese(text) ? -1 : text.search(/\S/);
  return allMatches(NAME, text)
    .map((match) => ({ word: match[0].toLowerCase(), at: match.index }))
    .filter(({ word, at }) => at !== opening && word.length > 1 && !COMMON.has(word) && !/^q\d|^\d+$/.test(word));
}

/**
 * Key words of a sentence that mean the same in every language: names in Latin letters, plants by their Chinese names,
 * versions of products and the given segment ids, lower case, sorted.
 */
export function keyWordsOf(text: string, segments: readonly string[]): string[] {
  const names = nameMentions(text).map(({ word }) => word);
  const ids = segments.filter((segment) => segment !== 'group' && segment !== 'industry');
  return [...new Set([...names, ...plantNames(text), ...productVersions(text), ...ids])].sort();
}

import * as English from '../locales/en/number-bounds.js';
import * as Chinese from '../locales/zh/number-bounds.js';
import type { Comparator } from '../model/index.js';
import type { Interval } from './join-ranges.js';

type Bound = readonly [Comparator, RegExp];

const ARTICLE = '(?:a|an|the|another|that|all|our)';
const beforeEnglish = English.BOUNDS_BEFORE.map(([name, words]): Bound => [
  name,
  new RegExp(`(?:^|[^a-z])(?:${words})[,]?(?:\\s${ARTICLE})?\\s*$`),
]);
const beforeChinese = Chinese.BOUNDS_BEFORE.map(([name, words]): Bound => [
  name,
  new RegExp(`(?:${words})[了的]?\\s*$`),
]);
const afterEnglish = English.BOUNDS_AFTER.map(([name, words]): Bound => [
  name,
  new RegExp(`^\\s?(?:${words})(?![a-z])`),
]);
const afterChinese = Chinese.BOUNDS_AFTER.map(([name, words]): Bound => [name, new RegExp(`^\\s?(?:的)?(?:${words})`)]);
const REACH = 40;
const HAS_LETTER_OR_SIGN = /[a-z~]/;
const HAS_HAN = /[\u4e00-\u9fff]/;
/** "over" before a stretch of time is not a bound; "under" before a share of a plan neither. */
const NOT_A_BOUND =
  /(?:year|month|quarter|period|time)s?[ -]over\s*$|(?<![a-z])(?:turn(?:ed|ing)?|hand(?:ed|ing)?|roll(?:ed|ing)?|carr(?:y|ied|ying))[ -]over\s*$|over and above\s*$/;

const RANGE_OF = /\bin (?:the|a) range (?:of|from)\s*$/;

const firstBound = (bounds: readonly Bound[], text: string): Comparator | null =>
  bounds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

function boundBefore(text: string, start: number): Comparator | null {
  const window = text.slice(Math.max(0, start - REACH), start);
  const near = window.slice(-9);
  if (HAS_HAN.test(near)) return Chinese.NOT_A_BOUND.test(near.trimEnd()) ? null : firstBound(beforeChinese, near);
  if (!HAS_LETTER_OR_SIGN.test(near) || NOT_A_BOUND.test(window)) return null;
  return firstBound(beforeEnglish, window);
}

function boundAfter(text: string, end: number): Comparator | null {
  const window = text.slice(end, end + 20);
  return firstBound(afterChinese, window) ?? firstBound(afterEnglish, window);
}

/** How the words around an amount bound it; a floor outweighs "about", and a range needs no further bound. */
export function readComparator(text: string, amount: Interval): { comparator: Comparator; approximate: boolean } {
  const before = boundBefore(text, amount.start);
  const after = boundAfter(text, amount.end);
  const approximate = before === 'about' || after === 'about';
  // "In the range of 3 to 4" says no more than the range itself.
  if (amount.isRange)
    return {
      comparator: 'between',
      approximate: approximate && !RANGE_OF.test(text.slice(Math.max(0, amount.start - REACH), amount.start)),
    };
  if (amount.number.open) return { comparator: amount.number.form === 'han' ? 'more_than' : 'at_least', approximate };
  if (amount.number.loose && before === null && after === null) return { comparator: 'about', approximate: true };
  const bound = [before, after].find((found) => found !== null && found !== 'about') ?? before ?? after;
  return { comparator: bound ?? (amount.low.equals(amount.high) ? 'exact' : 'between'), approximate };
}

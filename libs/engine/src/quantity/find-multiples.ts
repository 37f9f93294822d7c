import { allMatches } from '../language/index.js';
import * as English from '../locales/en/number-multiples.js';
import * as Chinese from '../locales/zh/number-multiples.js';
import type { Quantity } from '../model/index.js';
import { Decimal, ONE } from './decimal.js';
import type { Interval } from './join-ranges.js';
import { plainNumber } from './number-mention.js';
import { toQuantity } from './to-quantity.js';

const patternsOf = (
  words: readonly (readonly [string, string])[],
  wrap: (word: string) => string,
): readonly (readonly [RegExp, string])[] =>
  words.map(([word, value]) => [new RegExp(wrap(word), 'g'), value] as const);
const PATTERNS = [
  ...patternsOf(English.MULTIPLES, (word) => `(?<![a-z-])(?:${word})(?![a-z])`),
  ...patternsOf(Chinese.MULTIPLES, (word) => `(?:${word})`),
];
/** Without one of these a text holds no multiple. */
export const MULTIPLE_HINTS = /doub|twice|tripl|quadrup|quintup|sextup|fold|treb|thrice|hal[fv]|[翻倍半斩]/;

function multiple(start: number, end: number, value: string): Interval {
  const number = plainNumber({ start, end }, new Decimal(value), ONE, ONE, 'words');
  return {
    number,
    start,
    end,
    low: number.low,
    high: number.high,
    step: ONE,
    kind: 'ratio',
    unit: 'ratio',
    unitFrom: 'spoken',
    noun: null,
    isRange: false,
  };
}

function isMultiple(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return (
    !English.NOT_A_MULTIPLE.test(text.slice(end, end + 12)) &&
    !(text.startsWith('half', start) && English.NOT_BEFORE_MULTIPLE.test(before)) &&
    !Chinese.NOT_BEFORE_MULTIPLE.test(before)
  );
}

/** Words that say a multiple without a number ("more than triple", "cut by half", 翻倍, 减半), as ratios. */
export function findMultiples(text: string): Quantity[] {
  if (!MULTIPLE_HINTS.test(text)) return [];
  return PATTERNS.flatMap(([pattern, value]) =>
    allMatches(pattern, text)
      .map((match) => multiple(match.index, match.index + match[0].length, value))
      .filter(({ start, end }) => isMultiple(text, start, end))
      .map((interval) => ({ ...toQuantity(text, interval), form: 'multiple' })),
  );
}

import { allMatches } from '../language/index.js';
import type { Quantity, Span } from '../model/index.js';
import type { Plain } from './cue.js';
import type { Prospect } from './find-prospect.js';

/** A promised multiple of today's size; offsets into the sentence. */
export interface Multiple extends Span {
  readonly times: string;
}

const WORDS: readonly (readonly [string, RegExp])[] = [
  ['2', /\b(?:doubl(?:e|es|ing)(?![- ]digit|\s+down))\b|翻一番|翻番|翻倍|倍增/g],
  ['3', /\b(?:tripl(?:e|es|ing)(?![- ]digit))\b|增至三倍|增至3倍/g],
  ['4', /\bquadrupl(?:e|es|ing)\b|翻两番|增至四倍/g],
  ['0.5', /\bhalv(?:e|ing)\b|\bcut(?:ting)? (?:\S+ )?(?:in|by) half\b|减半|減半/g],
];

/** A sentence without one of these says no multiple. */
const QUICK = /doubl|tripl|quadrupl|halv|half|番|倍|减半|減半/;

/** "Double", "quadrupling", 翻番 and the like. "Double digits" is not one. */
export function findMultiples(plain: Plain): Multiple[] {
  if (!QUICK.test(plain)) return [];
  return WORDS.flatMap(([times, pattern]) =>
    allMatches(pattern, plain).map((m) => ({ times, start: m.index, end: m.index + m[0].length })),
  ).sort((a, b) => a.start - b.start);
}

const PAST_TOTAL =
  /(?:\b(?:exceed\w*|surpass\w*|more than|greater than|larger than|more (?:\S+ ){1,6}than)\b|超过|超過|超越|高于|高於)[^.;。；]{0,40}?((?:\b(?:past|last|previous|prior)\b|过去|過去)[^.;。；,，]{0,30}?(?:\b(?:combined|together|in total|cumulatively)\b|总和|總和|总额|總額|之和|合计|合計))/;

const SAID_AS_MULTIPLE = /doubl|tripl|quadrupl|halv|half|fold|times|倍|番|减半|減半/i;
/** "Half of our cash flow": a share of something, not a size that is halved. */
const SHARE_OF = /^\s+of\b/;

/** Is a ratio said as a multiple of today ("double"), and not as a plain number or a share? */
export const isMultipleOf = (quantity: Quantity, { plain, reading }: Prospect): boolean =>
  quantity.kind === 'ratio' &&
  SAID_AS_MULTIPLE.test(quantity.raw) &&
  !(/half/i.test(quantity.raw) && SHARE_OF.test(plain.slice(quantity.end - reading.sentence.start)));

/** "More than the past ten years combined": the words of the past sum, or null. */
export const pastTotalOf = (plain: Plain): string | null => PAST_TOTAL.exec(plain)?.[1] ?? null;

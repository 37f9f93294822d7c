import { CURRENCY_AFTER, CURRENCY_CODES } from '../locales/en/unit-words.js';
import { ORDINALS, TEENS, TENS, UNITS } from '../locales/en/number-words.js';
import { WORDS_ENDING_IN_ONE, WORDS_WITH_ONE } from '../locales/zh/number-words.js';
import { readDigitNumber, readLiteral, readScale } from './digit-number.js';
import { Decimal, ONE } from './decimal.js';
import { readDiscount, readHundredths, readMixed, readParts, readTenths } from './han-fraction.js';
import { readHanNumber } from './han-number.js';
import { readImplicitHanNumber } from './implicit-han-number.js';
import type { NumberMention } from './number-mention.js';
import { plainNumber } from './number-mention.js';
import { withMore } from './more-number.js';
import { readVagueWordNumber } from './vague-word-number.js';
import { readVagueHanNumber } from './vague-han-number.js';
import { readDozens, readFractionMore, readWordNumber, spelledScale } from './word-number.js';

const TENS_WORDS = Object.keys(TENS).join('|');
/** How every number begins. */
export const NUMBER_START =
  '\\.?\\d|[零一二两三四五六七八九壹贰俩叁肆伍陆柒捌玖幺十拾百佰千仟万廿卅卌几数半]|对折(?<=打对折)|\\b(?:' +
  `(?:${[UNITS, TEENS, ORDINALS].flatMap((words) => Object.keys(words)).join('|')})\\b` +
  `|(?:${TENS_WORDS})(?:\\b|(?=first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))` +
  `|half(?= (?:(?:of )?an? |percent|basis point|point(?! of)))|(?:several|few)(?= (?:hundred|thousand|million|billion|trillion))|(?:tens|hundreds)(?= of )|point(?= (?:${[...Object.keys(UNITS), 'oh', 'o', ...Object.keys(TEENS), TENS_WORDS].join('|')}))` +
  '|an?(?= (?:few (?:hundred|thousand|million|billion|trillion)|dollar and )|[ -](?:hundred|thousand|million|billion|trillion|dozen|couple|pair|half|third|quarter|fifth|sixth|eighth|tenth|twent|thirt|fort|fift|hundredth|thousandth|lakh|crore)))';
const START = new RegExp(NUMBER_START, 'g');
const HAN_AFTER = /\s?(?:[十百千万亿兆分又折成余多几来点]|个[万亿])/y;
const LETTERS_BEFORE = /[a-z$]+$/;
const NAME_AFTER = /(?!-?ish(?![a-z]))[a-z_]|[.&'/]\d|[-][a-z](?![a-z])/y;
const SKIP_NAME = /[\d.,]*[a-z_]*[\w]*/y;
const GLUED_UNIT = new RegExp(
  `^(?:${Object.keys(CURRENCY_AFTER)
    .filter((word) => /^[a-z]{2,4}$/.test(word))
    .join('|')}|us\\$|bps?|pp|ppts?|pcts?|x|[kmgt]wh?)(?![a-z\\d])`,
);
const CODES = new Set(CURRENCY_CODES);
const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** Digits glued to letters are part of a name (Qwen2.5, MI300), unless the letters are a currency (RMB247.8). */
function isGluedToName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const letters = LETTERS_BEFORE.exec(before)?.[0];
  if (letters === undefined) return /[a-z]-$|\d[.:/]?$|[_#^]$|\d,$|\d-\d+-$/.test(before);
  return !letters.endsWith('$') && !CODES.has(letters);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readHanWithUnit(text: string, number: NumberMention): NumberMention {
  return (
    readMixed(text, number) ??
    readParts(text, number) ??
    readTenths(text, number) ??
    readDiscount(text, number) ??
    number
  );
}

/** 2/3 between two plain integers is a share; dates and slashed names are told apart by the reader of units. */
function readSlash(text: string, number: NumberMention): NumberMention | null {
  if (text.charAt(number.end) !== '/' || !number.scale.equals(1)) return null;
  const below = readLiteral(text, number.end + 1);
  if (!below || below.value.isZero() || text.charAt(below.end) === '/') return null;
  const value = number.low.div(below.value);
  return { ...number, end: below.end, low: value, high: value, step: ONE.div(below.value), fraction: true };
}

const MIXED = / ?(?:(\d)\/([2-9]|10)(?![\d/])|([½¼¾]))/y;
const GLYPHS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** "2 1/2", "2½": a fraction behind a whole number. */
function readMixedFraction(text: string, at: number): { part: Decimal; end: number } | null {
  const match = matchAt(MIXED, text, at);
  if (!match) return null;
  const part = new Decimal(GLYPHS[match[3] ?? ''] ?? match[1] ?? 0).div(match[2] ?? 1);
  return part.greaterThan(0) ? { part, end: at + match[0].length } : null;
}

/** "5 and a half", "2 1/2": words that go on with a number in digits. */
function withWordsBehind(text: string, number: NumberMention): NumberMention {
  if (!number.scale.equals(1) || number.ordinal) return number;
  const more = readFractionMore(text, number.end) ?? readMixedFraction(text, number.end);
  if (!more) return withMore(text, number);
  const { scale, end } = spelledScale(text, more.end);
  const value = number.low.plus(more.part).mul(scale);
  return { ...number, end, low: value, high: value, step: more.part.mul(scale), scale };
}

function readDigits(text: string, at: number): NumberMention | null {
  if (isGluedToName(text, at)) return null;
  const literal = readLiteral(text, at);
  if (!literal) return null;
  if (matchAt(HAN_AFTER, text, literal.end)) {
    const han = readHanNumber(text, at);
    if (han) return readHanWithUnit(text, han);
  }
  const number = readDigitNumber(text, at);
  if (!number) return null;
  if (matchAt(NAME_AFTER, text, number.end))
    return readSlash(text, number) ?? (isUnitGlued(text, number.end) ? number : null);
  return readSlash(text, number) ?? readDozens(text, at, number.low, number.end) ?? withWordsBehind(text, number);
}

const ONLY_A_WORD = /^[陆伍拾百佰千仟万幺]$/;
const PLACE_FIRST = /[百千万]/;
/** 打对折 halves a price. */
const HALF_PRICE = /对折/y;

const IDIOM = new RegExp(
  `^.(?:${WORDS_WITH_ONE.join('|')})|^[${WORDS_ENDING_IN_ONE}]一|^(?:${WORDS_WITH_ONE.join('|')})`,
);
const DOZEN = /打(?![算造击开破通电印扫折包分压仗法响动消入])/y;

function readHanDozen(text: string, number: NumberMention): NumberMention {
  if (!matchAt(DOZEN, text, number.end)) return number;
  return { ...number, end: number.end + 1, low: number.low.mul(12), high: number.high.mul(12) };
}

/** Codes right behind digits ("20rmb", "3.14us$", "50bps", "3x") are a unit, other letters a name. */
function isUnitGlued(text: string, at: number): boolean {
  return GLUED_UNIT.test(text.slice(at, at + 6));
}

const HALF = new Decimal('0.5');

/** 半 is a number as 半成 and 半个; 一半 and the like are read with the ratios; else it opens words (半导体). */
function readHalfHan(text: string, at: number): NumberMention | null {
  const next = text.charAt(at + 1);
  const half = plainNumber({ start: at, end: at + 1 }, HALF, HALF, ONE, 'han');
  return next === '成' ? readTenths(text, half) : next === '个' ? half : null;
}

const AND_HALF = /个半(?![导年岛夜场])/y;

/** 一个半百分点, 两个半点: a half behind a whole number and its measure word. */
function withHalf(text: string, number: NumberMention): NumberMention {
  if (text.charAt(number.end) !== '个' || !number.scale.equals(1)) return number;
  if (!matchAt(AND_HALF, text, number.end)) return number;
  return { ...number, end: number.end + 2, low: number.low.plus(HALF), high: number.high.plus(HALF), step: HALF };
}

function readHan(text: string, at: number): NumberMention | null {
  const first = text.charAt(at);
  if (first === '半') return readHalfHan(text, at);
  if (first === '几' || first === '数') return readVagueHanNumber(text, at);
  const hundredths = readHundredths(text, at);
  if (hundredths) return hundredths;
  const half = matchAt(HALF_PRICE, text, at);
  if (half) return { ...plainNumber({ start: at, end: at + 2 }, new Decimal(50), ONE, ONE, 'han'), unit: 'percent' };
  const implicit = PLACE_FIRST.test(first) ? readImplicitHanNumber(text, at) : null;
  if (implicit) return implicit;
  const number = readHanNumber(text, at);
  const said = number ? text.slice(number.start, number.end) : '';
  if (!number || ONLY_A_WORD.test(said) || (said === '一' && IDIOM.test(text.slice(Math.max(0, at - 1), at + 3))))
    return null;
  return readHanWithUnit(text, withHalf(text, readHanDozen(text, number)));
}

function readWords(text: string, at: number): NumberMention | null {
  const number = readVagueWordNumber(text, at) ?? readWordNumber(text, at);
  return number ? withMore(text, number) : null;
}

function readAt(text: string, at: number): NumberMention | null {
  const first = text.charAt(at);
  if (isDigit(first) || first === '.') return readDigits(text, at);
  return first > '\u2fff' ? readHan(text, at) : readWords(text, at);
}

const SIGN =
  /(?:(?:^|[\s(,，:：;。、~$¥€£])(-|(?<!(?:plus or|plus and|or) )(?:minus|negative) )|(?<![零一二三四五六七八九十百千万亿兆元年月日季%角毛分块])(?<=[\u4e00-\u9fff])(-)|((?<!正)负的?\s?))$/;

const negative = (number: NumberMention, start: number, end: number): NumberMention => ({
  ...number,
  start,
  end,
  low: number.high.negated(),
  high: number.low.negated(),
});

/** $(0.12) and (3)%, as accountants write what is below zero. */
function inParentheses(text: string, { start, end }: NumberMention): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  return text.charAt(end + 1) === '%' || '$€£¥'.includes(text.charAt(start - 2) || ' ');
}

/** The scale of an amount in parentheses stands behind them: $(2.5) million. */
function belowZero(text: string, number: NumberMention): NumberMention {
  const { scale, end } = readScale(text, number.end + 1);
  const whole = { low: number.low.mul(scale), high: number.high.mul(scale), step: number.step.mul(scale) };
  return negative({ ...number, ...whole, scale: number.scale.mul(scale) }, number.start - 1, end);
}

/** A sign said or written right before the number; a hyphen between two words or numbers is none. */
function withSign(text: string, number: NumberMention): NumberMention {
  if (inParentheses(text, number)) return belowZero(text, number);
  const before = text.slice(Math.max(0, number.start - 10), number.start);
  const signs = SIGN.exec(before);
  const sign = signs?.[1] ?? signs?.[2] ?? signs?.[3];
  if (sign === undefined || number.ordinal || /\d\s*-$/.test(before)) return number;
  return negative(number, number.start - sign.length, number.end);
}

/** 第 makes the Chinese numeral behind it an ordinal. */
function withOrdinalMark(text: string, number: NumberMention): NumberMention {
  if (text.charAt(number.start - 1) !== '第') return number;
  return { ...number, start: number.start - 1, ordinal: true };
}

function afterToken(text: string, at: number): number {
  const token = matchAt(SKIP_NAME, text, at);
  return Math.max(at + 1, at + (token && isDigit(text.charAt(at)) ? token[0].length : 0));
}

/** No sentence holds so many: what does is a table or noise in one line, and of that the head is enough. */
const MOST = 200;

/**
 * Every number of a folded text (see foldText), in order and without overlap: digits, English words, Chinese numerals
 * and mixtures, with scale, sign, decimals and ordinals. Units, years and names are told apart later.
 * Of a stretch with more than two hundred numbers the first two hundred.
 */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match && found.length < MOST; match = START.exec(text)) {
    const number = readAt(text, match.index);
    if (number) found.push(withOrdinalMark(text, withSign(text, number)));
    START.lastIndex = Math.max(number?.end ?? afterToken(text, match.index), match.index + 1);
  }
  return found;
}

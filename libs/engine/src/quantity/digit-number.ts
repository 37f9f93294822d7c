import { SCALE_ABBREVIATIONS, SCALES } from '../locales/en/number-words.js';
import type { Decimal as Value } from './decimal.js';
import { Decimal, ONE, powerOfTen } from './decimal.js';
import type { NumberMention } from './number-mention.js';
import { plainNumber } from './number-mention.js';

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[+-]?\d{1,2}(?![\d a-z]))?|\.\d+/y;
/** Groups parted by spaces, as continental releases print them; a row of a table has no group that begins with a zero. */
const SPACED = /\d{1,3}(?=(?: \d{3}){0,3} 0\d\d(?!\d)|(?: \d{3}){2,4}\.\d)(?: \d{3})+(?:\.\d+)?(?![\d,])/y;
/** "1 point 5", as recognisers write what they hear. */
const SPOKEN_POINT = / point (\d+)(?![\d.,])/y;
const SPELLED = new RegExp(`[ -]?(hundred|${Object.keys(SCALES).join('|')})s?(?![a-z])`, 'y');
const ABBREVIATED = new RegExp(`( ?)(${Object.keys(SCALE_ABBREVIATIONS).join('|')})(?![a-z0-9&/-])`, 'y');
const ORDINAL = /(?:st|nd|rd|th)(?![a-z0-9])/y;

/** Longer strings of digits are codes. */
const LONGEST = 40;

export interface Literal {
  readonly value: Value;
  readonly step: Value;
  readonly end: number;
}

const literalOf = (plain: string, decimals: number, end: number): Literal => ({
  value: new Decimal(plain),
  step: powerOfTen(-decimals),
  end,
});

function withSpokenPoint(text: string, whole: string, at: number): Literal {
  SPOKEN_POINT.lastIndex = at;
  const decimals = SPOKEN_POINT.exec(text)?.[1];
  return decimals === undefined
    ? literalOf(whole, 0, at)
    : literalOf(`${whole}.${decimals}`, decimals.length, SPOKEN_POINT.lastIndex);
}

/** Digits with grouping commas, a decimal part or an exponent, starting exactly at `at`. */
export function readLiteral(text: string, at: number): Literal | null {
  SPACED.lastIndex = at;
  DIGITS.lastIndex = at;
  const isSpaced = text.slice(at + 1, at + 4).includes(' ');
  const match = (isSpaced ? SPACED.exec(text) : null) ?? DIGITS.exec(text);
  if (!match || match[0].length > LONGEST) return null;
  const plain = match[0].replace(/[, ]/g, '');
  const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
  return decimals === 0
    ? withSpokenPoint(text, plain, at + match[0].length)
    : literalOf(plain, decimals, at + match[0].length);
}

/** 30w in Chinese text is 30万. */
const WAN = /w(?=[\u4e00-\u9fff])/y;

/** A single letter is a scale only glued to the digits ("10k"): "30 m" is thirty metres as likely as millions. Decimals and money may stand apart ("2.5 m"). */
function readAbbreviation(text: string, at: number, bare: boolean): { scale: Value; end: number } | null {
  WAN.lastIndex = at;
  if (WAN.exec(text)) return { scale: powerOfTen(4), end: at + 1 };
  ABBREVIATED.lastIndex = at;
  const match = ABBREVIATED.exec(text);
  if (
    !match ||
    (match[1] !== '' && match[2]?.length === 1 && (bare || match[2] === 't')) ||
    (bare && /^[bt]$/.test(match[2] ?? ''))
  )
    return null;
  return { scale: powerOfTen(SCALE_ABBREVIATIONS[match[2] ?? ''] ?? 0), end: at + match[0].length };
}

/** Spelled scales multiply on: "two hundred thousand", "13 lakh crore". */
export function readScale(text: string, at: number, bare = false): { scale: Value; end: number } {
  let scale = ONE;
  let end = at;
  for (;;) {
    SPELLED.lastIndex = end;
    const match = SPELLED.exec(text);
    if (!match) break;
    scale = scale.mul(powerOfTen(match[1] === 'hundred' ? 2 : (SCALES[match[1] ?? ''] ?? 0)));
    end += match[0].length;
  }
  return end === at ? (readAbbreviation(text, at, bare) ?? { scale, end }) : { scale, end };
}

/** A number in digits with its English scale, or an ordinal ("25th"), starting exactly at `at`. */
export function readDigitNumber(text: string, at: number): NumberMention | null {
  const literal = readLiteral(text, at);
  if (!literal) return null;
  ORDINAL.lastIndex = literal.end;
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const span = { start: at, end: literal.end + ordinal[0].length };
    return { ...plainNumber(span, literal.value, literal.step, ONE, 'digits'), ordinal: true };
  }
  // 2B and 2C are kinds of business: a single b is a billion only behind a currency or decimals.
  const bare = literal.step.equals(1) && !/[$¥€£a-z]/.test(text.charAt(at - 1));
  const { scale, end } = readScale(text, literal.end, bare);
  return plainNumber({ start: at, end }, literal.value.mul(scale), literal.step.mul(scale), scale, 'digits');
}

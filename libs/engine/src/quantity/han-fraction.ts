import type { Decimal as Value } from './decimal.js';
import { Decimal, ONE } from './decimal.js';
import { readHanNumber } from './han-number.js';
import type { NumberMention } from './number-mention.js';

const HUNDREDTHS = /([百千万佰仟])\s*分\s*之\s*/y;
const OF_PARTS = /\s*分\s*之\s*/y;
const WHOLE_HUNDRED = /百分百/y;
const MINUS = /[负-]\s*/y;
const AND = /\s*又\s*/y;
const TENTHS = /\s*成(?:\s*([一二三四五六七八九]|\d(?!\d)))?(?![为立功本交长员都绩果就熟型品分人])/y;
const DISCOUNT = /\s*折(?![旧合算扣现磨价让叠射断中腾])/y;
const PERCENT_OF: Readonly<Record<string, number>> = { 百: 1, 佰: 1, 千: 0.1, 仟: 0.1, 万: 0.01 };

const percentMention = (start: number, end: number, value: Value, step: Value): NumberMention => ({
  start,
  end,
  low: value,
  high: value,
  step,
  scale: ONE,
  form: 'han',
  unit: 'percent',
  ordinal: false,
  fraction: false,
  open: false,
});

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 百分之五十九, 千分之三, 百分百: a percentage with its unit in front. */
export function readHundredths(text: string, at: number): NumberMention | null {
  const whole = matchAt(WHOLE_HUNDRED, text, at);
  if (whole) return percentMention(at, at + whole[0].length, new Decimal(100), ONE);
  const prefix = matchAt(HUNDREDTHS, text, at);
  if (!prefix) return null;
  const minus = matchAt(MINUS, text, at + prefix[0].length);
  const begin = at + prefix[0].length + (minus?.[0].length ?? 0);
  const number = readHundredthsCount(text, begin);
  if (!number) return null;
  const factor = new Decimal(PERCENT_OF[prefix[1] ?? ''] ?? 1).mul(minus ? -1 : 1);
  const mention = percentMention(at, number.end, number.low.mul(factor), number.step.mul(factor.abs()));
  return { ...mention, high: number.high.mul(factor), open: number.open };
}

const THOUSANDS = /\s?k(?![a-z])/y;

/** After 百分之 a bare 百 is a hundred (百分之百). */
function readHundredthsCount(text: string, at: number): NumberMention | null {
  const number = text.charAt(at) === '百' ? readHanNumber(`一${text.slice(at, at + 8)}`, 0) : readHanNumber(text, at);
  if (text.charAt(at) === '百' && number) return { ...number, start: at, end: at + number.end - 1 };
  const thousands = number ? matchAt(THOUSANDS, text, number.end) : null;
  if (!number || !thousands) return number;
  return { ...number, low: number.low.mul(1000), high: number.high.mul(1000), end: number.end + thousands[0].length };
}

/** 三分之二 after its denominator; null where 分之 does not follow. */
export function readParts(text: string, denominator: NumberMention): NumberMention | null {
  const joint = matchAt(OF_PARTS, text, denominator.end);
  const numerator = joint ? readHanNumber(text, denominator.end + joint[0].length) : null;
  if (!numerator || denominator.low.isZero()) return null;
  const value = numerator.low.div(denominator.low);
  return {
    ...numerator,
    start: denominator.start,
    low: value,
    high: value,
    step: ONE.div(denominator.low),
    scale: ONE,
    fraction: true,
  };
}

/** 三又二分之一: a whole number with a fraction behind it. */
export function readMixed(text: string, whole: NumberMention): NumberMention | null {
  const joint = matchAt(AND, text, whole.end);
  const denominator = joint ? readHanNumber(text, whole.end + joint[0].length) : null;
  const parts = denominator ? readParts(text, denominator) : null;
  return parts
    ? { ...parts, start: whole.start, low: whole.low.plus(parts.low), high: whole.high.plus(parts.low) }
    : null;
}

/** 七成 is 70 per cent, 七成六 76. */
export function readTenths(text: string, count: NumberMention): NumberMention | null {
  const match = count.low.lessThanOrEqualTo(10) ? matchAt(TENTHS, text, count.end) : null;
  if (!match) return null;
  const more = match[1] ? (readHanNumber(match[1], 0)?.low ?? new Decimal(0)) : new Decimal(0);
  const mention = percentMention(
    count.start,
    count.end + match[0].length,
    count.low.mul(10).plus(more),
    count.step.mul(10),
  );
  return { ...mention, high: count.high.mul(10).plus(more) };
}

/** 九折 leaves 90 per cent of a price, 八五折 85. */
export function readDiscount(text: string, count: NumberMention): NumberMention | null {
  const match = matchAt(DISCOUNT, text, count.end);
  if (!match || count.low.isZero() || count.low.greaterThanOrEqualTo(100) || count.low.equals(10)) return null;
  const tenths = count.high.greaterThan(count.low) ? count.low.mul(10).plus(count.high) : count.low;
  const value = tenths.lessThan(10) ? tenths.mul(10) : tenths;
  return percentMention(count.start, count.end + match[0].length, value, count.step);
}

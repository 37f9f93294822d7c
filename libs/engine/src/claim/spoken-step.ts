import type { DecimalString } from '../model/index.js';
import { Exact } from './exact.js';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * The smallest step of a number as it was spoken, in absolute units: 6.7 billion -> 100 million, 54 % -> 1, "3800億" -> 100
 * million. Read from the words where a number there is the value up to a power of ten; else (number words) two significant
 * digits are taken as spoken.
 */
export function spokenStep(value: DecimalString, words: string): Exact {
  const amount = new Exact(value).abs();
  if (amount.isZero()) return new Exact(0);
  const steps = [...asciiDigits(words).matchAll(NUMBER)].flatMap((match) =>
    stepOf(amount, match[0].replaceAll(',', '')),
  );
  return steps[0] ?? fallbackStep(amount);
}

function stepOf(amount: Exact, spoken: string): readonly Exact[] {
  const number = new Exact(spoken);
  if (number.isZero()) return [];
  const scale = amount.div(number);
  if (!scale.eq(new Exact(10).pow(scale.e)) || Math.abs(scale.e) > 15) return [];
  return [scale.mul(new Exact(10).pow(-decimalsOf(spoken)))];
}

function decimalsOf(spoken: string): number {
  const point = spoken.indexOf('.');
  return point < 0 ? 0 : spoken.length - point - 1;
}

function fallbackStep(amount: Exact): Exact {
  const trailing = new Exact(10).pow(amount.e - (amount.precision() - 1));
  const twoDigits = new Exact(10).pow(amount.e - 1);
  return trailing.lt(twoDigits) ? trailing : twoDigits;
}

/** Full-width digits and points as ASCII. */
function asciiDigits(words: string): string {
  return words.replace(/[\uff10-\uff19\uff0c\uff0e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}

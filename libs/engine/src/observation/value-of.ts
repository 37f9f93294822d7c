import { Decimal } from 'decimal.js';
import type { DecimalString, Growth, Quantity } from '../model/index.js';
import type { Around } from './spoken-around.js';
import { QUARTER_BEFORE } from './words.js';

/** The number as a point: both bounds alike, or the one that is there. A true range has no point. */
export function pointOf({ low, high, approximate, band }: Quantity): DecimalString | null {
  if (low !== null && high !== null && low !== high) return approximate && band === null ? low : null;
  return low ?? high;
}

/** `value` below zero where `sign` is negative: a "loss of $(0.12)" says its sign twice. */
export function signed(value: DecimalString, sign: 1 | -1): DecimalString {
  return sign === 1 || value.startsWith('-') ? value : new Decimal(value).negated().toFixed();
}

/** "Up 30 % from August": neither growth over the year nor over the quarter. */
const FROM_MONTH =
  /^[^.;,]{0,16}\b(?:from|compared (?:to|with)|versus|since|over) (?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december|last month|the prior month|the previous month)\b(?! (?:quarter|\d))/;
const FROM_MONTH_ZH = /[较較比][^，。,]{0,6}月[份]?[^，。,]{0,6}$/;
const HUNDRED = new Decimal(100);

/** "Doubled" is growth of 100 %. */
function percentOf({ kind, low, high }: Quantity): DecimalString | null {
  const value = low ?? high;
  if (value === null) return null;
  return kind === 'ratio' ? new Decimal(value).minus(1).times(HUNDRED).toFixed() : value;
}

const YEARLY = /\b(?:yoy|y\/y|year[- ]over[- ]year|year[- ]ago|last year|prior[- ]year)\b|同比|年增/;

/** "Down 16% from last year, and up 8% from the first quarter": what stands right behind a rate says its base. */
function baseSaidIn(after: string): Growth['basis'] | null {
  const [year, quarter] = [after.search(YEARLY), after.search(QUARTER_BEFORE)];
  if (year < 0 && quarter < 0) return null;
  return quarter >= 0 && (year < 0 || quarter < year) ? 'qoq' : 'yoy';
}

/** Growth rate of a number in per cent, and whether it counts from the year or the quarter before. */
export function growthOf(quantity: Quantity, around: Around, sign: 1 | -1): Growth | null {
  const percent = percentOf(quantity);
  if (percent === null || FROM_MONTH.test(around.after.slice(0, 40)) || FROM_MONTH_ZH.test(around.before.slice(-16)))
    return null;
  const near =
    around.before.slice(-40).replace(/^.*[;；(（]/s, '') + around.after.slice(0, 40).replace(/[,;，；。].*$/s, '');
  const own = baseSaidIn(around.after.slice(0, 40).replace(/[,;，；。].*$/s, ''));
  return {
    percent: signed(percent, sign),
    basis: own ?? (!YEARLY.test(near) && QUARTER_BEFORE.test(near) ? 'qoq' : 'yoy'),
  };
}

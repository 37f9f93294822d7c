import { Decimal } from 'decimal.js';
import type { DecimalString } from '../model/index.js';

/** Decimal arithmetic wide enough for sums of absolute amounts; halves round away from zero, as analysts do. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/** The decimal without exponent and without trailing zeros: `"0.25"`, `"380000000000"`. */
export function plain(value: Exact): DecimalString {
  return value.isZero() ? '0' : value.toFixed();
}

/** A share or percentage for output, at six decimals at most: enough for a person, and the same on every machine. */
export function rounded(value: Exact, places = 6): DecimalString {
  return plain(value.toDecimalPlaces(places));
}

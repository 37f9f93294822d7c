import { Decimal as Library } from 'decimal.js';
import type { DecimalString } from '../model/index.js';

/** Decimals with room for the largest amounts with all their digits; thirds are cut there. */
export const Decimal = Library.clone({ precision: 34, toExpNeg: -40, toExpPos: 60 });
export type Decimal = Library;

export const ONE: Decimal = new Decimal(1);
export const ZERO: Decimal = new Decimal(0);

const POWERS = new Map<number, Decimal>();

export function powerOfTen(exponent: number): Decimal {
  const known = POWERS.get(exponent);
  if (known) return known;
  const power = new Decimal(10).pow(exponent);
  POWERS.set(exponent, power);
  return power;
}

/** Without exponent and without trailing zeros, as the model's decimals are written. */
export const decimalString = (value: Decimal): DecimalString => value.toFixed();

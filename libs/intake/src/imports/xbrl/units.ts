import { Decimal } from 'decimal.js';
import type { DecimalString } from '#engine';

/** Metrics that we keep in per cent and XBRL as a share of one. */
const PERCENT: ReadonlySet<string> = new Set(['tax_rate', 'gross_margin', 'operating_margin', 'market_share']);

/** Our unit for one of XBRL's, and the factor to its values; null for one that we have no figure in. */
export function readUnit(unit: string, metric: string): { readonly unit: string; readonly factor: number } | null {
  if (/^[A-Z]{3}$/.test(unit)) return { unit, factor: 1 };
  if (/^[A-Z]{3}\/shares$/.test(unit)) return { unit: `per_share:${unit.slice(0, 3)}`, factor: 1 };
  if (unit === 'shares') return { unit: 'count', factor: 1 };
  if (unit !== 'pure') return null;
  return PERCENT.has(metric) ? { unit: 'percent', factor: 100 } : { unit: 'ratio', factor: 1 };
}

/** A number as written in JSON, times a factor, as an exact decimal. */
export function decimalOf(value: string, factor: number): DecimalString {
  const exact = new Decimal(value).mul(factor);
  return exact.isZero() ? '0' : exact.toFixed();
}

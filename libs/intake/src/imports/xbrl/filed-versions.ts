import { Decimal } from 'decimal.js';
import type { FiledValue } from './fact-book.js';

/**
 * What was filed for one period in the order of the filings, each only where it says something new: the first is as first
 * reported, the others restate it. One value a day: of several concepts the most comprehensive. Another concept's value counts
 * later only where the first concept is no longer filed for the period, else it is another measure and no restatement.
 */
export function filedVersions(values: readonly FiledValue[]): readonly FiledValue[] {
  const sorted = [...values].sort(inOrder);
  const versions: FiledValue[] = [];
  for (const one of sorted) {
    const last = versions.at(-1);
    if (last === undefined) versions.push(one);
    else if (one.filed > last.filed && isSuccessor(one, last, sorted) && !isRounding(one.value, last.value))
      versions.push(one);
  }
  return versions;
}

function inOrder(a: FiledValue, b: FiledValue): number {
  return (
    compare(a.filed, b.filed) ||
    a.rank - b.rank ||
    compare(a.accn, b.accn) ||
    compare(a.concept, b.concept) ||
    compare(a.value, b.value)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSuccessor(one: FiledValue, last: FiledValue, all: readonly FiledValue[]): boolean {
  return (
    one.concept === last.concept || !all.some((other) => other.concept === last.concept && other.lastFiled >= one.filed)
  );
}

/** Steps coarser than this share of the figure are no rounding. */
const COARSEST = '0.005';

/** Is one of two figures the other at a coarser step (reported in thousands first, in millions later)? */
function isRounding(a: string, b: string): boolean {
  const [x, y] = [new Decimal(a), new Decimal(b)];
  const step = Decimal.max(stepOf(x), stepOf(y));
  const size = Decimal.max(x.abs(), y.abs());
  return x.eq(y) || (step.lte(size.mul(COARSEST)) && x.minus(y).abs().lte(step));
}

/** The power of ten at which the digits end. */
function stepOf(value: Decimal): Decimal {
  return value.isZero() ? new Decimal(0) : new Decimal(10).pow(value.e - (value.precision() - 1));
}

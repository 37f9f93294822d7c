import type { ClaimRow } from '#contracts';
import { Decimal } from 'decimal.js';

/** The bound that a figure is held against, and the figure, in one unit. */
export interface Figures {
  readonly target: string;
  readonly actual: string;
}

/** Null where the two cannot be set side by side: another unit, no bound, or a figure that only stands near. */
export function figuresOf({ target, outcome }: ClaimRow): Figures | null {
  if (!target || !outcome || outcome.relation === 'progress') return null;
  const isGrowth = target.unit === 'percent' && target.comparison !== null;
  const actual = isGrowth ? outcome.growth : outcome.unit === target.unit ? outcome.value : null;
  const bound = target.low ?? target.high;
  return actual === null || bound === null ? null : { target: nearest(target, bound, actual), actual };
}

/** Within a range the lower bound; above it the upper one: how far it was missed or exceeded. */
function nearest({ high }: NonNullable<ClaimRow['target']>, bound: string, actual: string): string {
  return high !== null && new Decimal(actual).gt(high) ? high : bound;
}

/** Actual less target, exact. */
export function differenceOf(row: ClaimRow): string | null {
  const figures = figuresOf(row);
  return figures && new Decimal(figures.actual).minus(figures.target).toFixed();
}

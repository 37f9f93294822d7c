import { Exact, plain, rounded } from '../claim/index.js';
import type { Bound, ComparisonCell, ComparisonRow } from '../model/index.js';

const NONE: ComparisonRow['change'] = { absolute: null, percent: null, percentagePoints: null, growthPoints: null };

type Cell = ComparisonCell<unknown>;

/**
 * How a measure moved: rates in percentage points, amounts absolutely and in per cent (of a positive base only), growth in
 * points where both rates are on one base. Of bounds ("more than doubled") no difference is worked out.
 */
export function changeOf(from: Cell | null, to: Cell | null): ComparisonRow['change'] {
  if (from === null || to === null) return NONE;
  return { ...levelChange(from, to), growthPoints: growthChange(from, to) };
}

function levelChange(from: Cell, to: Cell): Omit<ComparisonRow['change'], 'growthPoints'> {
  const isKnown = from.unit === to.unit && isExact(from.valueBound) && isExact(to.valueBound);
  const moved = isKnown ? difference(from.value, to.value) : null;
  if (moved === null) return NONE;
  if (to.unit === 'percent' || to.unit === 'percentage_point') return { ...NONE, percentagePoints: moved };
  return { ...NONE, absolute: moved, percent: percentOf(moved, from.value ?? '0', to.value ?? '0') };
}

function growthChange(from: Cell, to: Cell): string | null {
  const isComparable = from.growthBasis === to.growthBasis && isExact(from.growthBound) && isExact(to.growthBound);
  return isComparable ? difference(from.growth, to.growth) : null;
}

/** A bound is no figure: no difference is worked out from it. "About" is one. */
export const isExact = (bound: Bound | null): boolean => bound === null || bound === 'about';

function difference(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : plain(new Exact(to).minus(from));
}

/** A percentage of a loss or of nothing would mislead, and so would one of a profit that turned into a loss. */
function percentOf(moved: string, base: string, now: string): string | null {
  const amount = new Exact(base);
  return amount.gt(0) && !new Exact(now).isNegative() ? rounded(new Exact(moved).div(amount).mul(100), 1) : null;
}

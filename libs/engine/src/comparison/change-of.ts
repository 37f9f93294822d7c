import { Exact, plain, rounded } from '../claim/index.js';
import type { ComparisonCell, ComparisonRow } from '../model/index.js';

const NONE: ComparisonRow['change'] = { absolute: null, percent: null, percentagePoints: null, growthPoints: null };

/** How a measure moved: rates in percentage points, amounts absolutely and in per cent (of a positive base only), growth in points. */
export function changeOf(from: ComparisonCell | null, to: ComparisonCell | null): ComparisonRow['change'] {
  if (from === null || to === null) return NONE;
  return { ...levelChange(from, to), growthPoints: difference(from.growth, to.growth) };
}

function levelChange(from: ComparisonCell, to: ComparisonCell): Omit<ComparisonRow['change'], 'growthPoints'> {
  const moved = from.unit === to.unit ? difference(from.value, to.value) : null;
  if (moved === null) return NONE;
  if (to.unit === 'percent' || to.unit === 'percentage_point') return { ...NONE, percentagePoints: moved };
  return { ...NONE, absolute: moved, percent: percentOf(moved, from.value ?? '0') };
}

function difference(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : plain(new Exact(to).minus(from));
}

/** A percentage of a loss or of nothing would mislead. */
function percentOf(moved: string, base: string): string | null {
  const amount = new Exact(base);
  return amount.isPositive() && !amount.isZero() ? rounded(new Exact(moved).div(amount).mul(100), 1) : null;
}

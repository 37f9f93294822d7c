import type { ClaimView, OutcomeView, VerdictView } from '#contracts';
import { minus, plus, times, withoutSign } from './exact.js';

/** What a figure comes to beside its target: all of it exact, from the fields of the verdict. */
export interface Finding {
  readonly side: 'above' | 'inside' | 'below';
  readonly value: string;
  readonly unit: string;
  /** The bound that was passed, and by how much; null inside. */
  readonly bound: { readonly name: 'low' | 'high' | 'point'; readonly figure: string } | null;
  readonly difference: string | null;
  readonly differenceUnit: string;
}

type Judged = Pick<ClaimView, 'target'> & { readonly verdict: VerdictView };

/** How the reported figure lies beside the promised one; null where the rule does not set one figure beside another. */
export function findingOf({ target, verdict }: Judged, outcomes: readonly OutcomeView[]): Finding | null {
  const side = verdict.numeric;
  const last = outcomes.at(-1);
  if (!target || side == null || !last || !/^(numeric|growth|margin)\./.test(verdict.rule)) return null;
  const value = target.comparison?.to === 'yoy' || target.comparison?.to === 'qoq' ? last.growth : last.value;
  if (value === null || (target.low === null && target.high === null)) return null;
  const differenceUnit = target.unit === 'percent' ? 'percentage_point' : target.unit;
  const figure = side === 'above' ? target.high : target.low;
  if (side === 'inside' || figure === null)
    return { side, value, unit: target.unit, bound: null, difference: null, differenceUnit };
  const name = target.low === target.high ? 'point' : side === 'above' ? 'high' : 'low';
  const difference = withoutSign(minus(value, figure));
  return { side, value, unit: target.unit, bound: { name, figure }, difference, differenceUnit };
}

/** What "about" allows on either side: half a point, or two per cent of an amount. Null where the promise is not an "about". */
export function allowedBand({ target, verdict }: Judged): { readonly low: string; readonly high: string } | null {
  const figure = target?.low;
  if (verdict.rule !== 'numeric.approximate' || figure == null || figure !== target?.high) return null;
  const isPoints = target.unit === 'percent' || target.unit === 'percentage_point';
  const slack = isPoints ? '0.5' : withoutSign(times(figure, '0.02'));
  return { low: minus(figure, slack), high: plus(figure, slack) };
}

/** Economics against arithmetic: more that is worse, or less that is better; null where more is better, or nothing is known. */
export function polaritySeen({ numeric, result }: VerdictView): 'moreIsWorse' | 'lessIsBetter' | null {
  if (numeric === 'above' && result === 'missed') return 'moreIsWorse';
  return numeric === 'below' && result === 'exceeded' ? 'lessIsBetter' : null;
}

import type { CompanyProfile, Statement } from '../model/index.js';
import { hasNumber, measureOf } from './measure.js';
import { relateWindows } from './window-relation.js';

/**
 * Two different figures for one measure and one window in one and the same sentence: one of them is something else (last
 * year's figure, a part of the whole). A single figure beside a range is the doubtful one; of two alike, both are.
 */
export function flagRivals(statements: readonly Statement[], profile: CompanyProfile): readonly Statement[] {
  return statements.map((one) => {
    const rival = statements.find((other) => isRival(one, other, profile));
    if (rival === undefined || (isRange(one) && !isRange(rival))) return one;
    const detail = `the same sentence also gives "${rival.target?.raw ?? ''}" for this`;
    return { ...one, flags: [...one.flags, { code: 'source_conflict' as const, detail }] };
  });
}

function isRival(a: Statement, b: Statement, profile: CompanyProfile): boolean {
  if (
    a === b ||
    a.start !== b.start ||
    a.metric !== b.metric ||
    a.segment !== b.segment ||
    a.scope !== b.scope ||
    a.basis !== b.basis
  )
    return false;
  if (!hasNumber(a.target) || !hasNumber(b.target) || a.target.unit !== b.target.unit) return false;
  const differs = a.target.low !== b.target.low || a.target.high !== b.target.high;
  return differs && measureOf(a, profile) === measureOf(b, profile) && relateWindows(a.horizon, b.horizon) === 'same';
}

function isRange({ target }: Statement): boolean {
  return target !== null && target.low !== null && target.high !== null && target.low !== target.high;
}

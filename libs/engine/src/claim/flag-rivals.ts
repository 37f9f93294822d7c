import type { CompanyProfile, Statement, Target } from '../model/index.js';
import { Exact } from './exact.js';
import { hasNumber, measureOf } from './measure.js';
import { relateWindows } from './window-relation.js';

/**
 * Two different figures for one measure and one window in one and the same sentence: one of them is something else (last
 * year's figure, a part of the whole). A single figure beside a range is the doubtful one; of two alike, both are.
 */
export function flagRivals(statements: readonly Statement[], profile: CompanyProfile): readonly Statement[] {
  return statements.map((one) => {
    const rival = statements.find((other) => isRival(one, other, profile));
    if (one.reviewed?.includes('target')) return one;
    if (rival !== undefined && (!isRange(one) || isRange(rival)))
      return doubted(one, `the same sentence also gives "${rival.target?.raw ?? ''}" for this`);
    const outlook = statements.find((other) => isOutlookAgainst(one, other, profile));
    return outlook === undefined
      ? one
      : doubted(one, `the prepared outlook gives "${outlook.target?.raw ?? ''}" for this`);
  });
}

function doubted(one: Statement, detail: string): Statement {
  return { ...one, flags: [...one.flags, { code: 'source_conflict' as const, detail }] };
}

/**
 * An answer that gives quite another figure than the prepared outlook of the same call for the same measure and window speaks
 * of something else that was named in the question ("model down ten" where the company is guided up).
 */
function isOutlookAgainst(answer: Statement, outlook: Statement, profile: CompanyProfile): boolean {
  if (answer.section !== 'qa' || outlook.section !== 'prepared' || !isOfOneMeasure(answer, outlook, profile))
    return false;
  return areApart(answer.target, outlook.target);
}

/** On opposite sides of zero, or one more than half as large again as the other. */
function areApart(a: Target | null, b: Target | null): boolean {
  const [x, y] = [a?.low ?? a?.high, b?.low ?? b?.high];
  if (x == null || y == null || areNested(a, b)) return false;
  const [smaller, larger] = [new Exact(x), new Exact(y)].sort((one, other) => one.abs().comparedTo(other.abs()));
  if (smaller === undefined || larger === undefined || larger.isZero()) return false;
  return smaller.isNegative() !== larger.isNegative() || larger.abs().gt(smaller.abs().mul('1.5'));
}

/** One range reaches into the other. */
function areNested(a: Target | null, b: Target | null): boolean {
  const low = (one: Target | null) => new Exact(one?.low ?? -Infinity);
  const high = (one: Target | null) => new Exact(one?.high ?? Infinity);
  return low(a).lte(high(b)) && low(b).lte(high(a));
}

function isRival(a: Statement, b: Statement, profile: CompanyProfile): boolean {
  if (a === b || a.start !== b.start || !isOfOneMeasure(a, b, profile)) return false;
  // "Up 46 % year over year and 6 % sequentially" are two measures.
  if (a.target?.comparison?.to !== b.target?.comparison?.to) return false;
  return a.target?.low !== b.target?.low || a.target?.high !== b.target?.high;
}

/** The same measure of the same business in the same unit, for the same window. */
function isOfOneMeasure(a: Statement, b: Statement, profile: CompanyProfile): boolean {
  if (a.metric !== b.metric || a.segment !== b.segment || a.scope !== b.scope) return false;
  if (a.basis !== b.basis && a.basis !== 'unspecified' && b.basis !== 'unspecified') return false;
  if (!hasNumber(a.target) || !hasNumber(b.target) || a.target.unit !== b.target.unit) return false;
  const [to, other] = [a.target.comparison?.to, b.target.comparison?.to];
  if (to !== undefined && other !== undefined && to !== other) return false;
  return measureOf(a, profile) === measureOf(b, profile) && relateWindows(a.horizon, b.horizon) === 'same';
}

function isRange({ target }: Statement): boolean {
  return target !== null && target.low !== null && target.high !== null && target.low !== target.high;
}

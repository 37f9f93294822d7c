import type { CompanyProfile, DecimalString, Statement, Target } from '../model/index.js';
import { coreOf } from './metric-family.js';
import { isGrowthRate, isRate } from './metric-traits.js';

/**
 * What kind of figure would answer a statement: a level (`amount`), a growth rate (`growth`), a change in percentage
 * points (`change`), a multiple of something else (`multiple`), only the way it goes (`direction`), that it happens
 * (`event`), or none (`words`). A level is never judged by a growth rate.
 */
export type Measure = 'amount' | 'growth' | 'change' | 'multiple' | 'direction' | 'event' | 'words';

type Framed = Pick<Statement, 'metric' | 'event' | 'kind' | 'form' | 'direction' | 'target'>;

/** The measure of a statement's frame. */
export function measureOf(statement: Framed, profile: CompanyProfile): Measure {
  if (isCountedEvent(statement)) return 'event';
  if (statement.target !== null && hasNumber(statement.target))
    return measureOfTarget(statement.target, statement, profile);
  if (statement.target?.comparison?.multiple != null) return 'multiple';
  if (statement.form === 'event' || statement.kind === 'milestone' || statement.event !== null) return 'event';
  if (statement.form === 'relative' && statement.direction === 'exceed') return 'multiple';
  if (statement.form === 'qualitative' || statement.kind === 'qualitative') return 'words';
  return statement.target?.comparison?.to.startsWith('past_total') ? 'multiple' : 'direction';
}

/** "The two sales will close": the number says of how many things the event is, not how large something is. */
function isCountedEvent({ metric, target }: Framed): boolean {
  return target?.unit === 'count' && ONCE_ONLY.has(metric);
}

const ONCE_ONLY: ReadonlySet<string> = new Set([
  'deal_closing',
  'disposal',
  'disposal_impact',
  'product_launch',
  'product_roadmap',
  'regulatory_approval',
  'listing',
]);

/** A target with at least one bound. */
export type NumberedTarget = Target & ({ readonly low: DecimalString } | { readonly high: DecimalString });

export function hasNumber(target: Target | null): target is NumberedTarget {
  return target !== null && (target.low !== null || target.high !== null);
}

/** Is a growth rate assumed because a percentage stands with a metric that is no percentage itself, without "year over year"? */
export function isAssumedGrowth(statement: Framed, profile: CompanyProfile): boolean {
  const target = statement.target;
  const core = coreOf(statement.metric, profile);
  return (
    target !== null && target.unit === 'percent' && target.comparison === null && !isRate(core) && !isGrowthRate(core)
  );
}

function measureOfTarget(target: Target, statement: Framed, profile: CompanyProfile): Measure {
  const core = coreOf(statement.metric, profile);
  const isZeroMark = statement.form === 'event' && Number(target.low ?? target.high) === 0;
  if (isZeroMark) return 'event';
  if (target.unit === 'percentage_point') return 'change';
  if (target.unit === 'ratio') return 'multiple';
  if (target.unit !== 'percent' || isRate(core)) return target.comparison?.multiple != null ? 'multiple' : 'amount';
  if (isGrowthRate(core) || target.comparison !== null) return 'growth';
  return statement.direction === 'increase' || statement.direction === 'decrease' ? 'growth' : 'amount';
}

/** Sort of unit: amounts in two currencies are of one sort, and yet not comparable. */
export function unitSort(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  return unit.startsWith('per_share:') ? 'per_share' : unit;
}

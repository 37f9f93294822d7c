import { knownMetricIds } from '../company/index.js';
import { coreOf } from '../claim/index.js';
import type { ComparisonRow, CompanyProfile } from '../model/index.js';

const ASPECTS_LAST = 1;

/**
 * The order in which a reader looks for rows: the whole company first, then its segments as the profile has them; within,
 * revenue before profit before cash, the measure itself before its shares and parts.
 */
export function byReader(profile: CompanyProfile): (a: ComparisonRow, b: ComparisonRow) => number {
  const metrics = new Map(knownMetricIds(profile).map((id, at) => [id, at]));
  const segments = new Map(profile.segments.map(({ id }, at) => [id, at]));
  const keyOf = (row: ComparisonRow): readonly (number | string)[] => [
    row.segment === 'group' ? 0 : 1,
    segments.get(row.segment) ?? segments.size,
    row.segment,
    metrics.get(coreOf(row.metric, profile)) ?? metrics.size,
    row.metric,
    row.aspect === null ? 0 : ASPECTS_LAST,
    row.scope === 'reported' ? 0 : 1,
    row.scope,
    row.basis,
    row.aspect ?? '',
  ];
  return (a, b) => compareKeys(keyOf(a), keyOf(b));
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return 0;
  return (a[at] as number) < (b[at] as number) ? -1 : 1;
}

import type { CompanyProfile, IsoDate, Statement } from '../model/index.js';
import { familyOf, measurementOf } from './metric-family.js';
import { isRecutBy, relateSegments } from './segment-line.js';
import type { Thread } from './thread.js';
import { particulars } from './topic.js';

/** Same metric (or capital family), segment, scope and basis; `null` where one of them tells the two apart. */
export function scoreSubject(a: Statement, b: Statement, day: IsoDate, profile: CompanyProfile): number | null {
  const segment = relateSegments(a.segment, b.segment, profile);
  if (a.scope !== b.scope || (segment === 'recut' && !isRecutBy(day, a.segment, b.segment, profile))) return null;
  if (segment === 'different' && !isWiderPlan(a, b, profile) && !areLaunches(a, b, profile)) return null;
  const x = measurementOf(a.metric, a.basis, profile);
  const y = measurementOf(b.metric, b.basis, profile);
  if (x.basis !== y.basis && x.basis !== 'unspecified' && y.basis !== 'unspecified') return null;
  if (x.metric !== y.metric && !isCapitalPair(a, b, profile)) return null;
  if (a.event !== b.event && a.event !== null && b.event !== null) return null;
  return (x.metric === y.metric ? 3 : 2) + (segment === 'same' ? 3 : segment === 'recut' ? 2 : 0);
}

function areLaunches(a: Statement, b: Statement, profile: CompanyProfile): boolean {
  return [a, b].every((one) => one.event !== null && familyOf(one.event, profile) === 'product_launch');
}

/** "Infrastructure for cloud and AI" is the company's plan or the cloud business's, as the sentence happens to be read. */
function isWiderPlan(a: Statement, b: Statement, profile: CompanyProfile): boolean {
  return (a.segment === 'group' || b.segment === 'group') && isCapitalPair(a, b, profile);
}

/** An investment plan and a capital expenditure plan may be the same plan; whether they are is for window and topic to say. */
export function isCapitalPair(a: Statement, b: Statement, profile: CompanyProfile): boolean {
  return [a, b].every((one) => familyOf(one.metric, profile) === 'capital_expenditure');
}

/** A product told as something of a business, and later as a business of its own: the name is the same. */
export function isNamedBySegment(statement: Statement, { standing, topic }: Thread, profile: CompanyProfile): boolean {
  return (
    areLaunches(statement, standing.statement, profile) &&
    relateSegments(statement.segment, standing.statement.segment, profile) === 'different' &&
    ((topic.includes(statement.segment) && particulars(statement.topic, statement.segment).length === 0) ||
      (statement.topic.includes(standing.statement.segment) &&
        particulars(topic, standing.statement.segment).length === 0))
  );
}

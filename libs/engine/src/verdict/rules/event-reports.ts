import {
  areOtherModels,
  daysBetween,
  familyOf,
  isCovered,
  isNegatedPlan,
  isTopical,
  liesIn,
  particulars,
  PERIOD_SLACK_DAYS,
  relateSegments,
  withoutCompany,
} from '../../claim/index.js';
import { isSaleOf, type Fact } from '../../outcome/index.js';
import type { Case } from '../rule.js';
import { lastEnd } from '../timing.js';

/** The names by which what was promised is recognised, without those of the segment and the company. */
export function promisedNames({ standing, profile }: Case): readonly string[] {
  const { topic, segment } = standing.statement;
  return withoutCompany(particulars(topic, segment), profile);
}

/** Does a later document report the event of the thing that goes by these names? Another model of it is another thing. */
export function isReportOf(names: readonly string[], { document, doubt, observation }: Fact, one: Case): boolean {
  const { statement } = one.standing;
  const event = statement.event ?? statement.metric;
  if (document <= one.madeIn || doubt !== null || observation.event === null) return false;
  if (familyOf(observation.event, one.profile) !== familyOf(event, one.profile)) return false;
  if (areOtherModels(statement, observation)) return false;
  if (isTopical(event) && names.length > 0) return isCovered(names, particulars(observation.topic, statement.segment));
  return (
    relateSegments(statement.segment, observation.segment, one.profile) === 'same' &&
    statement.segment !== 'group' &&
    isOneOfAKind(event)
  );
}

/** A business is sold or listed once; products are launched all the time, so that an unnamed one cannot be recognised. */
export function isOneOfAKind(event: string): boolean {
  return event !== 'product_launch' && event !== 'product_roadmap';
}

/** A figure "excluding" a business that was to be sold says that it has gone. */
export function isImplied({ document, doubt, observation }: Fact, one: Case): boolean {
  const { statement } = one.standing;
  const isSale = ['deal_closing', 'disposal'].includes(statement.event ?? statement.metric);
  if (!isSale || document <= one.madeIn || doubt !== null || isNegatedPlan(statement.quote)) return false;
  if (isSaleOf(observation, statement, one.profile)) return true;
  if (!observation.scope.startsWith('excluding:')) return false;
  const gone = observation.scope.slice('excluding:'.length);
  return (
    gone === statement.segment ||
    liesIn(gone, statement.segment, one.profile) ||
    liesIn(statement.segment, gone, one.profile)
  );
}

const OF_SEVERAL = /\b(?:both|two|three|four|all)\b|[两兩二三四][项項宗笔筆]|[两兩]者|全部|均已|都已/;

/** What the document of an implying figure says of several such events at once, without names: "both sales have closed". */
export function toldOfSeveral(implied: Fact, one: Case): Fact | undefined {
  const { statement } = one.standing;
  const family = familyOf(statement.event ?? statement.metric, one.profile);
  return one.facts.find(
    ({ document, doubt, observation }) =>
      document === implied.document &&
      doubt === null &&
      observation.event !== null &&
      familyOf(observation.event, one.profile) === family &&
      observation.segment === 'group' &&
      OF_SEVERAL.test(observation.quote.toLowerCase()),
  );
}

/** Done after the window, as far as the documents tell: one on the window's end came before and did not report it. */
export function isReportedLate(fact: Fact, one: Case): boolean {
  const end = lastEnd(one);
  if (end === null || daysBetween(end, fact.period.start) <= 0) return false;
  const at = one.reports.findIndex(
    (report) => report.isImport !== true && daysBetween(report.period.end, end) <= PERIOD_SLACK_DAYS,
  );
  return at >= 0 && at < fact.document;
}

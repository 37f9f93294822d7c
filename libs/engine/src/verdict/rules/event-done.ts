import {
  daysBetween,
  PERIOD_SLACK_DAYS,
  relateSegments,
  isCovered,
  isFullyCovered,
  particulars,
  isNegatedPlan,
  isTopical,
  familyOf,
  liesIn,
} from '../../claim/index.js';
import { isSaleOf, type Fact } from '../../outcome/index.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { lastEnd, timingOf } from '../timing.js';
import { byDate, figure, subjectOf } from '../wording.js';

/** Launches, closings, openings: done once they are reported as done. That nobody mentions them does not make them missed. */
export const eventDone: Rule = {
  name: 'event.done',
  version: 2,
  says: 'Something that is to happen once: met when a later document reports it of the same named thing, or figures that the sale of a named business has left; silence is never a miss.',
  applies: ({ measure }) => measure === 'event',
  judge(one) {
    const fact = one.facts.find((candidate) => isReport(candidate, one));
    if (fact !== undefined) return judgeDone(one, fact);
    const implied = one.facts.find((candidate) => isImplied(candidate, one));
    return implied === undefined ? notSeen(one) : impliedDone(one, implied);
  },
};

function isReport({ document, doubt, observation }: Fact, one: Case): boolean {
  const { statement } = one.standing;
  const event = statement.event ?? statement.metric;
  if (document <= one.madeIn || doubt !== null || observation.event === null) return false;
  if (familyOf(observation.event, one.profile) !== familyOf(event, one.profile)) return false;
  const named = particulars(statement.topic, statement.segment);
  if (isTopical(event) && named.length > 0) return isCovered(named, particulars(observation.topic, statement.segment));
  return (
    relateSegments(statement.segment, observation.segment, one.profile) === 'same' &&
    statement.segment !== 'group' &&
    isOneOfAKind(event)
  );
}

/** A business is sold or listed once; products are launched all the time, so that an unnamed one cannot be recognised. */
function isOneOfAKind(event: string): boolean {
  return event !== 'product_launch' && event !== 'product_roadmap';
}

/** A figure "excluding" a business that was to be sold says that it has gone. */
function isImplied({ document, doubt, observation }: Fact, one: Case): boolean {
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

function judgeDone(one: Case, fact: Fact): Judgement {
  const end = lastEnd(one);
  const isLate = end !== null && daysBetween(end, fact.period.start) > 0 && wasReportedWithout(one, end, fact);
  if (isLate && !isSurelyThis(fact, one)) return notSeen(one);
  const text = `${subjectOf(one.standing, one.profile)}: promised ${byDate(end)}; reported: ${figure(fact, one.profile)}.`;
  return resolved(isLate ? 'met_late' : 'met', `${text} Done${isLate ? ', after the date' : ''}.`, {
    used: [fact],
    confidence: 0.85,
  });
}

/** Something of the same kind may follow for years: late is only said of what is named in full, or happens once. */
function isSurelyThis({ observation }: Fact, { standing }: Case): boolean {
  const { event, metric, topic, segment } = standing.statement;
  return isOneOfAKind(event ?? metric) || isFullyCovered(particulars(topic, segment), observation.topic);
}

/** Late is said only where a document on the window's end came before and did not report it. */
function wasReportedWithout(one: Case, end: string, fact: Fact): boolean {
  const at = one.reports.findIndex(
    (report) => report.isImport !== true && daysBetween(report.period.end, end) <= PERIOD_SLACK_DAYS,
  );
  return at >= 0 && at < fact.document;
}

function impliedDone(one: Case, fact: Fact): Judgement {
  const text = `${subjectOf(one.standing, one.profile)}: promised ${byDate(lastEnd(one))}; the figures of ${fact.period.end} are given without it, so it has been done; the day is not reported.`;
  return resolved('met', text, { used: [fact], confidence: 0.6 });
}

function notSeen(one: Case): Judgement {
  const text = `${subjectOf(one.standing, one.profile)}: promised ${byDate(lastEnd(one))}; no later document reports it.`;
  const timing = timingOf(one);
  if (timing === 'running' || timing === 'undated') return open('not_yet_due', text);
  return due('awaiting_actual', text);
}

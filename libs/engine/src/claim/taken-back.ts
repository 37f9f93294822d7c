import type { CompanyProfile, DocumentHead, Statement } from '../model/index.js';
import { speaksOfQuarter, speaksOfYears, takesBackGuidance } from './cues.js';
import { daysBetween, lengthInDays, PERIOD_SLACK_DAYS } from './days.js';
import { hasNumber, measureOf, type Measure } from './measure.js';
import { familyOf, measurementOf } from './metric-family.js';
import { relateSegments } from './segment-line.js';
import type { Thread } from './thread.js';
import { isLongOrOpen, relateWindows } from './window-relation.js';

/** Does the statement take guidance back, without giving another figure in the same breath? */
export function isTakingBack(statement: Statement, profile: CompanyProfile): boolean {
  return (
    !hasNumber(statement.target) && measureOf(statement, profile) === 'words' && takesBackGuidance(statement.quote)
  );
}

/**
 * The claims that "we are withdrawing our guidance" ends: all guidance of the metric where one is named, of the business
 * where one is named, and of the period where one is given. Without a period, all that the next reports would answer, or
 * the plans over years where those are named. Events and soft promises are no guidance.
 */
export function takenBackBy(
  statement: Statement,
  document: number,
  head: DocumentHead,
  threads: readonly Thread[],
  profile: CompanyProfile,
): readonly Thread[] {
  const namesMetric = statement.metric !== 'other';
  return threads.filter(
    (thread) =>
      thread.entries.at(-1)?.document !== document &&
      isGuidance(thread, namesMetric) &&
      isOnMetric(statement, thread, profile) &&
      isOnSegment(statement, thread, profile) &&
      isOnWindow(statement, thread, head),
  );
}

const GUIDANCE: ReadonlySet<Measure> = new Set(['amount', 'growth', 'change', 'multiple']);

/** "Our guidance" is what was given as a figure; a direction is taken back where its metric is named. The market's is not ours. */
function isGuidance({ standing }: Thread, namesMetric: boolean): boolean {
  const { measure, statement, withdrawn } = standing;
  const isSuch = GUIDANCE.has(measure) || (namesMetric && measure === 'direction');
  return isSuch && !withdrawn && statement.segment !== 'industry';
}

/** What management gives back to shareholders and what it buys or sells is no part of "our guidance". */
const NO_GUIDANCE: ReadonlySet<string> = new Set(['shareholder_returns', 'disposal', 'investment']);

function isOnMetric(statement: Statement, { standing }: Thread, profile: CompanyProfile): boolean {
  const family = familyOf(standing.statement.metric, profile);
  if (statement.metric === 'other') return !NO_GUIDANCE.has(family);
  const [a, b] = [statement, standing.statement].map((one) => measurementOf(one.metric, one.basis, profile).metric);
  return a === b || familyOf(statement.metric, profile) === family;
}

function isOnSegment(statement: Statement, { standing }: Thread, profile: CompanyProfile): boolean {
  return (
    statement.segment === 'group' ||
    relateSegments(statement.segment, standing.statement.segment, profile) !== 'different'
  );
}

function isOnWindow(statement: Statement, { standing }: Thread, head: DocumentHead): boolean {
  if (statement.horizon?.end != null) return relateWindows(standing.horizon, statement.horizon) === 'same';
  const end = standing.horizon?.end ?? null;
  if (end !== null && daysBetween(head.period.end, end) <= PERIOD_SLACK_DAYS) return false;
  if (speaksOfQuarter(statement.quote) && !isQuarter(standing)) return false;
  return isLongOrOpen(standing.horizon) === speaksOfYears(statement.quote);
}

const LONGEST_QUARTER_DAYS = 120;

function isQuarter({ horizon }: Thread['standing']): boolean {
  const { start = null, end = null } = horizon ?? {};
  return start !== null && end !== null && lengthInDays({ start, end }) <= LONGEST_QUARTER_DAYS;
}

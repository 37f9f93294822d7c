import type { Extraction, Revision, Statement, Target } from '../model/index.js';
import { daysBetween, PERIOD_SLACK_DAYS } from './days.js';
import { givesUpNumber, hintsDown, hintsUp, isReinstatement, isWithdrawal } from './cues.js';
import { Exact } from './exact.js';
import { hasNumber } from './measure.js';
import { isSameCall } from './order-documents.js';
import type { Standing } from './thread.js';

/** A statement beside what stood before it in the same claim. */
export interface Step {
  readonly standing: Standing;
  readonly statement: Statement;
  readonly target: Target | null;
  readonly from: Extraction;
  readonly to: Extraction;
}

/** How a statement relates to the claim's previous one (DOMAIN: Revisions). */
export function revisionOf(step: Step): Revision {
  const number = numberRevision(step);
  if (isCorrection(step, number)) return 'corrected';
  return (
    wordRevision(step) ??
    subjectRevision(step) ??
    hint(step) ??
    number ??
    horizonRevision(step) ??
    wayRevision(step) ??
    'reiterated'
  );
}

/** A second text of the same call with another number corrects the first. */
function isCorrection({ from, to }: Step, number: Revision | null): boolean {
  return from !== to && number !== null && isSameCall(from, to);
}

function wordRevision({ statement, standing, target }: Step): Revision | null {
  if (givesUpNumber(statement.quote) && hasNumber(standing.target) && !hasNumber(target)) return 'dequantified';
  const isReplaced = hasNumber(target) && !(hasNumber(standing.target) && isSameAnchor(standing.target, target));
  if (isWithdrawal(statement.quote) && !isReplaced) return 'withdrawn';
  return standing.withdrawn || isReinstatement(statement.quote) ? 'reinstated' : null;
}

/** No new number, only that the plan may turn out larger or smaller. */
function hint({ statement, standing, target }: Step): Revision | null {
  if (standing.target === null || (hasNumber(target) && !isSameAnchor(standing.target, target))) return null;
  if (hintsUp(statement.quote)) return 'hinted_up';
  if (hintsDown(statement.quote)) return 'hinted_down';
  if (statement.modality !== 'possibility' && statement.modality !== 'conditional') return null;
  if (statement.direction === 'increase' || statement.direction === 'exceed') return 'hinted_up';
  return statement.direction === 'decrease' ? 'hinted_down' : null;
}

function numberRevision({ standing, target }: Step): Revision | null {
  if (!hasNumber(target)) return null;
  if (!hasNumber(standing.target)) return 'quantified';
  if (standing.target.unit !== target.unit) return 'not_comparable';
  return isSameAnchor(standing.target, target) ? null : moveOf(standing.target, target);
}

/** The same number in another form ("at least 380", later "the 380 plan") is a repetition. */
function isSameAnchor(a: Target, b: Target): boolean {
  const bounds = (target: Target) => [...new Set([target.low, target.high].filter((one) => one !== null))].join(' ');
  return a.unit === b.unit && bounds(a) === bounds(b);
}

/** A bound inside the old range narrows it, around it widens it, else the range has moved. */
function moveOf(before: Target, after: Target): Revision {
  const low = compareBound(before.low, after.low, -Infinity);
  const high = compareBound(before.high, after.high, Infinity);
  // "At least 600", later "700" or "at least 700": a floor that moves is raised or lowered, a ceiling too.
  if (before.high === null && low !== 0) return low > 0 ? 'raised' : 'lowered';
  if (before.low === null && high !== 0) return high > 0 ? 'raised' : 'lowered';
  if (low >= 0 && high <= 0) return 'narrowed';
  if (low <= 0 && high >= 0) return 'widened';
  return low > 0 ? 'raised' : 'lowered';
}

function compareBound(before: string | null, after: string | null, open: number): number {
  return new Exact(after ?? open).comparedTo(new Exact(before ?? open));
}

/** The claim now speaks of another scope: its number is not the old one raised or lowered. */
function subjectRevision({ standing, statement }: Step): Revision | null {
  return standing.statement.scope !== statement.scope ? 'rescoped' : null;
}

/** "By the middle of 2026" is vague by some weeks; further off than this it is another end. */
const CLEARLY_ANOTHER_END = 120;

/** Only ends that were said move a promise: "within three years", said again a quarter later, is a repetition. */
function horizonRevision({ standing, statement }: Step): Revision | null {
  const before = standing.horizon;
  const after = statement.horizon;
  if (before?.end == null || after?.end == null || !before.stated) return null;
  const days = daysBetween(before.end, after.end);
  if (!after.stated && (after.start !== null || Math.abs(days) < CLEARLY_ANOTHER_END)) return null;
  if (Math.abs(days) <= PERIOD_SLACK_DAYS) return null;
  return days > 0 ? 'horizon_extended' : 'horizon_pulled_in';
}

/** Where only a way was promised, turning it round is a revision. */
function wayRevision({ standing, statement }: Step): Revision | null {
  const before = standing.statement.direction;
  const after = statement.direction;
  if (hasNumber(standing.target) || before === after || before === null || after === null) return null;
  if (after === 'decrease') return before === 'increase' || before === 'stable' ? 'lowered' : null;
  return after === 'increase' && (before === 'decrease' || before === 'stable') ? 'raised' : null;
}

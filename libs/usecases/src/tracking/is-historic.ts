import type { Alert, IsoDate, LedgerDocument } from '#engine';
import { canonicalJson } from '../canonical-json.js';
import type { AlertedClaim } from './alert-message.js';

/** What happened within so many days before it was recorded is news, whenever its document came in. */
const NEWS_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Did it happen long before it was recorded? So it is with the first load of a history, imports of old years and readings
 * again of old calls: true, worth keeping, and nothing that anybody wants to be woken for.
 */
export function isHistoric(alert: Alert, claim: AlertedClaim, documents: readonly LedgerDocument[], at: Date): boolean {
  return at.getTime() - Date.parse(happenedOn(alert, claim, documents, at)) > NEWS_DAYS * DAY_MS;
}

/**
 * The day on which it happened. A verdict's own day is the day on which it is worked out: it is dated by the newest thing that
 * it rests on, or by the day on which its result was first reached where that is earlier: later figures confirm a result.
 */
export function happenedOn(alert: Alert, claim: AlertedClaim, documents: readonly LedgerDocument[], at: Date): IsoDate {
  const today = at.toISOString().slice(0, 10);
  if (isDecidedAnew(claim)) return today;
  if (alert.type !== 'wordkept.verdict.changed') return alert.at;
  const { statements, outcomes, window } = alert.claim;
  const places = [...statements, ...outcomes].map(({ document }) => documents[document]?.eventDate ?? '');
  const closed = window.end !== null && window.end <= today ? [window.end] : [];
  const newest = [...places, ...closed].reduce((a, b) => (a > b ? a : b), '0001-01-01');
  const reached = reachedOn(alert);
  return reached !== null && reached < newest ? reached : newest;
}

/** The first of the verdicts in a row that give the result of today; null where there is none, or it was known before. */
function reachedOn({ claim, current, previous }: Alert): IsoDate | null {
  const result = current?.result ?? null;
  if (result === null || previous?.result === result) return null;
  const other = claim.verdicts.findLastIndex((one) => one.result !== result);
  return claim.verdicts[other + 1]?.asOf ?? null;
}

/** What a person decides is news, however old the claim. */
function isDecidedAnew({ before, after }: AlertedClaim): boolean {
  return canonicalJson(before?.review ?? null) !== canonicalJson(after.review) && before !== null;
}

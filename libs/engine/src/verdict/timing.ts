import { daysBetween, isNear, isWithin, lengthInDays, PERIOD_SLACK_DAYS } from '../claim/index.js';
import type { DateWindow, IsoDate } from '../model/index.js';
import type { Case } from './rule.js';

/**
 * Where a claim stands in time: `running`; `undated`; `unreported` (the window has closed, no covered document reports on its
 * end); `reported`. Nothing is missed before `reported`. Where the window has several readings, the last end counts.
 */
export type Timing = 'running' | 'undated' | 'unreported' | 'reported';

export function timingOf(one: Case): Timing {
  const end = lastEnd(one);
  if (end === null) return 'undated';
  if (one.asOf <= end) return 'running';
  return one.reports.some((report) => daysBetween(report.period.end, end) <= PERIOD_SLACK_DAYS)
    ? 'reported'
    : 'unreported';
}

/** The latest end among the readings of the window. */
export function lastEnd({ window, candidates }: Case): IsoDate | null {
  if (window.end === null) return null;
  return candidates.reduce((last, one) => (one.end > last ? one.end : last), window.end);
}

/** The window with its start; where none was said, from the day the claim was made. */
export function closedWindow({ window, madeOn }: Case): DateWindow | null {
  return window.end === null ? null : { start: window.start ?? madeOn, end: window.end };
}

/** Is this the very period that the claim speaks of? */
export function isTargetPeriod(period: DateWindow, one: Case): boolean {
  const { start, end } = one.window;
  if (end === null || !isNear(period.end, end)) return false;
  return start === null ? true : isNear(period.start, start);
}

/** Does the period lie in the window, and after what had been reported when the claim was made? */
export function isInWindow(period: DateWindow, one: Case): boolean {
  const window = closedWindow(one);
  if (!isNewPeriod(period, one)) return false;
  return window === null ? true : isWithin(period, { ...window, start: one.window.start ?? period.start });
}

/** Ends after the period that had been reported when the claim was made. */
export function isNewPeriod(period: DateWindow, one: Case): boolean {
  return daysBetween(one.reportedThen.end, period.end) > PERIOD_SLACK_DAYS;
}

/** Do the figures of parts tell how the window went: its last quarter among them, and at least half of it? */
export function coversEnd(facts: readonly { readonly period: DateWindow }[], one: Case): boolean {
  const window = closedWindow(one);
  if (window === null || !facts.some(({ period }) => isNear(period.end, window.end))) return false;
  const days = facts.reduce((sum, { period }) => sum + lengthInDays(period), 0);
  return days >= lengthInDays(window) / 2 - PERIOD_SLACK_DAYS;
}

/** As long as the company's reports are apart: a quarter, or a half of who reports by halves. */
export function isReportLong(period: DateWindow, { profile }: Case): boolean {
  if (profile.calendar.reports === 'quarter') return isQuarterLong(period);
  const days = lengthInDays(period);
  return days > 150 && days < 220;
}

export function isQuarterLong(period: DateWindow): boolean {
  const days = lengthInDays(period);
  return days > 60 && days < 120;
}

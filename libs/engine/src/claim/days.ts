import type { DateWindow, IsoDate, Span } from '../model/index.js';

/** Fiscal and calendar readings of one period end a few days apart (52/53-week years); more than that is another period. */
export const PERIOD_SLACK_DAYS = 10;

/** Days since 0000-03-01 in the Gregorian calendar. Plain arithmetic, because windows are compared very often. */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const y = month <= 2 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * shifted + 2) / 5) + Number(date.slice(8, 10)) - 1;
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days of a window, both ends counted. */
export function lengthInDays(window: DateWindow): number {
  return daysBetween(window.start, window.end) + 1;
}

export function overlapInDays(a: DateWindow, b: DateWindow): number {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return Math.max(0, daysBetween(start, end) + 1);
}

export function isNear(a: IsoDate, b: IsoDate): boolean {
  return Math.abs(daysBetween(a, b)) <= PERIOD_SLACK_DAYS;
}

export function isSamePeriod(a: DateWindow, b: DateWindow): boolean {
  return isNear(a.start, b.start) && isNear(a.end, b.end);
}

/** Does `inner` lie within `outer`, give or take the slack of fiscal calendars? */
export function isWithin(inner: DateWindow, outer: DateWindow): boolean {
  return (
    daysBetween(outer.start, inner.start) >= -PERIOD_SLACK_DAYS &&
    daysBetween(inner.end, outer.end) >= -PERIOD_SLACK_DAYS
  );
}

export function yearBefore(window: DateWindow): DateWindow {
  return { start: sameDayYearBefore(window.start), end: sameDayYearBefore(window.end) };
}

/** The 29th of February has its 28th. Plain text, because growth is worked out very often. */
function sameDayYearBefore(date: IsoDate): IsoDate {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${date.endsWith('-02-29') ? '-02-28' : date.slice(4)}`;
}

/** Do two stretches of a text share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

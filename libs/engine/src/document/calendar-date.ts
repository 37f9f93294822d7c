import type { FiscalCalendar, IsoDate } from '../model/index.js';

const DAY = 86_400_000;

/** `YYYY-MM-DD` of a day that exists, else null. Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** Is this a day written `YYYY-MM-DD`? */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The last day of a month; months run on over the year (0 is December before). */
export function monthEnd(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The last day of a fiscal quarter (1-4) of the fiscal year that the company calls `year`. */
export function fiscalQuarterEnd(calendar: FiscalCalendar, year: number, quarter: number): IsoDate {
  const month = Number(calendar.yearEnd.slice(0, 2));
  const day = Number(calendar.yearEnd.slice(3, 5));
  const endYear = calendar.yearNaming === 'start' ? year + 1 : year;
  // A year that ends in the first week of a month is, for its quarters, one that ends with the month before.
  const last = day <= 7 ? month - 1 : month;
  if (!calendar.weeks) return monthEnd(endYear, last - 3 * (4 - quarter));
  if (quarter === 4) return onWeekday(monthEnd(endYear, last), calendar.weeks);
  return daysAfter(onWeekday(monthEnd(endYear - 1, last), calendar.weeks), 91 * quarter);
}

const daysAfter = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** 52/53-week calendars: the weekday on which years end, last of the month or nearest to its end. */
function onWeekday(end: IsoDate, { weekday, rule }: NonNullable<FiscalCalendar['weeks']>): IsoDate {
  const back = ((new Date(end).getUTCDay() || 7) - weekday + 7) % 7;
  return daysAfter(end, rule === 'nearest' && back > 3 ? 7 - back : -back);
}

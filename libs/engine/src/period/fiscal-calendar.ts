import type { DateWindow, FiscalCalendar } from '../model/index.js';
import type { PlainDate } from './plain-date.js';
import { addMonths, dateOf, dayAfter, daysBetween, isBefore } from './plain-date.js';

/** A fiscal quarter by its place: `year` is the number that the company gives its fiscal year. */
export interface FiscalQuarter {
  readonly year: number;
  readonly quarter: number;
}

const monthOf = (calendar: FiscalCalendar): number => Number(calendar.yearEnd.slice(0, 2));
const dayOf = (calendar: FiscalCalendar): number => Number(calendar.yearEnd.slice(3, 5));

/** Years named by their start carry the number of the calendar year that holds most of their months. */
const yearsLater = (calendar: FiscalCalendar): number =>
  calendar.yearNaming === 'start' && monthOf(calendar) <= 6 ? 1 : 0;

/** 29 February stands for the last day of February in any year. */
function nominalYearEnd(calendar: FiscalCalendar, year: number): PlainDate {
  const endMonth = monthOf(calendar);
  const date = dateOf(year + yearsLater(calendar), endMonth, dayOf(calendar));
  return endMonth === 2 && dayOf(calendar) >= 28 ? date.with({ day: date.daysInMonth }) : date;
}

const nominalQuarterEnd = (calendar: FiscalCalendar, { year, quarter }: FiscalQuarter): PlainDate =>
  addMonths(nominalYearEnd(calendar, year), -3 * (4 - quarter));

function onWeekday(nominal: PlainDate, weekday: number, rule: 'last' | 'nearest'): PlainDate {
  const from = rule === 'last' ? nominal.with({ day: nominal.daysInMonth }) : nominal.add({ days: 3 });
  return from.subtract({ days: (from.dayOfWeek - weekday + 7) % 7 });
}

const WEEKS_OF_QUARTER = 13;

/**
 * Last day of a fiscal quarter. A 52/53-week year ends on its weekday and its quarters are thirteen weeks each, the last
 * one taking what is left; the others end on the nominal day.
 */
export function quarterEnd(calendar: FiscalCalendar, { year, quarter }: FiscalQuarter): PlainDate {
  const { weeks } = calendar;
  if (!weeks) return nominalQuarterEnd(calendar, { year, quarter });
  const yearEnd = (of: number): PlainDate => onWeekday(nominalYearEnd(calendar, of), weeks.weekday, weeks.rule);
  return quarter === 4 ? yearEnd(year) : yearEnd(year - 1).add({ weeks: WEEKS_OF_QUARTER * quarter });
}

export function addQuarters({ year, quarter }: FiscalQuarter, count: number): FiscalQuarter {
  const index = year * 4 + (quarter - 1) + count;
  return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
}

const windowOf = (start: PlainDate, end: PlainDate): DateWindow => ({ start: start.toString(), end: end.toString() });

/** First to last day of the quarters `from` to `to`, both included. */
export function quartersWindow(calendar: FiscalCalendar, from: FiscalQuarter, to: FiscalQuarter): DateWindow {
  return windowOf(dayAfter(quarterEnd(calendar, addQuarters(from, -1))), quarterEnd(calendar, to));
}

export const quarterWindow = (calendar: FiscalCalendar, place: FiscalQuarter): DateWindow =>
  quartersWindow(calendar, place, place);

export const halfWindow = (calendar: FiscalCalendar, year: number, half: number): DateWindow =>
  quartersWindow(calendar, { year, quarter: half * 2 - 1 }, { year, quarter: half * 2 });

/** Window of one fiscal year, or of `count` of them from `year` on. */
export const fiscalYearWindow = (calendar: FiscalCalendar, year: number, count = 1): DateWindow =>
  quartersWindow(calendar, { year, quarter: 1 }, { year: year + count - 1, quarter: 4 });

/** The fiscal quarter that holds a day. */
export function quarterHolding(calendar: FiscalCalendar, date: PlainDate): FiscalQuarter {
  let place: FiscalQuarter = { year: date.year - 1, quarter: 1 };
  while (isBefore(quarterEnd(calendar, place), date)) place = addQuarters(place, 1);
  return place;
}

/** The fiscal quarter whose last day lies nearest: what a company that ends on a Saturday means by its period end. */
export function quarterEndingNear(calendar: FiscalCalendar, date: PlainDate): FiscalQuarter {
  const after = quarterHolding(calendar, date);
  const before = addQuarters(after, -1);
  const distance = (place: FiscalQuarter): number => Math.abs(daysBetween(date, quarterEnd(calendar, place)));
  return distance(before) < distance(after) ? before : after;
}

/** Does the fiscal year nearly coincide with the calendar year (ends from late October to early March)? Then a bare "2023" is the fiscal one. */
export const nearlyCalendar = (calendar: FiscalCalendar): boolean => [10, 11, 12, 1, 2].includes(monthOf(calendar));

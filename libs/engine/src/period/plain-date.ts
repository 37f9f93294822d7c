import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/index.js';

export type PlainDate = Temporal.PlainDate;

export const plainDate = (iso: IsoDate): PlainDate => Temporal.PlainDate.from(iso);

export const dateOf = (year: number, month: number, day: number): PlainDate =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });

export const lastDayOf = (year: number, month: number): PlainDate => dateOf(year, month, 31);

export const dayAfter = (date: PlainDate): PlainDate => date.add({ days: 1 });

export const daysBetween = (from: PlainDate, to: PlainDate): number => from.until(to, { largestUnit: 'days' }).days;

export const isBefore = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

const isLastDayOfMonth = (date: PlainDate): boolean => date.day === date.daysInMonth;

/** Moves by whole months and keeps a month's last day a month's last day: 30 June less three months is 31 March. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const moved = date.add({ months }, { overflow: 'constrain' });
  return isLastDayOfMonth(date) ? moved.with({ day: moved.daysInMonth }) : moved;
}

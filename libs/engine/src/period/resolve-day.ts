import type { DateWindow } from '../model/index.js';
import type { Frame } from './frame.js';
import type { PlainDate } from './plain-date.js';
import { dateOf, daysBetween } from './plain-date.js';
import type { TimeReading } from './reading.js';
import { assumed, stated } from './reading.js';
import { monthsWindow, monthWindow } from './resolve-year.js';

const single = (date: PlainDate): DateWindow => ({ start: date.toString(), end: date.toString() });

/** The year in which a month or day without a year lies nearest to the call. */
function nearestYear(frame: Frame, month: number, day: number): number {
  const years = [frame.event.year, frame.event.year + 1, frame.event.year - 1];
  const distance = (year: number): number => Math.abs(daysBetween(frame.event, dateOf(year, month, day)));
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

export const dayOf = (frame: Frame, month: number, day: number, year: number | null): TimeReading =>
  stated('day', single(dateOf(year ?? nearestYear(frame, month, day), month, day)));

const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 15],
  mid: [10, 20],
  late: [16, 31],
};

export function monthOf(frame: Frame, month: number, year: number | null, part: string | null): TimeReading {
  const resolved = year ?? nearestYear(frame, month, 15);
  const days = part ? MONTH_PARTS[part] : undefined;
  if (!days) return stated('month', monthWindow(resolved, month));
  return assumed('month', {
    start: dateOf(resolved, month, days[0]).toString(),
    end: dateOf(resolved, month, days[1]).toString(),
  });
}

/** Months so many after the month of the call. */
export function monthFromEvent(frame: Frame, offset: number): TimeReading {
  const date = frame.event.add({ months: offset });
  return stated('month', monthWindow(date.year, date.month));
}

/** The week (Monday to Sunday) so many after that of the call. */
export function weekFromEvent(frame: Frame, offset: number): TimeReading {
  const monday = frame.event.subtract({ days: frame.event.dayOfWeek - 1 }).add({ weeks: offset });
  return stated('day', { start: monday.toString(), end: monday.add({ days: 6 }).toString() });
}

export type ShortUnit = 'months' | 'weeks' | 'days';

/** From the day of the call; months may also be the whole ones after that of the call. */
export function fromEvent(frame: Frame, count: number, unit: ShortUnit, moreDays = 0): TimeReading {
  const { event } = frame;
  const end = event.add({ [unit]: count }).add({ days: moreDays });
  const next = event.with({ day: 1 }).add({ months: 1 });
  const whole = unit === 'months' && moreDays === 0 ? [monthsWindow(next.year, next.month, count)] : [];
  return assumed(unit === 'months' ? 'month' : 'day', { start: event.toString(), end: end.toString() }, whole);
}

/** Months up to the end of the reported period: "the past nine months"; perhaps those up to the call. */
export function pastMonths(frame: Frame, count: number): TimeReading {
  const [year = 0, month = 1] = frame.period.end.split('-').map(Number);
  const first = dateOf(year, month, 1).subtract({ months: count - 1 });
  const called = frame.event.with({ day: 1 }).subtract({ months: count });
  return stated('month', { ...monthsWindow(first.year, first.month, count), end: frame.period.end }, [
    monthsWindow(called.year, called.month, count),
  ]);
}

export const pastShort = (frame: Frame, count: number, unit: ShortUnit): TimeReading =>
  stated('day', { start: frame.event.subtract({ [unit]: count }).toString(), end: frame.event.toString() });

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  fall: [9, 3],
  autumn: [9, 3],
  winter: [12, 3],
  holiday: [11, 2],
};

/** A season of the northern year, the one that runs or comes next unless a year is said. */
export function season(frame: Frame, name: string, year: number | null): TimeReading | null {
  const months = SEASONS[name];
  if (!months) return null;
  const [month, count] = months;
  const own = monthsWindow(year ?? frame.event.year, month, count);
  if (year !== null || own.end >= frame.event.toString())
    return assumed('quarter', own, [monthsWindow(frame.event.year - 1, month, count)]);
  return assumed('quarter', monthsWindow(frame.event.year + 1, month, count), [own]);
}

/** First day of the month so many months after that of `iso`. */
export function shiftMonths(iso: string, months: number): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return dateOf(year, month, 1).add({ months }).toString();
}

import type { DateWindow } from '../model/index.js';
import { fiscalYearWindow, quartersWindow } from './fiscal-calendar.js';
import type { Frame } from './frame.js';
import { addMonths, dateOf, dayAfter, lastDayOf, plainDate } from './plain-date.js';
import type { TimeReading } from './reading.js';
import { assumed, endOf, stated } from './reading.js';

const calendarYear = (year: number): DateWindow => ({ start: `${year}-01-01`, end: `${year}-12-31` });
const fiscalYear = (frame: Frame, year: number): DateWindow => fiscalYearWindow(frame.calendar, year);

export const namedFiscalYear = (frame: Frame, year: number): TimeReading => stated('year', fiscalYear(frame, year));

/** A bare "2023": the fiscal year where it nearly is the calendar year, else the calendar year. */
export function namedYear(frame: Frame, year: number): TimeReading {
  const own = fiscalYear(frame, year);
  return frame.yearsAreFiscal ? stated('year', own) : stated('year', calendarYear(year), [own]);
}

/** "This year", "next year", 明年: counted from the day of the call. */
export function yearFromEvent(frame: Frame, offset: number): TimeReading {
  const fiscal = fiscalYear(frame, frame.running.year + offset);
  return frame.yearsAreFiscal
    ? stated('year', fiscal)
    : stated('year', calendarYear(frame.event.year + offset), [fiscal]);
}

/** The number that `yearFromEvent` gives its year, in the same calendar. */
export const yearNumberFromEvent = (frame: Frame, offset: number): number =>
  (frame.yearsAreFiscal ? frame.running.year : frame.event.year) + offset;

/** "This fiscal year" runs on the day of the call; next and last are counted from the year reported on. */
export function fiscalYearFrom(frame: Frame, offset: number): TimeReading {
  const base = offset === 0 ? frame.running.year : frame.reported.year;
  const other = offset === 0 ? frame.reported.year : frame.running.year;
  return stated('year', fiscalYear(frame, base + offset), [fiscalYear(frame, other + offset)]);
}

/** "The full year", 全年: the year of the reported period; after its last quarter perhaps the new one. */
export const fullYear = (frame: Frame): TimeReading =>
  stated('year', fiscalYear(frame, frame.reported.year), [fiscalYear(frame, frame.running.year)]);

/** "By the end of the year": the running year's last day. */
export const yearEnd = (frame: Frame): TimeReading => endOf(yearFromEvent(frame, 0));

/** From the day of the call to the end of the reading: "the rest of the year", "later this quarter". */
export const restOf = (frame: Frame, reading: TimeReading): TimeReading => ({
  ...reading,
  window: { start: frame.event.toString(), end: reading.window.end },
  candidates: [],
});

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [3, 6],
  late: [9, 12],
};

/** "Early next year" is its first quarter, the middle up to June, late the last quarter. */
export function partOfYear(reading: TimeReading, part: string): TimeReading {
  const [from, to] = PARTS[part] ?? [0, 12];
  if (reading.window.start === null) return reading;
  const first = dateOf(
    Number(reading.window.start.slice(0, 4)),
    Number(reading.window.start.slice(5, 7)),
    Number(reading.window.start.slice(8)),
  );
  const end = to === 12 ? reading.window.end : first.add({ months: to }).subtract({ days: 1 }).toString();
  return {
    ...reading,
    granularity: 'quarter',
    window: { start: first.add({ months: from }).toString(), end },
    stated: false,
    candidates: [],
  };
}

/** Where the coming years are counted from: the next fiscal year close to a year's end, this one right after its start, else the day. */
function firstComingYear(frame: Frame): number | null {
  if (frame.running.quarter === 4) return frame.running.year + 1;
  return frame.running.quarter === 1 && frame.reported.quarter === 4 ? frame.running.year : null;
}

function yearsFromEvent(frame: Frame, years: number): DateWindow {
  return { start: frame.event.toString(), end: frame.event.add({ years }).toString() };
}

/** "Over the next three years": the start is assumed, the other starts are candidates. */
export function comingYears(frame: Frame, years: number): TimeReading {
  const first = firstComingYear(frame);
  const fiscal = (year: number): DateWindow => fiscalYearWindow(frame.calendar, year, years);
  const day = yearsFromEvent(frame, years);
  const chosen = first === null || years < 2 ? day : fiscal(first);
  return assumed(years === 1 ? 'year' : 'years', chosen, [
    day,
    fiscal(frame.running.year),
    fiscal(frame.running.year + 1),
  ]);
}

/** "A three-year plan" without a start: from the running fiscal year on. */
export function yearsPlan(frame: Frame, years: number): TimeReading {
  const chosen = fiscalYearWindow(frame.calendar, firstComingYear(frame) ?? frame.running.year, years);
  return assumed('years', chosen, [
    yearsFromEvent(frame, years),
    fiscalYearWindow(frame.calendar, frame.running.year + 1, years),
  ]);
}

/** Years up to the reported period: "the past ten years"; perhaps those before the day of the call. */
export function pastYears(frame: Frame, years: number): TimeReading {
  const last = frame.reported;
  const from = { year: last.year - years, quarter: last.quarter };
  const window = quartersWindow(
    frame.calendar,
    from.quarter === 4 ? { year: from.year + 1, quarter: 1 } : { ...from, quarter: from.quarter + 1 },
    last,
  );
  const day = { start: frame.event.subtract({ years }).toString(), end: frame.event.subtract({ days: 1 }).toString() };
  return stated('years', window, [day]);
}

/** A five-year plan of the Chinese state by its number: the 14th runs from 2021 to 2025. */
export function fiveYearPlan(number: number): TimeReading {
  const first = 2021 + (number - 14) * 5;
  return stated('years', { start: `${first}-01-01`, end: `${first + 4}-12-31` });
}

/** Whole months of the calendar from `month` of `year` on. */
export const monthsWindow = (year: number, month: number, count: number): DateWindow => {
  const start = dateOf(year, month, 1);
  return { start: start.toString(), end: start.add({ months: count }).subtract({ days: 1 }).toString() };
};

export const monthWindow = (year: number, month: number): DateWindow => ({
  start: dateOf(year, month, 1).toString(),
  end: lastDayOf(year, month).toString(),
});

/** The months from the first day of a year on, and those up to its last: a year may begin off the first of a month. */
export function firstMonths(start: string, months: number): TimeReading {
  return stated('month', { start, end: shift(dayBefore(start), months) });
}

export function lastMonths(end: string, months: number): TimeReading {
  return stated('month', { start: dayAfter(plainDate(shift(end, -months))).toString(), end });
}

const dayBefore = (day: string): string => plainDate(day).subtract({ days: 1 }).toString();
const shift = (day: string, months: number): string => addMonths(plainDate(day), months).toString();

/** 今年以来: from the first day of the calendar year of the call to the end of the report, or, where that was before, to the day before the call. */
export function yearSoFar(frame: Frame): TimeReading {
  const start = `${frame.event.year}-01-01`;
  const called = { start, end: dayBefore(frame.today) };
  return frame.period.end > start
    ? stated('month', { start, end: frame.period.end }, [called])
    : stated('month', called);
}

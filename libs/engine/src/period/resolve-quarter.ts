import type { DateWindow } from '../model/index.js';
import type { FiscalQuarter } from './fiscal-calendar.js';
import {
  addQuarters,
  halfWindow,
  quarterEnd,
  quarterEndingNear,
  quartersWindow,
  quarterWindow,
} from './fiscal-calendar.js';
import type { Frame } from './frame.js';
import { dateOf, lastDayOf, plainDate } from './plain-date.js';
import type { TimeReading } from './reading.js';
import { assumed, stated } from './reading.js';

/** How many quarters from the reported one to the next and to the last quarter of that number. */
function stepsTo(frame: Frame, quarter: number): { ahead: number; back: number } {
  const ahead = (quarter - frame.reported.quarter + 4) % 4;
  return { ahead, back: ahead === 0 ? 0 : 4 - ahead };
}

/**
 * A numbered quarter without a year: the reported one itself, a later one of the same fiscal year, the one right after
 * a year's last; a number already past in this fiscal year is the past one, with the coming one as candidate.
 */
export function numberedQuarter(frame: Frame, quarter: number): TimeReading {
  const { ahead, back } = stepsTo(frame, quarter);
  const next = quarterWindow(frame.calendar, addQuarters(frame.reported, ahead));
  const last = quarterWindow(frame.calendar, addQuarters(frame.reported, -back));
  const isAhead = quarter > frame.reported.quarter || ahead === 1;
  return isAhead ? stated('quarter', next, [last]) : stated('quarter', last, [next]);
}

export const quarterOfYear = (frame: Frame, quarter: number, year: number): TimeReading =>
  stated('quarter', quarterWindow(frame.calendar, { year, quarter }));

/** The quarter so many after the one reported on the call. */
export const quarterFromReported = (frame: Frame, steps: number): TimeReading =>
  stated('quarter', quarterWindow(frame.calendar, addQuarters(frame.reported, steps)));

/** "This quarter" is the one reported on, or, in words of the future, the one that runs. */
export function thisQuarter(frame: Frame): TimeReading {
  return stated('quarter', { start: frame.period.start, end: frame.period.end }, [
    quarterWindow(frame.calendar, frame.running),
  ]);
}

export const runningQuarter = (frame: Frame): TimeReading =>
  stated('quarter', quarterWindow(frame.calendar, frame.running));

/** Quarters after the reported one, up to `count` of them: "over the next two to three quarters". */
export function comingQuarters(frame: Frame, count: number): TimeReading {
  return assumed(
    'quarter',
    quartersWindow(frame.calendar, addQuarters(frame.reported, 1), addQuarters(frame.reported, count)),
    [
      quartersWindow(frame.calendar, frame.running, addQuarters(frame.running, count - 1)),
      quartersWindow(frame.calendar, addQuarters(frame.running, 1), addQuarters(frame.running, count)),
    ],
  );
}

export const pastQuarters = (frame: Frame, count: number): TimeReading =>
  stated('quarter', quartersWindow(frame.calendar, addQuarters(frame.reported, 1 - count), frame.reported));

const monthNameOf = (frame: Frame, place: FiscalQuarter): { month: number; year: number } =>
  quarterEnd(frame.calendar, place).subtract({ days: 7 });

/** "The December quarter": the company's quarter of that name nearest to the reported one, the next one in a tie. */
export function monthQuarter(frame: Frame, month: number, year: number | null): TimeReading {
  const places = [0, 1, 2, -1, 3, -2, -3].map((steps) => addQuarters(frame.reported, steps));
  const wider =
    year === null ? places : [4, 5, 6, 7, 8, -4, -5, -6, -7, -8].map((steps) => addQuarters(frame.reported, steps));
  const named = [...new Set([...places, ...wider])].filter((place) => {
    const name = monthNameOf(frame, place);
    return name.month === month && (year === null || name.year === year);
  });
  const [first, ...others] = named;
  if (!first) return monthQuarterByCalendar(frame, month, year);
  const candidates = others.map((place) => quarterWindow(frame.calendar, place));
  return stated('quarter', quarterWindow(frame.calendar, first), year === null ? candidates : []);
}

/** A quarter named by a month in which the company has none: three months of the calendar that end there. */
function monthQuarterByCalendar(frame: Frame, month: number, year: number | null): TimeReading {
  const named = year ?? frame.event.year;
  const start = dateOf(named, month, 1).subtract({ months: 2 });
  return stated('quarter', { start: start.toString(), end: lastDayOf(named, month).toString() });
}

/**
 * From the quarter so many before that of the reading to it: "the third and fourth quarters". Quarters that are not the
 * company's own are those of the calendar.
 */
export function quartersUpTo(frame: Frame, reading: TimeReading, steps: number): TimeReading {
  const widen = ({ start, end }: DateWindow): DateWindow => {
    const place = quarterEndingNear(frame.calendar, plainDate(end));
    const own = quarterWindow(frame.calendar, place).end === end;
    const first = own
      ? quarterWindow(frame.calendar, addQuarters(place, -steps)).start
      : plainDate(start)
          .subtract({ months: 3 * steps })
          .toString();
    return { start: first, end };
  };
  const { start, end } = reading.window;
  if (start === null || end === null) return reading;
  // "From the third to the fourth quarter": the "from" in front is the pair's own.
  return { ...reading, relation: 'over', window: widen({ start, end }), candidates: reading.candidates.map(widen) };
}

/** A half without a year: like a numbered quarter, the reported half stays, a past one keeps the coming one as candidate. */
export function numberedHalf(frame: Frame, half: number): TimeReading {
  const { year, quarter } = frame.reported;
  const own = halfWindow(frame.calendar, year, half);
  const next = halfWindow(frame.calendar, year + 1, half);
  return quarter === 4 && half === 1 ? stated('half', next, [own]) : stated('half', own, [next]);
}

export const halfOfYear = (frame: Frame, half: number, year: number): TimeReading =>
  stated('half', halfWindow(frame.calendar, year, half));

/** The same period one year before the reported one. */
export const yearAgo = (frame: Frame): TimeReading => quarterFromReported(frame, -4);

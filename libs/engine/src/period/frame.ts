import type { FiscalCalendar, IsoDate, ReportingPeriod } from '../model/index.js';
import type { FiscalQuarter } from './fiscal-calendar.js';
import { nearlyCalendar, quarterEndingNear, quarterHolding } from './fiscal-calendar.js';
import type { TimeReading } from './reading.js';
import type { PlainDate } from './plain-date.js';
import { plainDate } from './plain-date.js';

/** What words of time are resolved against: the company's calendar, the period reported on the call, its date. */
export interface PeriodContext {
  readonly calendar: FiscalCalendar;
  readonly period: ReportingPeriod;
  readonly eventDate: IsoDate;
}

/** The context worked out: where the reported period and the day of the call stand in the calendar. */
export interface Frame {
  readonly calendar: FiscalCalendar;
  readonly period: ReportingPeriod;
  readonly event: PlainDate;
  /** The day of the call as written. */
  readonly today: IsoDate;
  /** The (last) quarter reported on. */
  readonly reported: FiscalQuarter;
  /** The quarter that holds the day of the call. */
  readonly running: FiscalQuarter;
  /** What words were found to mean under this frame: calls say the same few times over and over. */
  readonly known: Map<string, TimeReading | null>;
  /** A bare "2023" or "this year" means the fiscal year. */
  readonly yearsAreFiscal: boolean;
}

const CALENDAR_YEAR: FiscalCalendar = {
  yearEnd: '12-31',
  yearNaming: 'end',
  weeks: null,
  reports: 'quarter',
};

const build = (calendar: FiscalCalendar, context: PeriodContext): Frame => ({
  calendar,
  period: context.period,
  event: plainDate(context.eventDate),
  today: context.eventDate,
  reported: quarterEndingNear(calendar, plainDate(context.period.end)),
  running: quarterHolding(calendar, plainDate(context.eventDate)),
  yearsAreFiscal: nearlyCalendar(calendar),
  known: new Map(),
});

let last: { readonly context: PeriodContext; readonly frame: Frame } | null = null;
const calendarFrames = new WeakMap<Frame, Frame>();

const isSame = (a: PeriodContext, b: PeriodContext): boolean =>
  a.calendar === b.calendar && a.period === b.period && a.eventDate === b.eventDate;

/** The frame of a context. It is asked for at every sentence, and all sentences of a document have the same: it is kept until the next. */
export function frameOf(context: PeriodContext): Frame {
  if (!last || !isSame(last.context, context)) last = { context, frame: build(context.calendar, context) };
  return last.frame;
}

/** The same call seen by the calendar year, for words that mean it (今年, a March quarter that is not the company's). */
export function calendarFrame(frame: Frame): Frame {
  const known = calendarFrames.get(frame);
  if (known) return known;
  const own = build(CALENDAR_YEAR, {
    calendar: CALENDAR_YEAR,
    period: frame.period,
    eventDate: frame.event.toString(),
  });
  calendarFrames.set(frame, own);
  return own;
}

/** A company whose fiscal year is far from the calendar year is spoken of in calendar terms where no fiscal word stands. */
export const spokenFrame = (frame: Frame): Frame => (frame.yearsAreFiscal ? frame : calendarFrame(frame));

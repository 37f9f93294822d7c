import type { FiscalCalendar, IsoDate, ReportingPeriod } from '../model/index.js';
import type { FiscalQuarter } from './fiscal-calendar.js';
import { addQuarters, quarterEnd, quarterEndingNear, quartersWindow } from './fiscal-calendar.js';
import type { PlainDate } from './plain-date.js';
import { dayAfter, daysBetween, plainDate } from './plain-date.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A period that ends in the first days of a month is called by the month before: 4 August closes a July quarter. */
function calendarName(end: PlainDate, noun: string): string {
  const most = end.subtract({ days: 7 });
  return `${MONTHS[most.month - 1]} ${noun} ${most.year}`;
}

/**
 * First day: the day after the quarter before. Where the period ends off the calendar's nominal day (52/53-week years
 * without a stated rule), the quarter is taken as thirteen weeks.
 */
function startOf(calendar: FiscalCalendar, end: PlainDate, first: FiscalQuarter, last: FiscalQuarter): IsoDate {
  const off = daysBetween(quarterEnd(calendar, last), end);
  if (off === 0 || calendar.weeks) return quartersWindow(calendar, first, last).start;
  const quarters = first.quarter === last.quarter ? 1 : 2;
  return dayAfter(end.subtract({ days: 91 * quarters })).toString();
}

/**
 * The fiscal period that a company reports on when its period ends on `periodEnd`, with its labels: "September quarter
 * 2025" and "FY2026 Q2"; for half-year reporters "September half 2025" and "H1 FY2026".
 */
export function reportingPeriod(calendar: FiscalCalendar, periodEnd: IsoDate): ReportingPeriod {
  const end = plainDate(periodEnd);
  const last = quarterEndingNear(calendar, end);
  const isHalf = calendar.reports === 'half' && last.quarter % 2 === 0;
  const first = isHalf ? addQuarters(last, -1) : last;
  const fiscal = isHalf ? `H${last.quarter / 2} FY${last.year}` : `FY${last.year} Q${last.quarter}`;
  const label = calendarName(end, isHalf ? 'half' : 'quarter');
  return { start: startOf(calendar, end, first, last), end: periodEnd, label, fiscal };
}

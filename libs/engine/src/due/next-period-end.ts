import { daysBetween } from '../claim/index.js';
import type { FiscalCalendar, IsoDate, ReportingPeriod } from '../model/index.js';
import { addQuarters, plainDate, quarterEnd, quarterEndingNear } from '../period/index.js';

const DAYS_OF_A_QUARTER = 120;
const WEEKS_OF_A_QUARTER = 13;

/** The end of the period after one. A company that ends its periods off the calendar's days goes on by thirteen weeks, or by the length of the period. */
export function nextPeriodEnd({ start, end }: ReportingPeriod, calendar: FiscalCalendar): IsoDate {
  const quarters = daysBetween(start, end) > DAYS_OF_A_QUARTER ? 2 : 1;
  const nominal = quarterEndingNear(calendar, plainDate(end));
  const isOn = quarterEnd(calendar, nominal).toString() === end;
  return isOn
    ? quarterEnd(calendar, addQuarters(nominal, quarters)).toString()
    : plainDate(end)
        .add({ weeks: WEEKS_OF_A_QUARTER * quarters })
        .toString();
}

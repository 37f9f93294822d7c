import { daysBetween } from '../claim/index.js';
import type { CompanyProfile, ExpectedReport, FiscalCalendar, IsoDate, Ledger } from '../model/index.js';
import { addQuarters, plainDate, quarterEnd, quarterEndingNear, reportingPeriod } from '../period/index.js';

type Report = Ledger['documents'][number];

/**
 * The next report: of the period that follows the last one on which there was a call, on the day that the company's usual
 * lag leads to. The lag of the same quarter of other years counts where it is known, for years take longer to close.
 */
export function expectReport(
  documents: readonly Report[],
  { calendar }: CompanyProfile,
  asOf: IsoDate,
): ExpectedReport | null {
  const calls = documents.filter(({ kind }) => kind !== 'import');
  const last = calls.map(({ period }) => period.end).reduce((a, b) => (a > b ? a : b), '');
  if (last === '') return null;
  const end = nextPeriodEnd(last, calls, calendar);
  const lags = lagsFor(end, calls, calendar);
  const lagDays = lags[Math.floor((lags.length - 1) / 2)] ?? 0;
  const expectedOn = plainDate(end).add({ days: lagDays }).toString();
  return {
    period: reportingPeriod(calendar, end),
    expectedOn,
    lagDays,
    calls: lags.length,
    isLate: expectedOn < asOf,
  };
}

/** A company that ends its periods off the calendar's days goes on by thirteen weeks, or by the length of its last period. */
function nextPeriodEnd(last: IsoDate, calls: readonly Report[], calendar: FiscalCalendar): IsoDate {
  const period = calls.find((one) => one.period.end === last)?.period;
  const quarters = period !== undefined && daysBetween(period.start, period.end) > DAYS_OF_A_QUARTER ? 2 : 1;
  const nominal = quarterEndingNear(calendar, plainDate(last));
  const isOn = quarterEnd(calendar, nominal).toString() === last;
  return isOn
    ? quarterEnd(calendar, addQuarters(nominal, quarters)).toString()
    : plainDate(last)
        .add({ weeks: WEEKS_OF_A_QUARTER * quarters })
        .toString();
}

const DAYS_OF_A_QUARTER = 120;
const WEEKS_OF_A_QUARTER = 13;

/** Days from period end to the first call on it, in order; of the same quarter where there is one. */
function lagsFor(end: IsoDate, calls: readonly Report[], calendar: FiscalCalendar): readonly number[] {
  const quarterOf = (date: IsoDate) => quarterEndingNear(calendar, plainDate(date)).quarter;
  const first = new Map<IsoDate, number>();
  for (const { period, eventDate } of calls) {
    const lag = daysBetween(period.end, eventDate);
    first.set(period.end, Math.min(lag, first.get(period.end) ?? lag));
  }
  const same = [...first].filter(([one]) => quarterOf(one) === quarterOf(end));
  return (same.length > 0 ? same : [...first]).map(([, lag]) => lag).sort((a, b) => a - b);
}

import { daysBetween } from '../claim/index.js';
import type { CompanyProfile, ExpectedReport, FiscalCalendar, IsoDate, Ledger } from '../model/index.js';
import { plainDate, quarterEndingNear, reportingPeriod } from '../period/index.js';
import { nextPeriodEnd } from './next-period-end.js';

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
  const [first, ...others] = calls.map(({ period }) => period);
  if (first === undefined) return null;
  const last = others.reduce((a, b) => (b.end > a.end ? b : a), first);
  const end = nextPeriodEnd(last, calendar);
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

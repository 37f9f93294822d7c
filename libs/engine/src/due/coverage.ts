import { daysBetween } from '../claim/index.js';
import type { CompanyProfile, CoveredPeriod, FiscalCalendar, LedgerDocument, ReportingPeriod } from '../model/index.js';
import { reportingPeriod } from '../period/index.js';
import { nextPeriodEnd } from './next-period-end.js';

/** A period that ends so near another one is the same: companies move a period's end by a few days. */
const DAYS_OFF = 45;

/**
 * The periods from the first call known to the last, in order, with the calls on each by their place in the ledger; where
 * there is none, the period is a gap. Figures of an import cover no period: nobody spoke in them.
 */
export function coverageOf(documents: readonly LedgerDocument[], { calendar }: CompanyProfile): CoveredPeriod[] {
  const covered = new Map<string, CoveredPeriod>();
  documents.forEach(({ kind, period, eventDate }, place) => {
    if (kind === 'import') return;
    const known = covered.get(period.end);
    const first = known?.eventDate ?? eventDate;
    covered.set(period.end, {
      period: known?.period ?? period,
      eventDate: first < eventDate ? first : eventDate,
      documents: [...(known?.documents ?? []), place],
    });
  });
  const inOrder = [...covered.values()].sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
  return inOrder.flatMap((one, at) => {
    const before = inOrder[at - 1];
    return before ? [...gapsBetween(before.period, one.period, calendar), one] : [one];
  });
}

function gapsBetween(before: ReportingPeriod, after: ReportingPeriod, calendar: FiscalCalendar): CoveredPeriod[] {
  const gaps: CoveredPeriod[] = [];
  let last = before;
  for (;;) {
    const period = reportingPeriod(calendar, nextPeriodEnd(last, calendar));
    if (daysBetween(period.end, after.end) < DAYS_OFF) return gaps;
    gaps.push({ period, eventDate: null, documents: [] });
    last = period;
  }
}

import { isSamePeriod, lengthInDays, overlapInDays, yearBefore } from '../claim/index.js';
import { Problem, type DateWindow, type Extraction, type ReportingPeriod } from '../model/index.js';
import { groupPeriods, type ReportedPeriod } from './group-periods.js';

/** Which two periods to compare: each by a label, a day or a document's hash; what is left out follows from the rest. */
export interface PeriodChoice {
  readonly from?: string;
  readonly to?: string;
  /** Take the period a year before `to`, not the one before it. */
  readonly yearAgo?: boolean;
}

/**
 * The two periods, the earlier one first. `to` left out is the latest, `from` left out the one before `to`, or the one a
 * year before. A period is named as documents name it ("September quarter 2025", "FY2026 Q2"), by the calendar quarter or
 * half that holds most of it ("2025-Q3", "2025-H1"), by a day in it, or by the hash of a document.
 *
 * Throws `not_found` for a period of which there is no call, `bad_option` where both are the same.
 */
export function choosePeriods(
  documents: readonly Extraction[],
  { from, to, yearAgo = false }: PeriodChoice,
): readonly [ReportedPeriod, ReportedPeriod] {
  const periods = groupPeriods(documents);
  const later = to === undefined ? latestOf(periods) : find(to, periods, documents);
  const earlier = from === undefined ? before(later, yearAgo, periods) : find(from, periods, documents);
  if (earlier === later)
    throw new Problem('bad_option', 'Both are one period.', `Name two of these: ${labels(periods)}.`);
  return earlier.period.end <= later.period.end ? [earlier, later] : [later, earlier];
}

function latestOf(periods: readonly ReportedPeriod[]): ReportedPeriod {
  const latest = periods.at(-1);
  if (latest !== undefined) return latest;
  throw new Problem('not_found', 'There is no call of this company.', 'Send documents of two periods first.');
}

function before(later: ReportedPeriod, yearAgo: boolean, periods: readonly ReportedPeriod[]): ReportedPeriod {
  const wanted = yearBefore(later.period);
  const found = yearAgo
    ? periods.find(({ period }) => isSamePeriod(period, wanted))
    : periods.findLast(({ period }) => period.end < later.period.end);
  if (found !== undefined) return found;
  const what = yearAgo ? `a year before ${later.period.label}` : `before ${later.period.label}`;
  throw new Problem('not_found', `There is no call of the period ${what}.`, `Known are: ${labels(periods)}.`);
}

function find(name: string, periods: readonly ReportedPeriod[], documents: readonly Extraction[]): ReportedPeriod {
  const holds = (place: number) => documents[place]?.document.sha256 === name;
  const found =
    periods.find(({ calls }) => calls.some(holds)) ??
    periods.find(({ period }) => isCalled(period, name)) ??
    findByTime(name, periods);
  if (found !== undefined) return found;
  throw new Problem('not_found', `There is no call of the period ${name}.`, `Known are: ${labels(periods)}.`);
}

/** Spaces, hyphens and capitals make no difference: `fy2026-q2` is FY2026 Q2. */
function isCalled({ label, fiscal }: ReportingPeriod, name: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, ' ');
  return bare(label) === bare(name) || bare(fiscal) === bare(name);
}

function findByTime(name: string, periods: readonly ReportedPeriod[]): ReportedPeriod | undefined {
  const window = windowOf(name);
  if (window === null) return undefined;
  if (window.start === window.end)
    return periods.find(({ period }) => period.start <= window.start && window.start <= period.end);
  return periods.find(({ period }) => isMostlyIn(period, window) && isAlike(period, window));
}

const CALENDAR = /^(\d{4})[- ]?([qh])([1-4])$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar quarter or half, or a day; null for another word. */
function windowOf(name: string): DateWindow | null {
  if (DAY.test(name)) return { start: name, end: name };
  const [, year, kind = '', number = ''] = CALENDAR.exec(name) ?? [];
  if (year === undefined) return null;
  const months = kind.toLowerCase() === 'q' ? 3 : 6;
  const last = Number(number) * months;
  if (last > 12) return null;
  const two = (month: number) => String(month).padStart(2, '0');
  return {
    start: `${year}-${two(last - months + 1)}-01`,
    end: `${year}-${two(last)}-${last === 6 || last === 9 ? 30 : 31}`,
  };
}

function isMostlyIn(period: DateWindow, window: DateWindow): boolean {
  return overlapInDays(period, window) * 2 > lengthInDays(period);
}

/** A half is no quarter, though most of a quarter may lie in one. */
function isAlike(a: DateWindow, b: DateWindow): boolean {
  return Math.abs(lengthInDays(a) - lengthInDays(b)) < 20;
}

function labels(periods: readonly ReportedPeriod[]): string {
  return periods.map(({ period }) => `${period.label} (${period.fiscal})`).join(', ') || 'none';
}

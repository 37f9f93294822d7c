import { useRead } from '../../api/use-read.js';

export interface Choice {
  readonly company: string | null;
  /** Periods by the day on which they end. */
  readonly from: string | null;
  readonly to: string | null;
}

interface Period {
  readonly start: string;
  readonly end: string;
  readonly label: string;
  readonly fiscal: string;
}

export interface Periods {
  /** Those of which calls are known, oldest first. */
  readonly all: readonly Period[];
  /** Ends of the periods before the later one and a year before it; null where none is known. */
  readonly previous: string | null;
  readonly yearAgo: string | null;
}

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
/** Fiscal quarters end within so many days of the same day a year before. */
const SLACK_DAYS = 12;

/** The periods of a company that can be compared. */
export function usePeriods(company: string, to: string | null): Periods {
  const { data } = useRead('/v1/companies/{id}', { path: { id: company } }, { enabled: company !== '' });
  const called = (data?.coverage ?? []).filter(({ documents }) => documents.length > 0).map(({ period }) => period);
  return periodsOf(called, to);
}

/** The periods around one of them, the last if none is named. */
export function periodsOf(called: readonly Period[], to: string | null): Periods {
  const all = [...called].sort((a, b) => (a.end < b.end ? -1 : 1));
  const later = to ?? all.at(-1)?.end ?? '';
  const before = all.filter(({ end }) => end < later);
  const yearAgo = before.find(
    ({ end }) => Math.abs((Date.parse(later) - Date.parse(end)) / DAY_MS - YEAR_DAYS) <= SLACK_DAYS,
  );
  return { all, previous: before.at(-1)?.end ?? null, yearAgo: yearAgo?.end ?? null };
}

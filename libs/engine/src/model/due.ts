import type { ReportingPeriod } from './document.js';
import type { DecimalString, IsoDate, Language } from './span.js';

/** The report that a company is expected to give next. */
export interface ExpectedReport {
  readonly period: ReportingPeriod;
  /** Its period's end plus as many days as it took before. */
  readonly expectedOn: IsoDate;
  /** Days from the end of a period to its call, and of how many calls that is the middle. */
  readonly lagDays: number;
  readonly calls: number;
  /** The day has passed and no call of the period is known. */
  readonly isLate: boolean;
}

/**
 * Why a claim is on the list: `behind_pace` or `on_pace` (the window runs, the report adds to it), `due` (the window has
 * closed, or closes with the period of the report), `overdue` (it has been reported on and nothing answers the claim), `later`
 * (the window ends with a later report).
 */
export type DueStatus = 'behind_pace' | 'due' | 'overdue' | 'on_pace' | 'later';

export interface DueClaim<Document = number> {
  readonly claim: string;
  readonly metric: string;
  readonly segment: string;
  readonly summary: string;
  readonly status: DueStatus;
  readonly windowEnd: IsoDate | null;
  readonly saidOn: IsoDate;
  /** Share of a cumulative target that is reached, under the first reading of its window, as the verdict tells it. */
  readonly share: DecimalString | null;
  readonly elapsed: DecimalString | null;
  /** What to ask, in the languages of the page. */
  readonly question: Readonly<Record<Language, string>>;
  /** For an overdue claim: the documents that could have answered it and do not. */
  readonly searched: readonly Document[];
}

export interface DueList<Document = number> {
  readonly company: string;
  readonly asOf: IsoDate;
  /** Null where no call is known. */
  readonly report: ExpectedReport | null;
  /** Behind pace first, then what falls due, then what is overdue, on pace, and later; each by the end of the window. */
  readonly claims: readonly DueClaim<Document>[];
}

/** A period of a company between the first call known and the last. */
export interface CoveredPeriod<Document = number> {
  readonly period: ReportingPeriod;
  /** Day of its first call; null where no call of it is known. */
  readonly eventDate: IsoDate | null;
  /** Its calls, in the ledger's order; empty for a gap. */
  readonly documents: readonly Document[];
}

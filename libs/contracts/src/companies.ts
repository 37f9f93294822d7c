import type { Basis, CoveredPeriod, DisplayNames, ExpectedReport, FiscalCalendar, IsoDate } from '#engine';

export interface CompanyView {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly documents: number;
  readonly claims: number;
}

/** A part of a company that reports figures of its own. */
export interface SegmentView {
  readonly id: string;
  readonly parent: string | null;
  readonly names: DisplayNames;
  /** Segments that it continues after a re-cut, and those that continue it, each from a day on. */
  readonly predecessors: readonly { readonly id: string; readonly from: IsoDate }[];
  readonly successors: readonly { readonly id: string; readonly from: IsoDate }[];
}

/** A company: what it and its parts are called, how it reports, and which of its calls are known. */
export interface CompanyDetail {
  readonly id: string;
  readonly names: DisplayNames;
  readonly currency: string;
  readonly calendar: FiscalCalendar;
  /** Has it a profile, or is it read by what its documents say? */
  readonly isListed: boolean;
  /** Those of its profile, then those that only its documents name. */
  readonly segments: readonly SegmentView[];
  /** Measures of its own, each with the core metric that it belongs to. */
  readonly metrics: readonly {
    readonly id: string;
    readonly core: string;
    readonly segment: string | null;
    readonly names: DisplayNames;
  }[];
  /** The basis that it guides on where nobody names one, by metric; `*` for all. */
  readonly guidesOn: readonly { readonly metric: string; readonly basis: Basis }[];
  /** From the first call known to the last, gaps included. */
  readonly coverage: readonly CoveredPeriod<string>[];
  /** The report that is expected next; null where no call is known. */
  readonly report: ExpectedReport | null;
}

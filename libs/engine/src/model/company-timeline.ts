import type { TimelineEntry } from './ledger.js';
import type { IsoDate } from './span.js';

/** One happening of a company: of a claim, or a report that came in (`claim` is null, `kind` is `report`). */
export interface CompanyTimelineEntry<Document = number> extends Omit<TimelineEntry, 'document'> {
  readonly document: Document | null;
  readonly claim: string | null;
  readonly metric: string | null;
  readonly segment: string | null;
  /** The claim in one line; the period of a report. */
  readonly summary: string;
}

export interface TimelineFilter {
  readonly metric?: string;
  readonly segment?: string;
  /** A revision, `outcome`, `verdict`, `unmentioned`, `due`, `review` or `report`. */
  readonly kind?: string;
  /** First and last day. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

import type { IsoDate, Quote } from './span.js';

export type ReviewAction = 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'overrule';

/**
 * A place that outlives the extraction and the version of the document in which it was found: the quote with some text on
 * both sides (as a W3C TextQuoteSelector), and the offsets where it stood.
 */
export interface Anchor extends Quote {
  readonly sha256: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a person decided of a statement or a claim, and why. Append-only: an undone review stays readable. */
export interface Review {
  readonly id: string;
  readonly action: ReviewAction;
  readonly author: string;
  readonly reason: string;
  /** Instant at which it was recorded; a ledger as of an earlier one does not see it. */
  readonly at: string;
  readonly day: IsoDate;
  /** The statement that it speaks of; a claim is named by any statement of it. */
  readonly subject: Anchor;
}

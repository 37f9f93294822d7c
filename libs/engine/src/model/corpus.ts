import type { Extraction } from './extraction.js';
import type { Review } from './review.js';

/** What a ledger is made from; any order, any batches. */
export interface Corpus {
  /** Calls and notes as they were read, and imports (`DocumentHead.kind`): one for each day on which figures were filed. */
  readonly extractions: readonly Extraction[];
  /** What people decided, with what was undone and the undoings. */
  readonly reviews: readonly Review[];
  /** Texts by hash, of the documents that `textsForReviews` names: decisions are found again in them. */
  readonly texts?: ReadonlyMap<string, string>;
}

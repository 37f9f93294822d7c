import type { Corpus } from '../model/index.js';
import { isOfCall } from './place-anchor.js';
import { standingDecisions } from './standing-decisions.js';

/**
 * Hashes of the documents whose text is needed to find decisions again: other texts of the calls that were reviewed. Where
 * each call has one text there are none, for its offsets still hold.
 */
export function textsForReviews({ extractions, reviews }: Corpus): readonly string[] {
  const anchors = standingDecisions(reviews).flatMap((one) =>
    one.action === 'merge' ? [one.subject, one.other] : [one.subject],
  );
  const others = extractions.filter((one) =>
    anchors.some((anchor) => anchor.sha256 !== one.document.sha256 && isOfCall(anchor, one)),
  );
  return [...new Set(others.map((one) => one.document.sha256))].sort();
}

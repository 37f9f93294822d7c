import type { Corpus } from '../model/index.js';
import { standingDecisions } from './standing-decisions.js';

/**
 * Hashes of the documents whose text is needed to find decisions again: other texts of the calls that were reviewed. Where
 * each call has one text there are none, for its offsets still hold.
 */
export function textsForReviews({ extractions, reviews }: Corpus): readonly string[] {
  const anchors = standingDecisions(reviews).flatMap((one) =>
    one.action === 'merge' ? [one.subject, one.other] : [one.subject],
  );
  const others = extractions.filter(({ document: { sha256, eventDate, period } }) =>
    anchors.some((one) => one.sha256 !== sha256 && one.eventDate === eventDate && one.periodEnd === period.end),
  );
  return [...new Set(others.map((one) => one.document.sha256))].sort();
}

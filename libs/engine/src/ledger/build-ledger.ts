import { orderDocuments, threadClaims } from '../claim/index.js';
import { compareLatest } from '../comparison/index.js';
import type { CompanyProfile, Corpus, IsoDate, Ledger } from '../model/index.js';
import { collectFacts } from '../outcome/index.js';
import { buildClaim } from './build-claim.js';

/**
 * The claims of a company over its documents: threaded, linked to what was later reported, judged, as seen on a day.
 *
 * Pure: the same documents give the same ledger, byte for byte, in whatever order or batches they arrive. Documents spoken
 * after `asOf` are not seen; nothing looks ahead. The order of the steps matters: statements are threaded without a look at
 * outcomes, so that no result can decide what a promise was.
 */
export function buildLedger({ extractions }: Corpus, profile: CompanyProfile, asOf: IsoDate): Ledger {
  const documents = orderDocuments(extractions, asOf);
  const facts = collectFacts(documents, profile);
  const claims = threadClaims(documents, profile).map((thread) =>
    buildClaim(thread, { documents, facts, profile, asOf }),
  );
  return {
    schema: 'wordkept.ledger/v1',
    company: profile.id,
    asOf,
    documents: documents.map(({ document }) => ({
      sha256: document.sha256,
      ...(document.kind !== undefined && { kind: document.kind }),
      period: document.period,
      eventDate: document.eventDate,
    })),
    claims,
    comparison: compareLatest({ documents, facts, claims, profile }),
  };
}

import { orderDocuments, threadClaims, type Grouping } from '../claim/index.js';
import { compareLatest } from '../comparison/index.js';
import type { Claim, CompanyProfile, Corpus, Extraction, IsoDate, Ledger } from '../model/index.js';
import { collectFacts } from '../outcome/index.js';
import { applyDecisions, isRejected, reviewClaim } from '../review/index.js';
import { buildClaim } from './build-claim.js';
import { claimsOver } from './claims-over.js';
import { documentsAt, findCorrections } from './find-corrections.js';

/**
 * The claims of a company over its documents: threaded, linked to what was later reported, judged, as seen on a day.
 *
 * Pure: the same documents give the same ledger, byte for byte, in whatever order or batches they arrive. Documents spoken
 * after `asOf` are not seen; nothing looks ahead. The order of the steps matters: people correct what was read before it is
 * threaded; statements are threaded without a look at outcomes, so that no result can decide what a promise was; and people
 * overrule what the rules have judged.
 */
export function buildLedger(corpus: Corpus, profile: CompanyProfile, asOf: IsoDate): Ledger {
  const ordered = orderDocuments(corpus.extractions, asOf);
  const corrections = findCorrections(ordered);
  const reviewed = applyDecisions(ordered, corpus, profile);
  const { grouping, decisions } = reviewed;
  const documents = documentsAt(ordered.length - 1, reviewed.documents, corrections);
  const claimsOf = (known: readonly Extraction[], day: IsoDate) => threadAndJudge(known, grouping, profile, day);
  const judged = claimsOver(reviewed.documents, corrections, claimsOf, asOf);
  const standing = judged.filter((claim) => !isRejected(claim, decisions));
  const claims = standing.map((claim) => reviewClaim(claim, decisions, asOf));
  return {
    schema: 'wordkept.ledger/v1',
    company: profile.id,
    asOf,
    documents: documents.map(({ document }) => ({
      sha256: document.sha256,
      ...(document.kind !== undefined && { kind: document.kind }),
      ...(document.version !== undefined && { version: document.version }),
      ...(document.replacedBy !== undefined && { replacedBy: document.replacedBy }),
      period: document.period,
      eventDate: document.eventDate,
    })),
    claims,
    reviews: decisions.map((one) => one.review),
    comparison: compareLatest({ documents, facts: collectFacts(documents, profile), claims, profile }),
  };
}

function threadAndJudge(
  documents: readonly Extraction[],
  grouping: Grouping,
  profile: CompanyProfile,
  asOf: IsoDate,
): readonly Claim[] {
  const facts = collectFacts(documents, profile);
  return threadClaims(documents, profile, grouping).map((thread) =>
    buildClaim(thread, { documents, facts, profile, asOf }),
  );
}

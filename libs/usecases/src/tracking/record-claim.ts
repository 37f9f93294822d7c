import type { Claim } from '#engine';
import type { ClaimRecord } from '../ports/index.js';
import { renamed, renamedReview, statementRenamed } from './verdict-documents.js';

/** The ledger's claim as it is kept: under our id, with documents by id instead of by place. */
export function recordClaim(claim: Claim, id: string, documents: readonly string[]): ClaimRecord {
  const at = (place: number): string => {
    const document = documents[place];
    if (document === undefined)
      throw new RangeError(`Claim ${claim.id} names document ${place} of ${documents.length}.`);
    return document;
  };
  return {
    ...claim,
    id,
    statements: claim.statements.map((statement) => statementRenamed(statement, at)),
    outcomes: claim.outcomes.map((outcome) => ({ ...outcome, document: at(outcome.document) })),
    timeline: claim.timeline.map((entry) => ({
      ...entry,
      document: entry.document === null ? null : at(entry.document),
    })),
    unmentioned: claim.unmentioned.map(at),
    verdict: renamed(claim.verdict, at),
    original: renamed(claim.original, at),
    verdicts: claim.verdicts.map((verdict) => renamed(verdict, at)),
    review: renamedReview(claim.review, at),
  };
}

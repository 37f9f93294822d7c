import type { Claim, Verdict } from '#engine';
import type { ClaimRecord, RecordedVerdict } from '../ports/index.js';

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
    statements: claim.statements.map((statement) => ({ ...statement, document: at(statement.document) })),
    outcomes: claim.outcomes.map((outcome) => ({ ...outcome, document: at(outcome.document) })),
    timeline: claim.timeline.map((entry) => ({
      ...entry,
      document: entry.document === null ? null : at(entry.document),
    })),
    unmentioned: claim.unmentioned.map(at),
    verdict: recordVerdict(claim.verdict, at),
    original: recordVerdict(claim.original, at),
    verdicts: claim.verdicts.map((verdict) => recordVerdict(verdict, at)),
  };
}

function recordVerdict(verdict: Verdict, at: (place: number) => string): RecordedVerdict {
  if (!verdict.progress) return { ...verdict, progress: null };
  const progress = verdict.progress.map((pace) => ({
    ...pace,
    unconfirmed: pace.unconfirmed.map((figure) => ({ ...figure, document: at(figure.document) })),
  }));
  return { ...verdict, progress };
}

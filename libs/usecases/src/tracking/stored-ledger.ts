import type { PlacedReviewView } from '#contracts';
import type { Claim, Ledger } from '#engine';
import type { ClaimRecord, LedgerBasis, StoredClaim, StoredLedgerDocument } from '../ports/index.js';
import { renamed, renamedPlaces, renamedReview, statementRenamed } from './verdict-documents.js';

/**
 * The ledger as it is kept, in the engine's words: with documents by place. Claims that were retired are not part of it,
 * and the comparison of the latest two documents, which is made when asked for, is left out.
 */
export function storedLedger(
  company: string,
  basis: LedgerBasis,
  documents: readonly StoredLedgerDocument[],
  claims: readonly StoredClaim[],
  reviews: readonly PlacedReviewView[] = [],
): Ledger {
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const standing = claims.filter((claim) => !claim.retired).sort(byFirstWords(places));
  return {
    schema: 'wordkept.ledger/v1',
    company,
    asOf: basis.asOf,
    documents: documents.map(({ sha256, kind, period, eventDate }) => ({
      sha256,
      ...(kind && { kind }),
      period,
      eventDate,
    })),
    claims: standing.map(({ record }) => ledgerClaim(record, (document) => places.get(document) ?? -1)),
    reviews: reviews.map((review) => renamedPlaces(review, (document) => places.get(document) ?? -1)),
    comparison: null,
  };
}

/** In the order in which they were first said: the order of the ledger as it was made, whatever order rows are read in. */
function byFirstWords(places: ReadonlyMap<string, number>): (a: StoredClaim, b: StoredClaim) => number {
  const keyOf = ({ record }: StoredClaim): [number, number] => {
    const [first] = record.statements;
    return [places.get(first?.document ?? '') ?? -1, first?.start ?? 0];
  };
  return (a, b) => {
    const [[x, from], [y, to]] = [keyOf(a), keyOf(b)];
    return x - y || from - to;
  };
}

function ledgerClaim(record: ClaimRecord, place: (document: string) => number): Claim {
  return {
    ...record,
    statements: record.statements.map((statement) => statementRenamed(statement, place)),
    outcomes: record.outcomes.map((outcome) => ({ ...outcome, document: place(outcome.document) })),
    timeline: record.timeline.map((entry) => ({
      ...entry,
      document: entry.document === null ? null : place(entry.document),
    })),
    unmentioned: record.unmentioned.map(place),
    verdict: renamed(record.verdict, place),
    original: renamed(record.original, place),
    verdicts: record.verdicts.map((verdict) => renamed(verdict, place)),
    review: renamedReview(record.review, place),
  };
}

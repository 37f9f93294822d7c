import type { PlacedReviewView, ReviewState, ReviewView } from '#contracts';
import type { Decision, ReviewAction } from '#engine';

/** A review with its undoing, and what the ledger says of it. */
export const REVIEW_COLUMNS = `
  v.id, v.claim_id, v.action, v.author, v.reason, v.day, v.undoes, v.decision, v.recorded_at, c.slug,
  u.id AS undone_id, u.author AS undone_author, u.reason AS undone_reason, u.recorded_at AS undone_at,
  l.reviews AS placed,
  coalesce(l.review_version, 0) < (SELECT count(*) FROM review n WHERE n.company_id = v.company_id) AS waiting`;

/** An undoing that was itself undone undoes nothing; of several the latest tells. */
export const REVIEW_TABLES = `
  review v
  JOIN company c ON c.company_id = v.company_id
  LEFT JOIN ledger l ON l.company_id = v.company_id
  LEFT JOIN LATERAL (
    SELECT one.id, one.author, one.reason, one.recorded_at FROM review one
    WHERE one.company_id = v.company_id AND one.undoes = v.id
      AND NOT EXISTS (SELECT FROM review again WHERE again.company_id = one.company_id AND again.undoes = one.id)
    ORDER BY one.id DESC LIMIT 1
  ) u ON true`;

export interface ReviewRow {
  readonly id: string;
  readonly claim_id: string;
  readonly action: ReviewAction;
  readonly author: string;
  readonly reason: string;
  readonly day: string;
  readonly undoes: string | null;
  readonly decision: Partial<Record<'subject' | 'other' | 'changes' | 'whole' | 'verdict' | 'seen', unknown>>;
  readonly recorded_at: Date;
  readonly slug: string;
  readonly undone_id: string | null;
  readonly undone_author: string;
  readonly undone_reason: string;
  readonly undone_at: Date;
  readonly placed: readonly PlacedReviewView[] | null;
  readonly waiting: boolean;
}

export function reviewView(row: ReviewRow): ReviewView {
  const { id, claim_id: claim, action, author, reason, day, undoes, slug: company } = row;
  const { subject = null, other = null, changes = null, whole = null, verdict = null, seen = null } = row.decision;
  const placed = row.placed?.find((one) => one.id === id);
  return {
    ...{ id, company, claim, action, author, reason, day, undoes },
    at: row.recorded_at.toISOString(),
    ...({ subject, changes, other, whole, verdict, seen } as Parts),
    undone: undoneBy(row),
    state: stateOf(row, placed),
    detail: placed?.detail ?? null,
  };
}

type Parts = Pick<ReviewView, 'subject' | 'changes' | 'other' | 'whole' | 'verdict' | 'seen'>;

function undoneBy({ undone_id: review, undone_author: author, undone_reason: reason, undone_at: at }: ReviewRow) {
  return review === null ? null : { review, author, reason, at: at.toISOString() };
}

function stateOf({ action, undone_id, waiting }: ReviewRow, placed: PlacedReviewView | undefined): ReviewState {
  if (undone_id !== null) return 'undone';
  if (waiting) return 'waiting';
  if (action === 'undo') return 'recorded';
  return placed?.state ?? 'unseen';
}

/** What is stored of a decision beside its columns. */
export function decisionOf(review: Decision): object {
  const { id: _id, action: _action, author: _author, reason: _reason, at: _at, day: _day, ...decision } = review;
  return decision;
}

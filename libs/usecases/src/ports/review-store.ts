import type { Page, ReviewProgress, ReviewView } from '#contracts';
import type { Extraction, IsoDate, Review } from '#engine';
import type { ReviewFilter, ReviewProgressFilter } from '../use-cases.js';
import type { TenantId } from './current-tenant.js';
import type { ClaimRecord } from './ledger-store.js';
import type { OutboxMessage } from './outbox.js';

/** A claim as somebody looks at it, read under its company's lock. */
export interface ClaimUnderReview {
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly record: ClaimRecord;
  /** Changes with the claim and with every review that names it. */
  readonly version: string;
  /** The day of the ledger that it stands in. */
  readonly day: IsoDate;
  /** Another claim of the company; null where there is none. */
  other(claim: string): Promise<ClaimRecord | null>;
  /** A document of the company as it was last read, with its text; null where it is not part of the corpus. */
  document(id: string): Promise<{ readonly extraction: Extraction; readonly text: string } | null>;
}

/** A review to be recorded, with what follows. */
export interface ReviewWrite {
  readonly review: Review;
  readonly otherClaim: string | null;
  readonly next: OutboxMessage;
}

/** Reviews, append-only. */
export abstract class ReviewStore {
  /**
   * One transaction under the company's lock: shows the claim to `decide` and records what it returns. Returns null where
   * there is no such claim (or none that stands).
   */
  abstract record(
    tenant: TenantId,
    claim: string,
    decide: (claim: ClaimUnderReview) => Promise<ReviewWrite>,
  ): Promise<ReviewView | null>;
  /** As `record`, for taking a review back; shows what would be undone. */
  abstract undo(
    tenant: TenantId,
    id: string,
    decide: (review: ReviewView, companyId: string) => ReviewWrite,
  ): Promise<ReviewView | null>;
  /** Newest first. */
  abstract list(tenant: TenantId, filter: ReviewFilter): Promise<Page<ReviewView>>;
  /** Of the claims that stand. */
  abstract progress(tenant: TenantId, filter: ReviewProgressFilter): Promise<ReviewProgress>;
  abstract find(tenant: TenantId, id: string): Promise<ReviewView | null>;
  /** Version of a claim that stands; null where there is none. */
  abstract claimVersion(tenant: TenantId, claim: string): Promise<string | null>;
}

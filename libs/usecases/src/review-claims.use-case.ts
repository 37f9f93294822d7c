import type { ReviewAction } from '#engine';
import type { DecisionRequest, Page, ReviewProgress, ReviewView, UndoRequest } from '#contracts';

export interface ReviewFilter {
  readonly company?: string;
  readonly claim?: string;
  readonly action?: ReviewAction;
  /** Those that were taken back, or those that were not. */
  readonly undone?: boolean;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Which claims people are to look at. */
export interface ReviewProgressFilter {
  readonly company?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly kind?: string;
}

/**
 * What people decide of claims: recorded once and for all, taken back by a record of its own; the ledger is made anew with
 * it. Whoever decides says which version of the claim (or review) they looked at; `Problem` `outdated` where it has changed
 * since, `not_found` where it is unknown, `bad_option` where the decision does not fit.
 */
export abstract class ReviewClaims {
  abstract decide(request: DecisionRequest, seenVersions: readonly string[]): Promise<ReviewView>;
  /** Returns the undoing. Throws `conflict` for a review that has been undone. */
  abstract undo(id: string, request: UndoRequest, seenVersions: readonly string[]): Promise<ReviewView>;
  /** Newest first, with what was undone and the undoings. */
  abstract list(filter: ReviewFilter): Promise<Page<ReviewView>>;
  abstract review(id: string): Promise<ReviewView>;
  abstract progress(filter: ReviewProgressFilter): Promise<ReviewProgress>;
  /** What a decision on the claim must name as seen. */
  abstract claimVersion(id: string): Promise<string>;
}

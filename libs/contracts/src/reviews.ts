import type { AnchorState, Correction, Decided, Decision, IsoDate, ReviewAction, Span, StatementAnchor } from '#engine';

/** What a person sends to `POST /v1/reviews`. */
export interface DecisionRequest {
  readonly claim: string;
  /** The statement that is meant; the claim's first if absent (to reject: the whole claim). */
  readonly statement?: { readonly document: string; readonly statement: string };
  readonly action: Decision['action'];
  /** The name of the key that is used if absent. */
  readonly author?: string;
  readonly reason: string;
  /** To correct: the fields that were read wrongly. */
  readonly changes?: Omit<Correction, 'span'> & { readonly span?: Span };
  /** To merge: the other claim. */
  readonly other?: string;
  /** To overrule. */
  readonly verdict?: Decided;
}

export interface UndoRequest {
  readonly author?: string;
  readonly reason: string;
}

/** How far people have come with the claims that stand, and who they are. */
export interface ReviewProgress {
  readonly claims: number;
  readonly reviewed: number;
  /** Reviewed, and something has changed since. */
  readonly needsAnotherLook: number;
  /** To be read with care, reviewed or not. */
  readonly flagged: number;
  /** Whoever decided most first; decisions that were undone count too. */
  readonly reviewers: readonly { readonly author: string; readonly decisions: number; readonly latest: string }[];
}

/**
 * Where a review stands: as the ledger says, or `waiting` until the ledger is made with it, `undone`, `unseen` where its
 * document is not part of the corpus; an undoing is `recorded`.
 */
export type ReviewState = AnchorState | 'waiting' | 'undone' | 'unseen' | 'recorded';

export interface ReviewView {
  readonly id: string;
  readonly company: string;
  /** The claim that was looked at; it may be retired since. */
  readonly claim: string;
  readonly action: ReviewAction;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly day: IsoDate;
  readonly subject: StatementAnchor | null;
  readonly changes: Correction | null;
  readonly other: StatementAnchor | null;
  /** Of a rejection: the whole claim, or the statement alone. */
  readonly whole: boolean | null;
  readonly verdict: Decided | null;
  readonly seen: Decided | null;
  readonly undoes: string | null;
  readonly undone: {
    readonly review: string;
    readonly author: string;
    readonly reason: string;
    readonly at: string;
  } | null;
  readonly state: ReviewState;
  /** For a person, where the words have moved, changed or gone. */
  readonly detail: string | null;
}

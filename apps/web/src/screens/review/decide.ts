import type { BodyOf } from '../../api/client.js';
import type { RowOf } from '#contracts';

/** A review as the service answers with it. */
export type Review = RowOf<'/v1/reviews'>;

/** What is sent to decide on a claim, without the claim and who decides. */
export type DecisionBody = Omit<BodyOf<'/v1/reviews', 'post'>, 'claim' | 'author'>;

/** What a reviewer is doing: looking, or filling in what a decision needs. */
export type Mode = 'look' | 'reject' | 'correct' | 'merge' | 'split' | 'overrule';

/** A statement as the API names it. */
export interface StatementPlace {
  readonly document: string;
  readonly statement: string;
}

/** What was done last, told to the reviewer until something else is done. */
export interface Done {
  readonly review: Review;
  readonly claim: string;
  /** The claim in one line, as it was then. */
  readonly title: string;
  /** What held before. */
  readonly before: Judged;
}

export interface Judged {
  readonly lifecycle: string;
  readonly result: string | null;
  readonly void: string | null;
  readonly reason: string | null;
}

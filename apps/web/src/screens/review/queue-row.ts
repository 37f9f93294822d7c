import type { ClaimRow } from '#contracts';
import type { Review } from './decide.js';

/** What was a claim before somebody rejected it, or one of its statements. */
export interface RejectedRow {
  /** The claim's. */
  readonly id: string;
  readonly company: string;
  readonly rejection: Review;
}

/** What stands in the queue. */
export type QueueRow = ClaimRow | RejectedRow;

/** Is it there because somebody rejected it? */
export function isRejected(row: QueueRow): row is RejectedRow {
  return 'rejection' in row;
}

import type { Review } from '#engine';
import type { EntityManager } from 'typeorm';
import { ReviewEntity } from '../entities/index.js';

/** All that people decided of a company, in the engine's words, oldest first; only what was recorded before an instant, where one is given. */
export async function readReviews(
  manager: EntityManager,
  companyId: string,
  recordedBefore?: Date,
): Promise<readonly Review[]> {
  const rows = await manager.find(ReviewEntity, { where: { companyId }, order: { id: 'ASC' } });
  return rows.filter((row) => !recordedBefore || row.recordedAt < recordedBefore).map(reviewOf);
}

/** A review as the engine knows it. */
export function reviewOf({ id, action, author, reason, day, undoes, decision, recordedAt }: ReviewEntity): Review {
  const recorded = { id, action, author, reason, at: recordedAt.toISOString(), day };
  return { ...recorded, ...(undoes ? { undoes } : (decision as object)) } as Review;
}

/** How many there are: they are never changed, so their number is their version. */
export async function countReviews(manager: EntityManager, companyId: string): Promise<number> {
  return manager.countBy(ReviewEntity, { companyId });
}

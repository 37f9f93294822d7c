import type { Decision, Review } from '../model/index.js';

/**
 * The decisions that are in force, oldest first, each once. An undoing takes back what it names, an earlier undoing too;
 * order and batches of arrival make no difference.
 */
export function standingDecisions(reviews: readonly Review[]): readonly Decision[] {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const recorded = [...byId.values()].sort(byTime);
  const undone = new Set<string>();
  for (const review of [...recorded].reverse())
    if (review.action === 'undo' && !undone.has(review.id)) undone.add(review.undoes);
  return recorded.filter((review): review is Decision => review.action !== 'undo' && !undone.has(review.id));
}

function byTime(a: Review, b: Review): number {
  const [x, y] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

import type { ReviewView } from '#contracts';

/** A review changes only by being undone, and by its undoing being undone. */
export function reviewVersion({ id, undone }: Pick<ReviewView, 'id' | 'undone'>): string {
  return `${id}-${undone ? undone.review : 'stands'}`;
}

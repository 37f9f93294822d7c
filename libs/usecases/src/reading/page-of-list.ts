import type { Page } from '#contracts';
import { Problem } from '#engine';

const DEFAULT_LIMIT = 50;
const MOST = 200;

/** A page of a list that was made whole: its cursor is the place at which the next page begins. */
export function pageOfList<T>(
  list: readonly T[],
  { cursor, limit }: { readonly cursor?: string; readonly limit?: number },
): Page<T> {
  const start = cursor === undefined ? 0 : placeOf(cursor);
  const end = start + Math.min(Math.max(limit ?? DEFAULT_LIMIT, 1), MOST);
  return { data: list.slice(start, end), next: end < list.length ? `p${end}` : null };
}

function placeOf(cursor: string): number {
  if (/^p\d{1,9}$/.test(cursor)) return Number(cursor.slice(1));
  throw new Problem('bad_option', 'The cursor is none that this list gave.', 'Leave it out to begin at the start.');
}

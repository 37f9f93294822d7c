import type { Page } from '#contracts';

/** A list that is never cut, in the shape that every list has. */
export function wholeList<T>(data: readonly T[]): Page<T> {
  return { data, next: null };
}

import { Problem } from '#engine';

/** What is found under an id, or the problem that there is none. */
export function known<T>(id: string, wanted: string, found: T): Promise<T> {
  if (id === wanted) return Promise.resolve(found);
  return Promise.reject(new Problem('not_found', `There is no record ${id}.`, 'List them first.'));
}

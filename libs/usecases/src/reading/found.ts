import { Problem } from '#engine';

/** The record, or a `Problem` `not_found` that names what was looked for. */
export function found<T>(record: T | null, what: string, id: string): T {
  if (record !== null) return record;
  throw new Problem('not_found', `There is no ${what} ${id}.`, `Look up its id in the list of ${pluralOf(what)}.`);
}

const pluralOf = (what: string) => (what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`);

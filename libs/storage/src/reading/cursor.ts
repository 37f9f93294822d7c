import { Problem } from '#engine';

export const DEFAULT_LIMIT = 50;
export const MOST = 200;

/** An opaque cursor: the sort key of the last row shown. */
export function writeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

const PART =
  /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The sort key of a cursor that we gave. Throws `Problem` `bad_option` for any other text. */
export function readCursor(cursor: string, parts: number, form = PART): readonly string[] {
  const key = parse(cursor);
  const ours =
    Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string' && form.test(part));
  if (ours) return key as readonly string[];
  throw new Problem('bad_option', 'The cursor is none that this list gave.', 'Leave it out to begin at the start.');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** One row more than shown is read, to know whether there is a next page. */
export function limitOf(limit: number | undefined): number {
  return Math.min(Math.max(limit ?? DEFAULT_LIMIT, 1), MOST);
}

/** Cuts rows read by `limitOf(limit) + 1` to a page. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => T,
  keyOf: (row: Row) => readonly string[],
): { readonly data: readonly T[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { data: shown.map(view), next: rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null };
}

import { Problem } from '#engine';
import { createHash } from 'node:crypto';

/** One column that a list is sorted by. */
export interface SortColumn {
  readonly sql: string;
  readonly type: 'date' | 'uuid' | 'integer' | 'numeric' | 'timestamptz' | 'text';
  /** Rows that have none come last, whichever way the list is sorted. */
  readonly isNullable?: true;
}

const SHAPES: Readonly<Record<SortColumn['type'], RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  integer: /^\d{1,9}$/,
  numeric: /^\d{1,12}(?:\.\d{1,12})?$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2}){0,2}$/,
  text: /^[^\0]{1,300}$/,
};

/** A cursor that names its sort and its filter. */
export function writeSortedCursor(sort: string, filter: object, key: readonly string[]): string {
  return Buffer.from(JSON.stringify([sort, markOf(filter), ...key])).toString('base64url');
}

/**
 * The key of the last row shown; '' where a column of it had none. Throws `Problem` `bad_option` for a cursor that was given
 * under another sort or filter, or by nobody.
 */
export function readSortedCursor(
  cursor: string,
  sort: string,
  filter: object,
  columns: readonly SortColumn[],
): readonly string[] {
  const parts: unknown = parse(cursor);
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) throw notOurs();
  const [given = '', mark, ...key] = parts as string[];
  if (parts.length < 3) throw notOurs();
  if (given !== sort) throw new Problem('bad_option', `The cursor was given under the sort ${shown(given)}.`, ADVICE);
  if (mark !== markOf(filter)) throw new Problem('bad_option', 'The cursor was given under other filters.', ADVICE);
  const isKey = ({ type, isNullable }: SortColumn, part = '') =>
    part === '' ? isNullable === true : SHAPES[type].test(part);
  const fits = key.length === columns.length && columns.every((column, at) => isKey(column, key[at]));
  if (!fits) throw notOurs();
  return key;
}

const ADVICE = 'Send it with the sort and the filters of the page that gave it, or leave it out to begin at the start.';

const shown = (sort: string): string => (/^-?[a-z_]{1,20}$/.test(sort) ? sort : 'of another list');

const notOurs = (): Problem =>
  new Problem('bad_option', 'The cursor is none that this list gave.', 'Leave it out to begin at the start.');

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** The filters alone: how many rows a page has may change on the way. */
function markOf(filter: object): string {
  const given = Object.entries(filter).filter(([name, value]) => value !== undefined && !BESIDE.includes(name));
  return createHash('sha256').update(JSON.stringify(given.sort())).digest('base64url').slice(0, 12);
}

const BESIDE = ['cursor', 'limit', 'sort'];

import { HOUSE, withinScope, type SearchQuery } from '#usecases';
import type { DataSource } from 'typeorm';
import type { Conditions } from './conditions.js';
import type { SortColumn } from './sorted-cursor.js';
import { wordQuery } from './word-vector.js';

/**
 * Rows of a list. Keys are found in `base` alone, in their order; what is shown is read of `tables`, of these rows only: so
 * no other table is read further than a page reaches, whatever the planner thinks of it.
 */
export interface ListSource {
  readonly base: string;
  readonly columns: string;
  readonly tables: string;
  /** Primary key of the rows. */
  readonly key: readonly SortColumn[];
  readonly words: string;
}

/** All columns in one direction; `tail` within them always upwards. */
export interface ListSort {
  readonly columns: readonly SortColumn[];
  readonly direction: 'ASC' | 'DESC';
  readonly tail?: SortColumn;
}

/** A row with the key by which the list goes on after it. */
export type Sorted<Row> = Row & { readonly sort_key: readonly string[] };

export interface Wanted {
  readonly where: Conditions;
  readonly sort: ListSort;
  /** Key of the last row shown before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

export const columnsOfSort = ({ columns, tail }: ListSort): readonly SortColumn[] =>
  tail ? [...columns, tail] : columns;

const keyOf = (sort: ListSort): string =>
  `ARRAY[${columnsOfSort(sort)
    .map(({ sql }) => `coalesce(${sql}::text, '')`)
    .join(', ')}]`;

const orderOf = ({ columns, direction, tail }: ListSort): string =>
  [...columns.map(({ sql }) => `${sql} ${direction}`), ...(tail ? [`${tail.sql} ASC`] : [])].join(', ');

/** What comes after a key, in a form that an index answers. */
function addKeyset(where: Conditions, { columns, direction, tail }: ListSort, after: readonly string[]): void {
  const row = `(${columns.map(({ sql }) => sql).join(', ')})`;
  const given = `(${columns.map(({ type }) => `?::${type}`).join(', ')})`;
  const beyond = direction === 'DESC' ? '<' : '>';
  const key = after.slice(0, columns.length);
  if (!tail) return void where.add(`${row} ${beyond} ${given}`, ...key);
  where.add(`${row} ${beyond}= ${given}`, ...key);
  where.add(`(${row} ${beyond} ${given} OR ${tail.sql} > ?::${tail.type})`, ...key, after.at(-1));
}

/** Rows of a list in its order; those that have no key, where it may be missing, at its end. */
export async function readSorted<Row>(
  dataSource: DataSource,
  source: ListSource,
  wanted: Wanted,
): Promise<Sorted<Row>[]> {
  const [first] = wanted.sort.columns;
  if (!first?.isNullable) return readPart(dataSource, source, wanted);
  const isPast = wanted.after?.[0] === '';
  const rows: Sorted<Row>[] = isPast
    ? []
    : await readPart(dataSource, source, having(wanted, `${first.sql} IS NOT NULL`));
  const left = wanted.limit - rows.length;
  if (left <= 0) return rows;
  const sort = { ...wanted.sort, columns: wanted.sort.columns.slice(1) };
  const after = isPast ? wanted.after!.slice(1) : null;
  const rest = await readPart<Row>(
    dataSource,
    source,
    having({ ...wanted, sort, after, limit: left }, `${first.sql} IS NULL`),
  );
  return [...rows, ...rest.map((row) => ({ ...row, sort_key: ['', ...row.sort_key] }))];
}

const having = (wanted: Wanted, condition: string): Wanted => ({
  ...wanted,
  where: wanted.where.copy().add(condition),
});

function readPart<Row>(
  dataSource: DataSource,
  source: ListSource,
  { where, sort, after, limit }: Wanted,
): Promise<Sorted<Row>[]> {
  if (after) addKeyset(where, sort, after);
  const keys = (most: number) => `
    SELECT ${keyColumns(source)}, ${keyOf(sort)} AS sort_key FROM ${source.base}
    WHERE ${where} ORDER BY ${orderOf(sort)} LIMIT ${most}`;
  if (where.isSearch) {
    // Rare words are taken for more frequent than they are, and the whole list would be walked for a page of them.
    const found = `WITH found AS MATERIALIZED (${keys(Math.max(limit, MANY))}) SELECT * FROM found LIMIT ${limit}`;
    return readByKeys(dataSource, source, found, where.values);
  }
  const turns = `WITH k AS MATERIALIZED (SELECT *, row_number() OVER () AS turn FROM (${keys(limit)}) AS keys)`;
  const rows = `SELECT ${source.columns}, k.sort_key FROM ${source.tables} JOIN k ON ${onKeys(source)} ORDER BY k.turn`;
  return dataSource.query(`${turns} ${rows}`, where.values);
}

const onKeys = ({ key }: ListSource): string => key.map(({ sql }, at) => `${sql} = k.key_${at}`).join(' AND ');

/** Newest rows among which the most relevant are looked for: where more are found, rank tells little. */
const RANKED = 1_000;
/** Rows that a search is planned for, however few a page shows. */
const MANY = 1_000;

/** Rows that answer a query, those first in which its words stand often and close together. `after` is rank and key. */
export function readRelevant<Row>(
  dataSource: DataSource,
  source: ListSource,
  query: SearchQuery,
  { where, sort: newest, after, limit }: Wanted,
): Promise<Sorted<Row>[]> {
  const sort: ListSort = { ...newest, columns: [RANK, ...newest.columns] };
  const rank = `round(ts_rank_cd(words, ${where.parameter(wordQuery(query))}::tsquery, 1)::numeric, 6)`;
  const sorts = columnsOfSort(newest).map(({ sql }, at) => `${sql} AS sort_${at}`);
  // Ranked outside, so that only what is within the limit is.
  const found = `
    SELECT ${rank} AS rank, latest.* FROM (
      SELECT ${keyColumns(source)}, ${sorts.join(', ')}, ${source.words} AS words
      FROM ${source.base} WHERE ${where} ORDER BY ${orderOf(newest)} LIMIT ${RANKED}
    ) AS latest`;
  const outer = renamed(sort);
  const rest = where.continued();
  if (after) addKeyset(rest, outer, after);
  const names = source.key.map((_, at) => `key_${at}`).join(', ');
  const sql = `SELECT ${names}, ${keyOf(outer)} AS sort_key FROM (${found}) found WHERE ${rest} ORDER BY ${orderOf(outer)} LIMIT ${limit}`;
  return readByKeys(dataSource, source, sql, rest.values);
}

export const RANK: SortColumn = { sql: 'rank', type: 'numeric' };

function renamed({ columns: [rank, ...rest], direction, tail }: ListSort): ListSort {
  const columns = [rank!, ...rest.map((column, at) => ({ ...column, sql: `sort_${at}` }))];
  return { columns, direction, ...(tail && { tail: { ...tail, sql: `sort_${rest.length}` } }) };
}

const keyColumns = ({ key }: ListSource): string => key.map(({ sql }, at) => `${sql} AS key_${at}`).join(', ');

type Found = Readonly<Record<`key_${number}`, string>> & { readonly sort_key: readonly string[] };

/**
 * Finds keys first and reads their rows then. Under row-level security no index of words is used, for the operator might
 * tell of rows that the tenant may not see; so the house looks, for the tenant that `where` names, and learns keys alone.
 * The rows are read by whoever asks, who sees no others than their own.
 */
async function readByKeys<Row>(
  dataSource: DataSource,
  source: ListSource,
  sql: string,
  values: readonly unknown[],
): Promise<Sorted<Row>[]> {
  const found: readonly Found[] = await withinScope(HOUSE, () => dataSource.query(sql, [...values]));
  if (found.length === 0) return [];
  const { columns, tables, key } = source;
  const arrays = key.map(({ type }, at) => `$${at + 1}::${type}[]`).join(', ');
  const names = key.map((_, at) => `key_${at}`).join(', ');
  const rows: readonly (Row & { readonly turn: string })[] = await dataSource.query(
    `SELECT ${columns}, k.turn FROM ${tables} JOIN unnest(${arrays}) WITH ORDINALITY AS k (${names}, turn) ON ${onKeys(source)} ORDER BY k.turn`,
    key.map((_, at) => found.map((one) => one[`key_${at}`])),
  );
  return rows.map((row) => ({ ...row, sort_key: found[Number(row.turn) - 1]!.sort_key }));
}

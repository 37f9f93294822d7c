import type { Page } from '#contracts';
import type { SearchQuery } from '#usecases';
import type { DataSource } from 'typeorm';
import type { Conditions } from './conditions.js';
import { limitOf } from './cursor.js';
import { readSortedCursor, writeSortedCursor, type SortColumn } from './sorted-cursor.js';
import {
  columnsOfSort,
  RANK,
  readRelevant,
  readSorted,
  type ListSort,
  type ListSource,
  type Sorted,
} from './sorted-list.js';

/** A list that can be sorted in several ways; under `relevance` stands how equally relevant rows are sorted. */
export interface ListOptions<Sort extends string> {
  readonly source: ListSource;
  readonly sorts: Readonly<Record<Sort, ListSort>>;
  /** Where nothing is searched for and no sort is asked for. */
  readonly usual: Sort;
}

interface PageAsked<Sort> {
  readonly sort?: Sort;
  readonly cursor?: string;
  readonly limit?: number;
}

/** One page of a list, and the cursor to read on: it names sort and filter, so none goes on with another. */
export async function readPage<Row, View, Sort extends string>(
  dataSource: DataSource,
  options: ListOptions<Sort> & { readonly view: (row: Row) => View },
  where: Conditions,
  filter: PageAsked<Sort>,
  query: SearchQuery | null,
): Promise<Page<View>> {
  const name = filter.sort ?? (query === null ? options.usual : ('relevance' as Sort));
  const sort = options.sorts[name];
  const columns = name === 'relevance' ? [RANK, ...columnsOfSort(sort)] : columnsOfSort(sort);
  const limit = limitOf(filter.limit);
  const wanted = { where, sort, after: afterOf(filter, name, columns), limit: limit + 1 };
  const rows =
    name === 'relevance' && query !== null
      ? await readRelevant<Row>(dataSource, options.source, query, wanted)
      : await readSorted<Row>(dataSource, options.source, wanted);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last === undefined ? null : writeSortedCursor(name, filter, (last as Sorted<Row>).sort_key);
  return { data: rows.slice(0, limit).map(options.view), next };
}

function afterOf(filter: PageAsked<string>, name: string, columns: readonly SortColumn[]): readonly string[] | null {
  if (filter.cursor === undefined) return null;
  return readSortedCursor(filter.cursor, name, filter, columns);
}

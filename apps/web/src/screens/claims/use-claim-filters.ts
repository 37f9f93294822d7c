import { parseAsString, parseAsStringLiteral, useQueryStates, type Values } from 'nuqs';
import { LIFECYCLES, RESULTS, STATEMENT_KINDS, type ClaimSort } from '#contracts';
import { parseAsWords, searchOf } from '../../parts/search-words.js';

/** How a claim stands, in one word: where it is in its life or, once resolved, what it came to. */
export const STANDINGS = [...RESULTS, ...LIFECYCLES.filter((word) => word !== 'resolved')] as const;
/** Those of the API that a reader has a use for. */
export const SORTS = [
  'relevance',
  '-said_on',
  'said_on',
  'window_end',
  '-window_end',
  '-updated_at',
  'confidence',
] as const satisfies readonly ClaimSort[];

const PARSERS = {
  q: parseAsWords,
  company: parseAsString,
  metric: parseAsString,
  segment: parseAsString,
  standing: parseAsStringLiteral(STANDINGS),
  kind: parseAsStringLiteral(STATEMENT_KINDS),
  reviewed: parseAsStringLiteral(['true', 'false'] as const),
  windowFrom: parseAsString,
  windowTo: parseAsString,
  sort: parseAsStringLiteral(SORTS),
  row: parseAsString,
};

export type ClaimFilters = Values<typeof PARSERS>;

/** The filters of the table of claims, all in the address; choosing another takes the current row away. */
export function useClaimFilters() {
  const [filters, set] = useQueryStates(PARSERS);
  return {
    filters,
    choose: (change: Partial<ClaimFilters>) => void set({ row: null, ...change }),
    clear: () => void set(null),
  };
}

/** As the API takes them: for the list and for a file of it. */
export function queryOf({ row: _row, standing, ...filters }: ClaimFilters) {
  const isResult = (RESULTS as readonly string[]).includes(standing ?? '');
  const q = searchOf(filters.q);
  const sort = q === null && filters.sort === 'relevance' ? null : filters.sort;
  return { ...filters, q, sort, ...(standing && (isResult ? { result: standing } : { lifecycle: standing })) };
}

/** Is anything left out by them? */
export function isFiltered({ row: _row, sort: _sort, ...filters }: ClaimFilters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

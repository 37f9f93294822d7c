import { useInfiniteQuery } from '@tanstack/react-query';
import type { ListPath, Problem, RowOf } from '#contracts';
import { client } from './api.js';

/** Filters of a list as its address has them; what is null or empty is left out. */
export type ListFilter = Readonly<Record<string, string | number | boolean | null | undefined>>;

const PAGE = 200;

/** A list that goes on: rows so far, and `more()` for the next page. */
export function useList<Path extends ListPath>(
  path: Path,
  filter: ListFilter,
  options: { readonly enabled?: boolean } = {},
) {
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null && value !== ''));
  const found = useInfiniteQuery<{ data: RowOf<Path>[]; next: string | null }, Problem | TypeError>({
    queryKey: ['list', path, query],
    initialPageParam: null,
    enabled: options.enabled ?? true,
    getNextPageParam: ({ next }) => next,
    queryFn: async ({ pageParam, signal }) => {
      const asked = { limit: PAGE, ...query, ...(pageParam !== null && { cursor: pageParam }) };
      const { data, error } = await client.GET(path as never, { params: { query: asked }, signal } as never);
      if (error !== undefined) throw error;
      return data as unknown as { data: RowOf<Path>[]; next: string | null };
    },
  });
  const rows = found.data?.pages.flatMap(({ data }) => data) ?? [];
  const more = () => {
    if (found.hasNextPage && !found.isFetchingNextPage) void found.fetchNextPage();
  };
  return { ...found, rows, more };
}

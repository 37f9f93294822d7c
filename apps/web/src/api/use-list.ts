import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListPath, Problem, RowOf } from '#contracts';
import { given, read, type Asked, type ReadPath } from './client.js';

const PAGE = 200;

interface Part<Row> {
  readonly data: readonly Row[];
  readonly next: string | null;
}

interface ListOptions<Row> {
  readonly enabled?: boolean;
  /** While a row of the first page is so, the list is read again every few seconds. */
  readonly isMoving?: (row: Row) => boolean;
}

const LOOK_MS = 3_000;

/** A list that goes on: its rows so far, and `more()` for the next page. */
export function useList<Path extends ListPath & ReadPath>(
  path: Path,
  asked: Asked = {},
  { enabled = true, isMoving = () => false }: ListOptions<RowOf<Path>> = {},
) {
  const query = given(asked.query);
  const found = useInfiniteQuery<Part<RowOf<Path>>, Problem | TypeError>({
    queryKey: ['list', path, asked.path ?? {}, query],
    initialPageParam: null,
    enabled,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.data.some(isMoving) ? LOOK_MS : false),
    getNextPageParam: ({ next }) => next,
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...asked, query: { limit: PAGE, ...query, cursor: pageParam as string | null } };
      return (await read(path, page, signal)) as unknown as Part<RowOf<Path>>;
    },
  });
  const rows = useMemo(() => found.data?.pages.flatMap(({ data }) => data) ?? [], [found.data]);
  const more = () => {
    if (found.hasNextPage && !found.isFetchingNextPage) void found.fetchNextPage();
  };
  return { ...found, rows, more };
}

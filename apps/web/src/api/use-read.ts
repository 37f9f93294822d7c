import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AnswerOf, Problem } from '#contracts';
import { given, problemOf, read, type Asked, type ReadPath } from './client.js';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Milliseconds after which it is read again while the page is looked at. */
  readonly every?: number;
}

/** What an address answers with: `useRead('/v1/claims/{id}', { path: { id } })`. Everything read is fresh again after `useChange`. */
export function useRead<Path extends ReadPath>(
  path: Path,
  asked: Asked = {},
  { enabled = true, every }: ReadOptions = {},
): UseQueryResult<AnswerOf<Path>, Problem | TypeError> {
  return useQuery<AnswerOf<Path>, Problem | TypeError>({
    queryKey: ['read', path, asked.path ?? {}, given(asked.query)],
    queryFn: ({ signal }) => read(path, asked, signal),
    enabled,
    // What is not there is not looked for again and again.
    refetchInterval: ({ state }) => (problemOf(state.error)?.status === 404 ? false : (every ?? false)),
  });
}

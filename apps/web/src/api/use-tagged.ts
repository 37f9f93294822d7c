import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AnswerOf, Problem } from '#contracts';
import { readTagged, type ReadPath, type Tagged } from './client.js';

/** One record with its version as it was read, which a change of it names as `If-Match`. Not read again while it is edited. */
export function useTagged<Path extends ReadPath>(
  path: Path,
  id: string,
  { enabled = true } = {},
): UseQueryResult<Tagged<AnswerOf<Path>>, Problem | TypeError> {
  return useQuery<Tagged<AnswerOf<Path>>, Problem | TypeError>({
    queryKey: ['tagged', path, id],
    queryFn: () => readTagged(path, { path: { id } }),
    enabled,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Problem } from '#contracts';

/** The text of a document, character for character. It never changes under its id, so it is fetched once. */
export function useText(document: string, { enabled = true } = {}): UseQueryResult<string, Problem | TypeError> {
  return useQuery<string, Problem | TypeError>({
    queryKey: ['text', document],
    enabled,
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/v1/documents/${encodeURIComponent(document)}/text`, { signal });
      if (!answer.ok) throw (await answer.json()) as Problem;
      return answer.text();
    },
  });
}

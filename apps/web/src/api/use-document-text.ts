import { useQuery, type UseQueryResult } from '@tanstack/react-query';

/** The text of a document, character for character. It never changes under its id, so it is fetched once. */
export function useDocumentText(document: string | null): UseQueryResult<string> {
  return useQuery({
    queryKey: ['text', document],
    enabled: document !== null,
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/v1/documents/${document}/text`, { signal });
      if (!answer.ok) throw await answer.json();
      return answer.text();
    },
  });
}

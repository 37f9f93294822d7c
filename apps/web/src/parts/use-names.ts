import { useRead } from '../api/use-read.js';
import { useTerms } from '../words/use-terms.js';

/** Names of companies, metrics and segments in the language of the page. What has no name is shown by its id. */
export function useNames() {
  const term = useTerms();
  const { data } = useRead('/v1/companies', { query: { limit: 200 } });
  const names = new Map(data?.data.map(({ id, name }) => [id, name]));
  return {
    company: (id: string) => names.get(id) ?? id,
    metric: (_company: string, id: string) => term('metric', id),
    segment: (_company: string, id: string) => term('segment', id),
  };
}

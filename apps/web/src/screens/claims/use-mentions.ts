import type { ClaimStatementView, ObservationView, OutcomeView, StatementView } from '#contracts';
import { useRead } from '../../api/use-read.js';

/** What a document holds of one statement of a claim: who says it, with which title, in which part of the call. */
export function useStatement({ document, statement }: Pick<ClaimStatementView, 'document' | 'statement'>) {
  const found = useRead('/v1/documents/{id}/statements', { path: { id: document }, query: { limit: 200 } });
  const rows = found.data?.data as readonly StatementView[] | undefined;
  return rows?.find(({ id }) => id === statement) ?? null;
}

/** What a document holds of the figure of an outcome: on what its growth is measured, and who gave it. */
export function useObservation({ document, observation }: Pick<OutcomeView, 'document' | 'observation'>) {
  const asked = { path: { id: document }, query: { limit: 200 } };
  const found = useRead('/v1/documents/{id}/observations', asked, { enabled: observation !== '' });
  const rows = found.data?.data as readonly ObservationView[] | undefined;
  return rows?.find(({ id }) => id === observation) ?? null;
}

/** A document by its id; null until it is known. */
export function useDocument(id: string | null) {
  return useRead('/v1/documents/{id}', { path: { id: id ?? '' } }, { enabled: id !== null }).data ?? null;
}

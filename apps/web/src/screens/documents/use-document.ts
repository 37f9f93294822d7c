import { useMemo } from 'react';
import { useRead } from '../../api/use-read.js';
import { useText } from '../../api/use-text.js';
import { marksOf, type Shown } from './mark.js';
import { rowsOf } from './rows-of.js';

/** All that the screen shows of a document. Its text is shown as soon as it is there, taken apart or not. */
export function useDocument(id: string, shown: Shown) {
  const path = { id };
  const document = useRead('/v1/documents/{id}', { path });
  const text = useText(id);
  // Of a document that there is not, nothing more is asked.
  const known = { enabled: document.data !== undefined };
  const turns = useRead('/v1/documents/{id}/turns', { path }, known);
  const statements = useRead('/v1/documents/{id}/statements', { path }, known);
  const observations = useRead('/v1/documents/{id}/observations', { path }, known);
  const isWaiting = turns.isPending || text.isPending;
  const said = turns.data?.turns;
  const rows = useMemo(
    () => (isWaiting || text.data === undefined ? null : rowsOf(text.data, said ?? [])),
    [isWaiting, text.data, said],
  );
  const marks = useMemo(
    () => marksOf(statements.data?.data ?? [], observations.data?.data ?? [], shown),
    [statements.data, observations.data, shown],
  );
  return { document, text, turns, rows, marks, said: said ?? [] };
}

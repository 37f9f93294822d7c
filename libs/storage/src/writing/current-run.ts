import type { Problem } from '#contracts';
import type { OpenedDocument } from '#usecases';
import type { EntityManager } from 'typeorm';

/** Changes a document, and counts that its company's corpus has changed where `changed` holds of it. */
const counting = (set: string, changed: string): string => `
  WITH moved AS (
    UPDATE document d SET ${set}
    FROM document before WHERE d.company_id = $1 AND d.id = $2 AND before.company_id = d.company_id AND before.id = d.id
    RETURNING ${changed} AS changed
  )
  UPDATE company SET corpus_version = corpus_version + 1 WHERE company_id = $1 AND EXISTS (SELECT FROM moved WHERE changed)`;

const POINT = counting(
  `current_run_id = $3, status = 'ready', problem = NULL`,
  'before.current_run_id IS DISTINCT FROM d.current_run_id',
);
const LEAVE = counting(`current_run_id = NULL, status = 'failed', problem = $3`, 'before.current_run_id IS NOT NULL');

/** Flips the document's pointer; the corpus has changed only where it pointed elsewhere. */
export async function pointAt(
  manager: EntityManager,
  { companyId, id }: Pick<OpenedDocument, 'companyId' | 'id'>,
  runId: string,
): Promise<void> {
  await manager.query(POINT, [companyId, id, runId]);
}

/** A document that cannot be read is not part of the corpus; its earlier runs stay stored. */
export async function leaveCorpus(
  manager: EntityManager,
  { companyId, id }: OpenedDocument,
  problem: Problem,
): Promise<void> {
  await manager.query(LEAVE, [companyId, id, JSON.stringify(problem)]);
}

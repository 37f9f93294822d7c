import type { Problem } from '#contracts';
import type { OpenedDocument } from '#usecases';
import type { EntityManager } from 'typeorm';

const COUNT_CHANGE = 'UPDATE company SET corpus_version = corpus_version + 1 WHERE company_id = $1';

/** Flips the document's pointer; the corpus has changed only where it pointed elsewhere. */
export async function pointAt(
  manager: EntityManager,
  document: Pick<OpenedDocument, 'companyId' | 'id'>,
  runId: string,
): Promise<void> {
  const { companyId, id } = document;
  const sql = `
    UPDATE document d SET current_run_id = $3, status = 'ready', problem = NULL
    FROM document before WHERE d.company_id = $1 AND d.id = $2 AND before.company_id = d.company_id AND before.id = d.id
    RETURNING before.current_run_id IS DISTINCT FROM d.current_run_id AS changed`;
  await countIfChanged(manager, companyId, await manager.query(sql, [companyId, id, runId]));
}

/** A document that cannot be read is not part of the corpus; its earlier runs stay stored. */
export async function leaveCorpus(manager: EntityManager, document: OpenedDocument, problem: Problem): Promise<void> {
  const { companyId, id } = document;
  const sql = `
    UPDATE document d SET current_run_id = NULL, status = 'failed', problem = $3
    FROM document before WHERE d.company_id = $1 AND d.id = $2 AND before.company_id = d.company_id AND before.id = d.id
    RETURNING before.current_run_id IS NOT NULL AS changed`;
  await countIfChanged(manager, companyId, await manager.query(sql, [companyId, id, JSON.stringify(problem)]));
}

/** The driver answers an UPDATE with its rows and their number. */
async function countIfChanged(
  manager: EntityManager,
  companyId: string,
  [rows]: [readonly { readonly changed: boolean }[], number],
): Promise<void> {
  if (rows.some((row) => row.changed)) await manager.query(COUNT_CHANGE, [companyId]);
}

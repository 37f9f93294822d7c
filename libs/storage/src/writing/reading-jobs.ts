import type { JobView } from '#contracts';
import { newId, TRIES_IN_THE_WORKER, type OpenedDocument } from '#usecases';
import type { EntityManager } from 'typeorm';
import type { ReadingJobEntity } from '../entities/index.js';

/** Counts a try and names the reading that begins now; leaves a job that went on as it is. */
export async function beginReading(manager: EntityManager, job: ReadingJobEntity): Promise<void> {
  const sql = `
    UPDATE reading_job SET tries = CASE WHEN tries <= $4 THEN tries + 1 ELSE tries END, run_token = $3, status = 'running', stage = 'extract', updated_at = now()
    WHERE company_id = $1 AND id = $2 AND status IN ('queued', 'running') AND stage <> 'track'
    RETURNING tries, run_token AS "runToken", status, stage`;
  const [rows] = (await manager.query(sql, [job.companyId, job.id, newId(), TRIES_IN_THE_WORKER])) as [
    readonly Partial<ReadingJobEntity>[],
  ];
  Object.assign(job, rows[0]);
}

/** Counts an ending of the document's own process; a reading that was taken over counts nothing. */
export async function countEnding(manager: EntityManager, document: OpenedDocument): Promise<number> {
  const sql = `
    UPDATE reading_job SET tries = tries + 1, updated_at = now()
    WHERE company_id = $1 AND id = $2 AND run_token = $3 RETURNING tries`;
  const { companyId, job, runToken, tries } = document;
  const [rows] = (await manager.query(sql, [companyId, job.id, runToken])) as [readonly { readonly tries: number }[]];
  return rows[0]?.tries ?? tries;
}

/** Is it the reading that was begun last, of a job that still waits for it? */
export async function isLatestReading(manager: EntityManager, document: OpenedDocument): Promise<boolean> {
  const sql = `
    SELECT FROM reading_job WHERE company_id = $1 AND id = $2 AND run_token IS NOT DISTINCT FROM $3
      AND status IN ('queued', 'running') AND stage <> 'track' FOR UPDATE`;
  const { companyId, job, runToken } = document;
  const rows: readonly unknown[] = await manager.query(sql, [companyId, job.id, runToken]);
  return rows.length > 0;
}

export interface JobMove {
  readonly status: JobView['status'];
  readonly stage?: JobView['stage'];
  readonly problem: JobView['problem'];
}

/** An earlier job of the same document goes the same way: its sender asked for less, and gets the later answer. */
export async function moveJobs(
  manager: EntityManager,
  { companyId, id, job }: OpenedDocument,
  { status, stage, problem }: JobMove,
  at: Date,
): Promise<void> {
  const sql = `
    UPDATE reading_job SET status = $4, stage = coalesce($5, stage), problem = $6, updated_at = $7
    WHERE company_id = $1 AND document_id = $2 AND id <= $3 AND status IN ('queued', 'running')`;
  await manager.query(sql, [companyId, id, job.id, status, stage ?? null, problem && JSON.stringify(problem), at]);
}

import type { JobView } from '#contracts';
import type { EntityManager } from 'typeorm';

/** Jobs and imports whose documents the ledger now holds are done, and say what was found. */
export async function finishJobs(
  manager: EntityManager,
  companyId: string,
  verdictsChanged: number,
  at: Date,
): Promise<void> {
  const sql = `
    UPDATE reading_job j SET status = 'done', stage = 'done', updated_at = $3, found = jsonb_build_object(
      'statements', r.statements, 'observations', r.observations, 'verdictsChanged', $2::integer, 'claims', (
        SELECT count(DISTINCT s.claim_id) FROM claim_statement s JOIN claim cl ON cl.company_id = s.company_id AND cl.id = s.claim_id
        WHERE s.company_id = d.company_id AND s.document_id = d.id AND cl.retired_at IS NULL))
    FROM document d JOIN extraction_run r ON r.company_id = d.company_id AND r.id = d.current_run_id
    WHERE j.company_id = $1 AND j.stage = 'track' AND j.status = 'running'
      AND d.company_id = j.company_id AND d.id = j.document_id`;
  await manager.query(sql, [companyId, verdictsChanged, at]);
  const imports = `
    UPDATE outcome_import SET status = 'done', verdicts_changed = $2, updated_at = $3
    WHERE company_id = $1 AND status = 'tracking'`;
  await manager.query(imports, [companyId, verdictsChanged, at]);
}

/** The jobs that waited for tracking say why it did not come. */
export async function failJobs(
  manager: EntityManager,
  companyId: string,
  problem: NonNullable<JobView['problem']>,
  at: Date,
): Promise<void> {
  const sql = `
    UPDATE reading_job SET status = 'failed', problem = $2, updated_at = $3
    WHERE company_id = $1 AND stage = 'track' AND status = 'running'`;
  await manager.query(sql, [companyId, JSON.stringify(problem), at]);
  const imports = `
    UPDATE outcome_import SET status = 'failed', problem = $2, updated_at = $3
    WHERE company_id = $1 AND status = 'tracking'`;
  await manager.query(imports, [companyId, JSON.stringify(problem), at]);
}

import type { Page, JobView } from '#contracts';
import { companyIdOf, type JobFilter, type TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';
import { Conditions } from './conditions.js';
import { limitOf, pageOf, readCursor } from './cursor.js';
import { jobView, type JobRow } from './job-view.js';

/** Each kind of work with the table that it is kept in, as rows of one form. */
const KINDS: Readonly<Record<JobView['kind'], string>> = {
  document: `
    SELECT company_id, id, 'document' AS kind, document_id AS document, status, stage,
      NULL::int AS read, NULL::int AS "all", problem, found, created_at, updated_at FROM reading_job t`,
  import: `
    SELECT company_id, id, 'import' AS kind, NULL::uuid AS document,
      CASE status WHEN 'tracking' THEN 'running' ELSE status END AS status,
      CASE status WHEN 'done' THEN 'done' ELSE 'track' END AS stage,
      NULL::int AS read, NULL::int AS "all", problem, NULL::jsonb AS found, created_at, updated_at FROM outcome_import t`,
  reextraction: `
    SELECT company_id, id, 'reextraction' AS kind, NULL::uuid AS document,
      CASE status WHEN 'reading' THEN 'running' WHEN 'failed' THEN 'failed' ELSE 'done' END AS status,
      CASE WHEN status IN ('reading', 'failed') THEN 'extract' ELSE 'done' END AS stage,
      (SELECT count(*)::int FROM jsonb_object_keys(runs || unreadable)) AS read,
      (SELECT count(*)::int FROM document d WHERE d.company_id = t.company_id AND d.kind <> 'import'
        AND d.current_run_id IS NOT NULL) AS "all",
      problem, NULL::jsonb AS found, created_at, updated_at FROM reextraction t`,
};

/** Statuses as the tables have them. */
const STATUSES: Readonly<Record<JobView['kind'], Readonly<Record<JobView['status'], readonly string[]>>>> = {
  document: { queued: ['queued'], running: ['running'], done: ['done'], failed: ['failed'] },
  import: { queued: [], running: ['tracking'], done: ['done'], failed: ['failed'] },
  reextraction: { queued: [], running: ['reading'], done: ['ready', 'applied', 'discarded'], failed: ['failed'] },
};

/** Newest first. */
export async function listJobs(manager: EntityManager, tenant: TenantId, filter: JobFilter): Promise<Page<JobView>> {
  const limit = limitOf(filter.limit);
  const before = filter.cursor === undefined ? null : readCursor(filter.cursor, 1)[0];
  const rows = await readJobs(manager, limit + 1, filter.kind, (kind, where) => {
    where.add('t.tenant_id = ?', tenant).addIf('t.id < ?', before);
    if (filter.company) where.add('t.company_id = ?', companyIdOf(tenant, filter.company));
    if (filter.status) where.add('t.status = ANY(?)', STATUSES[kind][filter.status]);
  });
  return pageOf(rows, limit, jobView, (row) => [row.id]);
}

export async function readJob(manager: EntityManager, tenant: TenantId, id: string): Promise<JobView | null> {
  const [row] = await readJobs(manager, 1, undefined, (_kind, where) =>
    where.add('t.tenant_id = ?', tenant).add('t.id = ?', id),
  );
  return row ? jobView(row) : null;
}

/** Each kind is cut to the page by its own index before they are put together. */
async function readJobs(
  manager: EntityManager,
  limit: number,
  only: JobView['kind'] | undefined,
  narrow: (kind: JobView['kind'], where: Conditions) => void,
): Promise<readonly JobRow[]> {
  const values: unknown[] = [];
  const parts = (Object.keys(KINDS) as JobView['kind'][])
    .filter((kind) => only === undefined || kind === only)
    .map((kind) => {
      const where = new Conditions(values);
      narrow(kind, where);
      return `(${KINDS[kind]} WHERE ${where} ORDER BY id DESC LIMIT ${limit})`;
    });
  const sql = `
    SELECT j.*, c.slug FROM (${parts.join(' UNION ALL ')}) j JOIN company c ON c.company_id = j.company_id
    ORDER BY j.id DESC LIMIT ${limit}`;
  return manager.query(sql, values);
}

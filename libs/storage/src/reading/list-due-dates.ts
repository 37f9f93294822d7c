import type { FeedFilter } from '#contracts';
import { companyIdOf, type DueDate, type TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';
import { Conditions } from './conditions.js';
import { whereFallsDue } from './falls-due.js';

/** Claims that wait for their window to end, soonest end first. */
export async function listDueDates(
  manager: EntityManager,
  tenant: TenantId,
  { companies, metrics, segments }: FeedFilter,
  limit: number,
): Promise<readonly DueDate[]> {
  const where = whereFallsDue(new Conditions().add('cl.tenant_id = ?', tenant))
    .add('cl.retired_at IS NULL')
    .addIf(
      'cl.company_id = ANY (?::uuid[])',
      companies?.map((company) => companyIdOf(tenant, company)),
    )
    .addIf('cl.metric = ANY (?::text[])', metrics)
    .addIf('cl.segment = ANY (?::text[])', segments);
  const sql = `
    SELECT cl.id AS claim, c.slug AS company, c.name AS "companyName", cl.summary, cl.said, cl.places -> 'saidAt' ->> 'on' AS "saidOn",
      cl.window_end AS "windowEnd", cl.recorded_at AS "recordedAt", cl.updated_at AS "updatedAt"
    FROM claim cl
    JOIN company c ON c.company_id = cl.company_id
    JOIN current_verdict v ON v.company_id = cl.company_id AND v.claim_id = cl.id
    WHERE ${where} ORDER BY cl.window_end, cl.id LIMIT ${limit}`;
  return manager.query(sql, where.values);
}

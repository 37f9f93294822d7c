import type { OutboxMessage, TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';

/**
 * Writes what the queue is to be told, in the caller's transaction. A message whose id was ever used is left out: it was
 * told, or waits to be. Returns how many were new.
 */
export async function writeOutbox(
  manager: EntityManager,
  owner: { readonly tenant: TenantId; readonly companyId: string },
  messages: readonly OutboxMessage[],
  at: Date,
): Promise<number> {
  if (messages.length === 0) return 0;
  const sql = `
    WITH told AS (
      SELECT DISTINCT ON (id) * FROM unnest($3::uuid[], $4::text[], $5::text[], $6::jsonb[]) AS m (id, queue, name, payload)
    ), fresh AS (
      INSERT INTO event_key (company_id, tenant_id, id, created_at)
      SELECT $1::uuid, $2::uuid, id, $7 FROM told ON CONFLICT DO NOTHING RETURNING id
    )
    INSERT INTO outbox (company_id, tenant_id, id, queue, name, payload, created_at)
    SELECT $1::uuid, $2::uuid, id, queue, name, payload, $7 FROM told JOIN fresh USING (id) RETURNING 1`;
  const written: unknown[] = await manager.query(sql, [
    owner.companyId,
    owner.tenant,
    messages.map((message) => message.id),
    messages.map((message) => message.queue),
    messages.map((message) => message.name),
    messages.map((message) => JSON.stringify(message.payload)),
    at,
  ]);
  return written.length;
}

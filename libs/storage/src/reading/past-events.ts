import type { PastEvent, TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';

/** An event is in the outbox until it has settled, then in the log. */
const EVENTS = `
  SELECT p.position, p.company_id AS "companyId", coalesce(o.payload, l.payload) AS event FROM event_position p
  LEFT JOIN outbox o ON o.company_id = p.company_id AND o.id = p.event_id
  LEFT JOIN event_log l ON o.id IS NULL AND l.company_id = p.company_id AND l.id = p.event_id AND l.created_at = p.created_at
  WHERE p.tenant_id = $1 AND p.created_at >= $2 AND p.created_at < $3 AND p.position > $4::bigint
    AND coalesce(o.id, l.id) IS NOT NULL
  ORDER BY p.position LIMIT $5`;

/** Alert events of a tenant recorded in a range of time, in their order, after a place in it. */
export function readPastEvents(
  manager: EntityManager,
  tenant: TenantId,
  { from, to }: { readonly from: Date; readonly to: Date },
  after: string,
  limit: number,
): Promise<readonly PastEvent[]> {
  return manager.query(EVENTS, [tenant, from, to, after, limit]);
}

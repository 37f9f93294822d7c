import type { DataSource, EntityManager } from 'typeorm';

const UNPLACED = `
  FROM outbox o WHERE o.dispatched_at IS NULL AND o.queue = 'alerts'
    AND NOT EXISTS (SELECT FROM event_position p WHERE p.tenant_id = o.tenant_id AND p.event_id = o.id)`;

const TENANTS_THAT_WAIT = `SELECT DISTINCT o.tenant_id ${UNPLACED}`;

const BEGIN_HEADS = `
  INSERT INTO event_head (tenant_id, last) SELECT unnest($1::uuid[]), 0 ON CONFLICT DO NOTHING`;

/** In one order, so that two who place for several tenants never wait for each other. */
const LOCK_HEADS = `SELECT FROM event_head WHERE tenant_id = ANY ($1::uuid[]) ORDER BY tenant_id FOR UPDATE`;

const PLACE = `
  WITH waiting AS (
    SELECT o.tenant_id, o.company_id, o.id, o.name, o.payload, o.created_at,
      row_number() OVER (PARTITION BY o.tenant_id ORDER BY o.created_at, o.id) AS step
    ${UNPLACED} AND o.tenant_id = ANY ($1::uuid[])
  ), moved AS (
    UPDATE event_head h SET last = h.last + w.many
    FROM (SELECT tenant_id, max(step) AS many FROM waiting GROUP BY tenant_id) w WHERE h.tenant_id = w.tenant_id
    RETURNING h.tenant_id, h.last - w.many AS base
  )
  INSERT INTO event_position (tenant_id, position, company_id, event_id, type, metric, segment, created_at)
  SELECT w.tenant_id, m.base + w.step, w.company_id, w.id, w.name,
    w.payload #>> '{data,claim,metric}', w.payload #>> '{data,claim,segment}', w.created_at
  FROM waiting w JOIN moved m USING (tenant_id) RETURNING 1`;

/**
 * Gives each alert that has been committed to the outbox the next place in its tenant's order; returns how many.
 *
 * Why this order loses none: a row's own time or id says when its transaction began, not when it could be seen, so
 * whoever read past it would never come back. A place is given only to what is committed, by whoever holds the tenant's
 * head row, and the lock is let go after the commit is visible. So the transaction that gives place n+1 begins to count
 * after place n can be seen by everybody: a reader who sees a place sees all before it, and may go on from there.
 * What is asked for in `PLACE` is read after the lock was had, with a snapshot of its own (READ COMMITTED): what another
 * process has placed meanwhile is not placed again.
 */
export async function placeEvents(dataSource: DataSource): Promise<number> {
  const waiting: readonly { readonly tenant_id: string }[] = await dataSource.query(TENANTS_THAT_WAIT);
  if (waiting.length === 0) return 0;
  const tenants = waiting.map((row) => row.tenant_id);
  return dataSource.transaction('READ COMMITTED', (manager) => placeFor(manager, tenants));
}

async function placeFor(manager: EntityManager, tenants: readonly string[]): Promise<number> {
  await manager.query(BEGIN_HEADS, [tenants]);
  await manager.query(LOCK_HEADS, [tenants]);
  const placed: readonly unknown[] = await manager.query(PLACE, [tenants]);
  return placed.length;
}

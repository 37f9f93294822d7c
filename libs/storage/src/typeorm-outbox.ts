import { Outbox, type WaitingMessage } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readActiveSubscriptions } from './reading/active-subscriptions.js';
import { listen } from './reading/listen.js';
import { placeEvents } from './writing/place-events.js';
import { writeDeliveries } from './writing/write-deliveries.js';

/**
 * Alerts go out once they have their place in the order (`placeEvents`), so that none can leave without one.
 * A company waits, two seconds at most, to be tracked while more of its documents are being read: one tracking covers them
 * all.
 */
const TAKE = `
  SELECT company_id AS "companyId", tenant_id AS tenant, id, queue, name, payload FROM outbox o WHERE dispatched_at IS NULL
    AND NOT (queue = 'track' AND EXISTS (
      SELECT FROM reading_job j WHERE j.company_id = o.company_id
        AND j.status IN ('queued', 'running') AND j.stage IN ('received', 'extract')
    ) AND NOT EXISTS (
      SELECT FROM outbox w WHERE w.company_id = o.company_id AND w.queue = 'track' AND w.dispatched_at IS NULL
        AND w.created_at NOT BETWEEN now() - interval '2 seconds' AND now()))
    AND (queue <> 'alerts' OR EXISTS (SELECT FROM event_position p WHERE p.tenant_id = o.tenant_id AND p.event_id = o.id))
  ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED`;

const MARK = `
  UPDATE outbox o SET dispatched_at = now() FROM unnest($1::uuid[], $2::uuid[]) AS told (company_id, id)
  WHERE o.company_id = told.company_id AND o.id = told.id`;

const RECALL = `
  UPDATE outbox o SET dispatched_at = NULL FROM reading_job j
  WHERE o.dispatched_at < $1 AND j.company_id = o.company_id AND j.updated_at < $1 AND j.status IN ('queued', 'running')
    AND (o.queue = 'extract' AND o.payload ->> 'job' = j.id::text OR o.queue = 'track' AND j.stage = 'track')`;

const SETTLE = `
  WITH old AS (
    SELECT company_id, id FROM outbox WHERE dispatched_at < $1 ORDER BY dispatched_at LIMIT $2 FOR UPDATE SKIP LOCKED
  ), gone AS (
    DELETE FROM outbox o USING old WHERE o.company_id = old.company_id AND o.id = old.id RETURNING o.*
  )
  INSERT INTO event_log (company_id, tenant_id, id, created_at, queue, name, payload, dispatched_at)
  SELECT company_id, tenant_id, id, created_at, queue, name, payload, dispatched_at FROM gone RETURNING 1`;

const LAG = `
  SELECT count(*)::integer AS waiting, coalesce(extract(epoch FROM now() - min(created_at)), 0)::float AS "oldestSeconds"
  FROM outbox WHERE dispatched_at IS NULL`;

@Injectable()
export class TypeOrmOutbox extends Outbox {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override place(): Promise<number> {
    return placeEvents(this.dataSource);
  }

  override dispatch(limit: number, send: Parameters<Outbox['dispatch']>[1]): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows: readonly WaitingMessage[] = await manager.query(TAKE, [limit]);
      if (rows.length === 0) return 0;
      const tenants = [...new Set(rows.map((row) => row.tenant))];
      const deliveries = await send(rows, () => readActiveSubscriptions(manager, tenants, new Date()));
      await writeDeliveries(manager, deliveries ?? []);
      await manager.query(MARK, [rows.map((row) => row.companyId), rows.map((row) => row.id)]);
      return rows.length;
    });
  }

  override async settle(before: Date, limit: number): Promise<number> {
    const moved: readonly unknown[] = await this.dataSource.query(SETTLE, [before, limit]);
    return moved.length;
  }

  override async recall(before: Date): Promise<number> {
    const [, rows] = (await this.dataSource.query(RECALL, [before])) as [unknown, number];
    return rows;
  }

  override watch(onRows: () => void): Promise<{ close(): Promise<void> }> {
    return listen(this.dataSource, 'wordkept_outbox', onRows);
  }

  override async lag(): Promise<{ waiting: number; oldestSeconds: number }> {
    const [lag] = (await this.dataSource.query(LAG)) as [{ waiting: number; oldestSeconds: number }];
    return lag;
  }
}

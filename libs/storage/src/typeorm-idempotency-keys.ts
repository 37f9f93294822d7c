import { IdempotencyKeys, type KeptAnswer, type KeyHold, type KeyState, type RepeatableRequest } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdempotencyKeyEntity } from './entities/index.js';

/** By the database's clock alone: processes need not agree. A request that differs is never taken over, only one repeated. */
const CLAIM = `
  INSERT INTO idempotency_key AS k (tenant_id, key, route, request_hash, owner, lease_until, created_at)
  VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 millisecond', now())
  ON CONFLICT (tenant_id, key) DO UPDATE SET
    route = excluded.route, request_hash = excluded.request_hash, owner = excluded.owner,
    lease_until = excluded.lease_until, created_at = excluded.created_at, status = NULL, headers = NULL, body = NULL
  WHERE k.created_at < now() - interval '1 day'
    OR (k.status IS NULL AND k.lease_until < now() AND k.route = excluded.route
      AND (k.request_hash IS NULL OR excluded.request_hash IS NULL OR k.request_hash = excluded.request_hash))
  RETURNING 1 AS taken`;

const HELD = 'tenant_id = $1 AND key = $2 AND owner = $3 AND status IS NULL';
const PROLONG = `UPDATE idempotency_key SET lease_until = now() + $4 * interval '1 millisecond' WHERE ${HELD}`;
const KEEP = `UPDATE idempotency_key SET request_hash = $4, status = $5, headers = $6, body = $7 WHERE ${HELD}`;
const RELEASE = `DELETE FROM idempotency_key WHERE ${HELD}`;

@Injectable()
export class TypeOrmIdempotencyKeys extends IdempotencyKeys {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async claim(hold: KeyHold, request: RepeatableRequest, leaseMs: number): Promise<KeyState> {
    const { tenant, key, owner } = hold;
    const values = [tenant, key, request.route, request.requestHash, owner, leaseMs];
    const taken: readonly unknown[] = await this.dataSource.query(CLAIM, values);
    if (taken.length > 0) return { kind: 'ours' };
    const row = await this.dataSource.manager.findOneBy(IdempotencyKeyEntity, { tenantId: tenant, key });
    // Released between the two: the next try takes it.
    return row ? stateOf(row) : this.claim(hold, request, leaseMs);
  }

  override async prolong({ tenant, key, owner }: KeyHold, leaseMs: number): Promise<void> {
    await this.dataSource.query(PROLONG, [tenant, key, owner, leaseMs]);
  }

  override async keep({ tenant, key, owner }: KeyHold, requestHash: string, answer: KeptAnswer): Promise<void> {
    const { status, headers, body } = answer;
    const bytes = body && Buffer.from(body);
    await this.dataSource.query(KEEP, [tenant, key, owner, requestHash, status, JSON.stringify(headers), bytes]);
  }

  override async release({ tenant, key, owner }: KeyHold): Promise<void> {
    await this.dataSource.query(RELEASE, [tenant, key, owner]);
  }

  override async forget(before: Date): Promise<number> {
    const sql = 'DELETE FROM idempotency_key WHERE created_at < $1';
    const [, rows] = (await this.dataSource.query(sql, [before])) as [unknown, number];
    return rows;
  }
}

function stateOf({ route, requestHash, status, headers, body }: IdempotencyKeyEntity): KeyState {
  if (status === null) return { kind: 'running', route, requestHash };
  return { kind: 'answered', route, requestHash, answer: { status, headers: headers ?? {}, body } };
}

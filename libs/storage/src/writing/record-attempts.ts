import { newId, type Attempt, type TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';
import { DeliveryAttemptEntity } from '../entities/index.js';
import { insertRows } from './insert-rows.js';

/** Only of the run that has it: another may have taken it since. */
const FINISH = `
  UPDATE delivery d SET status = a.status, reason = a.reason, tries = d.tries + 1, attempts = d.attempts + 1,
    due_at = coalesce(a.retry_at, d.due_at), finished_at = CASE WHEN a.status <> 'pending' THEN a.at END, run = NULL
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[])
    AS a (tenant_id, id, run, status, reason, retry_at, at)
  WHERE d.tenant_id = a.tenant_id AND d.id = a.id AND d.run = a.run`;

/** A success ends a row of failures, a failure may begin one; most change nothing. */
const MARK_WELL = `
  UPDATE webhook_endpoint e SET failing_since = NULL FROM unnest($1::uuid[], $2::uuid[]) AS a (tenant_id, id)
  WHERE e.tenant_id = a.tenant_id AND e.id = a.id AND e.failing_since IS NOT NULL`;
const MARK_FAILING = `
  UPDATE webhook_endpoint e SET failing_since = a.at FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS a (tenant_id, id, at)
  WHERE e.tenant_id = a.tenant_id AND e.id = a.id AND e.failing_since IS NULL`;

const DISABLE = `
  UPDATE webhook_endpoint e SET disabled_at = a.at, disabled_reason = a.reason, updated_at = a.at, version = e.version + 1
  FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[]) AS a (tenant_id, id, at, reason)
  WHERE e.tenant_id = a.tenant_id AND e.id = a.id AND e.disabled_at IS NULL
  RETURNING e.tenant_id AS tenant, e.id AS endpoint`;

const CANCEL_WAITING = `
  UPDATE delivery d SET status = 'cancelled', reason = 'endpoint_disabled', finished_at = now(), run = NULL
  FROM unnest($1::uuid[], $2::uuid[]) AS a (tenant_id, id)
  WHERE d.tenant_id = a.tenant_id AND d.target_id = a.id AND d.status = 'pending'`;

export interface DisabledEndpoint {
  readonly tenant: TenantId;
  readonly endpoint: string;
}

/** Writes attempts down and what follows from each, in the caller's transaction. */
export async function recordAttempts(
  manager: EntityManager,
  attempts: readonly Attempt[],
): Promise<readonly DisabledEndpoint[]> {
  await manager.query(FINISH, [
    ...idsOf(attempts),
    attempts.map(({ delivery }) => delivery.run),
    attempts.map(statusAfter),
    attempts.map(({ error }) => error),
    attempts.map(({ retryAt }) => retryAt),
    attempts.map(({ at }) => at),
  ]);
  await insertRows(manager, DeliveryAttemptEntity, attempts.map(rowOf));
  return markEndpoints(manager, attempts);
}

function idsOf(attempts: readonly Attempt[]): [string[], string[]] {
  return [attempts.map(({ delivery }) => delivery.tenant), attempts.map(({ delivery }) => delivery.id)];
}

function statusAfter({ outcome, retryAt }: Attempt): string {
  if (outcome === 'delivered') return 'delivered';
  return retryAt === null ? 'failed' : 'pending';
}

function rowOf({ delivery, at, outcome, status, durationMs, answer, error }: Attempt): DeliveryAttemptEntity {
  const { tenant: tenantId, id: deliveryId, attempts } = delivery;
  const said = { outcome, status, durationMs, answer: answer && printable(answer), error: error && printable(error) };
  return { tenantId, id: newId(), deliveryId, attemptedAt: at, number: attempts + 1, ...said };
}

/** PostgreSQL keeps no NUL in a text. */
function printable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

async function markEndpoints(
  manager: EntityManager,
  attempts: readonly Attempt[],
): Promise<readonly DisabledEndpoint[]> {
  const webhooks = attempts.filter(({ delivery }) => delivery.endpoint !== null);
  const well = webhooks.filter(({ outcome, delivery }) => outcome === 'delivered' && delivery.endpoint?.failingSince);
  const failing = webhooks.filter(({ outcome, delivery }) => outcome === 'failed' && !delivery.endpoint?.failingSince);
  const lost = webhooks.filter(({ disable }) => disable !== null);
  if (well.length > 0) await manager.query(MARK_WELL, targetsOf(well));
  if (failing.length > 0) await manager.query(MARK_FAILING, [...targetsOf(failing), failing.map(({ at }) => at)]);
  if (lost.length === 0) return [];
  const values = [...targetsOf(lost), lost.map(({ at }) => at), lost.map(({ disable }) => disable)];
  const [disabled] = (await manager.query(DISABLE, values)) as [readonly DisabledEndpoint[], number];
  await manager.query(CANCEL_WAITING, targetsOf(lost));
  return disabled;
}

function targetsOf(attempts: readonly Attempt[]): [string[], string[]] {
  return [attempts.map(({ delivery }) => delivery.tenant), attempts.map(({ delivery }) => delivery.target)];
}

import type { SubscriptionFilter } from '#contracts';
import { hourOf, type ActiveSubscription, type TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';
import { subscriptionView, type SubscriptionRow } from './subscription-view.js';

/** A digest is one mail however much it holds: no limit. */
const LIMIT = `
  CASE WHEN s.endpoint_id IS NOT NULL THEN e.hourly_limit
    WHEN s.email ->> 'digest' = 'none' THEN (s.email ->> 'hourlyLimit')::integer ELSE 1000000 END`;

const SUBSCRIPTIONS = `
  SELECT to_jsonb(s) AS row, ${LIMIT} AS "hourlyLimit", (
    SELECT count(*)::integer FROM (
      SELECT FROM delivery d WHERE d.tenant_id = s.tenant_id AND d.target_id = coalesce(s.endpoint_id, s.id)
        AND d.created_at >= $2 LIMIT ${LIMIT}) made
  ) AS "thisHour"
  FROM subscription s LEFT JOIN webhook_endpoint e ON e.tenant_id = s.tenant_id AND e.id = s.endpoint_id
  WHERE s.tenant_id = ANY ($1::uuid[]) AND s.deleted_at IS NULL`;

/** Paused ones are told nothing, nor are those whose endpoint is disabled. */
const ACTIVE = `${SUBSCRIPTIONS} AND NOT s.paused
  AND (s.endpoint_id IS NULL OR e.disabled_at IS NULL AND e.deleted_at IS NULL) ORDER BY s.tenant_id, s.id`;

const LISTS = `
  SELECT tenant_id AS tenant, id, companies, claims FROM watch_list WHERE tenant_id = ANY ($1::uuid[]) AND id = ANY ($2::uuid[])`;

interface Row {
  readonly row: SubscriptionRow;
  readonly hourlyLimit: number;
  readonly thisHour: number;
}

interface WatchListRow {
  readonly tenant: TenantId;
  readonly id: string;
  readonly companies: readonly string[];
  readonly claims: readonly string[];
}

/** Subscriptions of these tenants that are told of events now. */
export async function readActiveSubscriptions(
  manager: EntityManager,
  tenants: readonly TenantId[],
  at: Date,
): Promise<readonly ActiveSubscription[]> {
  return resolve(manager, await manager.query(ACTIVE, [tenants, hourOf(at)]));
}

/** One of them, in whatever state it is. */
export async function readSubscriptionToMatch(
  manager: EntityManager,
  tenant: TenantId,
  id: string,
  at: Date,
): Promise<ActiveSubscription | null> {
  const rows: readonly Row[] = await manager.query(`${SUBSCRIPTIONS} AND s.id = $3`, [[tenant], hourOf(at), id]);
  return (await resolve(manager, rows))[0] ?? null;
}

async function resolve(manager: EntityManager, rows: readonly Row[]): Promise<readonly ActiveSubscription[]> {
  const lists = await readLists(manager, rows);
  return rows.map(({ row, hourlyLimit, thisHour }) => ({
    ...{ tenant: row.tenant_id, view: subscriptionView(row), hourlyLimit, thisHour },
    watched: watchedBy(
      row.filter,
      lists.filter((list) => list.tenant === row.tenant_id),
    ),
  }));
}

async function readLists(manager: EntityManager, rows: readonly Row[]): Promise<readonly WatchListRow[]> {
  const ids = rows.flatMap(({ row }) => row.filter.watchLists ?? []);
  if (ids.length === 0) return [];
  return manager.query(LISTS, [[...new Set(rows.map(({ row }) => row.tenant_id))], ids]);
}

function watchedBy({ watchLists = [] }: SubscriptionFilter, lists: readonly WatchListRow[]) {
  const own = lists.filter(({ id }) => watchLists.includes(id));
  return {
    companies: new Set(own.flatMap(({ companies }) => companies)),
    claims: new Set(own.flatMap(({ claims }) => claims)),
  };
}

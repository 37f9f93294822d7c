import type { AlertEvent, ChannelName, NoticeEvent } from '#contracts';
import { newId, type ClaimedDelivery, type ClaimedEndpoint, type ClaimLimits } from '#usecases';
import type { DataSource } from 'typeorm';
import { subscriptionView, type SubscriptionRow } from '../reading/subscription-view.js';

/**
 * Targets that have anything pending, found by stepping through the index from one to the next, in an order that is
 * another every time: none is always the first. Of each, what is due, oldest first, as far as its share goes. Held under a
 * lease by being due again only when that ends.
 */
const CLAIM = `
  WITH RECURSIVE target AS (
    (SELECT tenant_id, target_id, channel FROM delivery WHERE status = 'pending' ORDER BY tenant_id, target_id LIMIT 1)
    UNION ALL
    SELECT n.tenant_id, n.target_id, n.channel FROM target t CROSS JOIN LATERAL (
      SELECT d.tenant_id, d.target_id, d.channel FROM delivery d
      WHERE d.status = 'pending' AND (d.tenant_id, d.target_id) > (t.tenant_id, t.target_id)
      ORDER BY d.tenant_id, d.target_id LIMIT 1) n
  ), due AS (
    SELECT one.tenant_id, one.id FROM (SELECT * FROM target ORDER BY random()) t
    LEFT JOIN unnest($4::uuid[], $5::integer[]) AS busy (target_id, many) ON busy.target_id = t.target_id
    CROSS JOIN LATERAL (
      SELECT d.tenant_id, d.id FROM delivery d
      WHERE d.status = 'pending' AND d.tenant_id = t.tenant_id AND d.target_id = t.target_id AND d.due_at <= $1
      ORDER BY d.due_at LIMIT greatest(0, CASE WHEN t.channel = 'email' THEN $8::integer ELSE $3::integer END - coalesce(busy.many, 0))
      FOR UPDATE SKIP LOCKED
    ) one LIMIT $2
  ), taken AS (
    UPDATE delivery d SET run = $6, due_at = $7 FROM due
    WHERE d.tenant_id = due.tenant_id AND d.id = due.id RETURNING d.*
  )
  SELECT d.tenant_id, d.id, d.target_id, d.channel, d.tries, d.attempts, d.type, d.created_at, to_jsonb(s) AS subscription,
    coalesce(d.notice, o.payload, l.payload) AS event,
    e.id AS endpoint, e.url, e.secret, e.failing_since, e.disabled_at IS NOT NULL OR e.deleted_at IS NOT NULL AS off,
    CASE WHEN e.previous_until > $1 THEN e.previous_secret END AS previous_secret,
    d.only_while_open AND v.lifecycle IN ('resolved', 'void') AS is_resolved
  FROM taken d
  LEFT JOIN subscription s ON s.tenant_id = d.tenant_id AND s.id = d.subscription_id
  LEFT JOIN webhook_endpoint e ON d.channel = 'webhook' AND e.tenant_id = d.tenant_id AND e.id = d.target_id
  LEFT JOIN outbox o ON o.company_id = d.event_company AND o.id = d.event_id
  LEFT JOIN LATERAL (
    SELECT payload FROM event_log g WHERE o.id IS NULL AND g.company_id = d.event_company AND g.id = d.event_id
  ) l ON true
  LEFT JOIN current_verdict v ON d.only_while_open AND v.company_id = d.event_company AND v.claim_id = d.subject`;

interface Row {
  readonly tenant_id: string;
  readonly id: string;
  readonly target_id: string;
  readonly channel: ChannelName;
  readonly tries: number;
  readonly attempts: number;
  readonly type: string;
  readonly created_at: Date;
  readonly subscription: SubscriptionRow | null;
  readonly event: AlertEvent | NoticeEvent | null;
  readonly endpoint: string | null;
  readonly url: string;
  readonly secret: string;
  readonly previous_secret: string | null;
  readonly failing_since: Date | null;
  readonly off: boolean | null;
  readonly is_resolved: boolean | null;
}

const CANCEL = `
  UPDATE delivery d SET status = 'cancelled', reason = c.reason, finished_at = $1, run = NULL
  FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS c (tenant_id, id, reason)
  WHERE d.tenant_id = c.tenant_id AND d.id = c.id AND d.run = $5`;

/** Takes what is due; cancels what of it nobody wants any more. */
export async function claimDeliveries(
  dataSource: DataSource,
  limits: ClaimLimits,
): Promise<readonly ClaimedDelivery[]> {
  const { now, all, perTarget, perMailbox, busy, leaseUntil } = limits;
  const run = newId();
  const values = [now, all, perTarget, [...busy.keys()], [...busy.values()], run, leaseUntil, perMailbox];
  const rows: readonly Row[] = await dataSource.query(CLAIM, values);
  const unwanted = rows.flatMap((row) => {
    const reason = whyUnwanted(row);
    return reason === null ? [] : [{ row, reason }];
  });
  if (unwanted.length > 0) {
    const ids = [unwanted.map(({ row }) => row.tenant_id), unwanted.map(({ row }) => row.id)];
    await dataSource.query(CANCEL, [now, ...ids, unwanted.map(({ reason }) => reason), run]);
  }
  const wanted = rows.filter((row) => whyUnwanted(row) === null).map((row) => claimed(row, run));
  return Promise.all(wanted.map((one) => withCount(dataSource, one)));
}

const HELD = 'wordkept.deliveries.held';

const COUNT_HELD = `
  SELECT count(*)::integer AS held FROM delivery WHERE tenant_id = $1 AND target_id = $2
    AND created_at >= $3 AND created_at < $4 AND reason = 'hourly_limit'`;

/** Of a notice that something was held back: how much is known when the hour is over. */
async function withCount(dataSource: DataSource, one: ClaimedDelivery): Promise<ClaimedDelivery> {
  if (one.event.type !== HELD) return one;
  const event = one.event as NoticeEvent;
  const { from, to } = event.data.held as NonNullable<NoticeEvent['data']['held']>;
  const values = [one.tenant, one.target, from, to];
  const [{ held }] = (await dataSource.query(COUNT_HELD, values)) as [{ held: number }];
  return { ...one, event: { ...event, data: { ...event.data, held: { count: held, from, to } } } };
}

/** A test is sent to an endpoint that is disabled too: so it is found out whether to enable it. */
function whyUnwanted({ subscription, event, channel, endpoint, off, is_resolved, type }: Row): string | null {
  if (event === null) return 'event_gone';
  if (subscription?.deleted_at) return 'subscription_deleted';
  if (subscription?.paused) return 'subscription_paused';
  if (channel === 'webhook' && (endpoint === null || (off && type !== 'wordkept.endpoint.test')))
    return 'endpoint_disabled';
  return is_resolved ? 'resolved' : null;
}

function claimed(row: Row, run: string): ClaimedDelivery {
  return {
    tenant: row.tenant_id,
    id: row.id,
    target: row.target_id,
    channel: row.channel,
    event: row.event as AlertEvent | NoticeEvent,
    subscription: row.subscription && subscriptionView(row.subscription),
    endpoint: endpointOf(row),
    tries: row.tries,
    attempts: row.attempts,
    run,
  };
}

function endpointOf({
  endpoint: id,
  url,
  secret,
  previous_secret: previous,
  failing_since,
}: Row): ClaimedEndpoint | null {
  if (id === null) return null;
  return { id, url, secrets: previous === null ? [secret] : [secret, previous], failingSince: failing_since };
}

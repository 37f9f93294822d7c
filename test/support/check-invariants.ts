import type pg from 'pg';
import type { Accepted } from './senders.js';

/** What must hold whatever has happened, as rows that break it. PROOF: nothing lost, nothing twice, nothing in silence. */
const BROKEN: Readonly<Record<string, string>> = {
  'I1 a text that is two documents': `
    SELECT company_id, content_hash AS id FROM document GROUP BY 1, 2 HAVING count(*) > 1`,
  'I1 a document whose text is not stored': `
    SELECT d.id FROM document d LEFT JOIN document_text t USING (company_id, content_hash) WHERE t.body IS NULL`,
  'I2 a document that was read and has no current reading': `
    SELECT d.id FROM document d WHERE d.status = 'ready' AND NOT EXISTS (
      SELECT FROM extraction_run r WHERE r.company_id = d.company_id AND r.id = d.current_run_id AND r.document_id = d.id)`,
  'I2 two readings by one version of the engine': `
    SELECT document_id AS id FROM extraction_run GROUP BY company_id, document_id, engine_version, rule_set_hash HAVING count(*) > 1`,
  'I2 a reading without all of its rows': `
    SELECT r.id FROM extraction_run r
    WHERE r.statements <> (SELECT count(*) FROM statement s WHERE s.company_id = r.company_id AND s.run_id = r.id)
      OR r.observations <> (SELECT count(*) FROM observation o WHERE o.company_id = r.company_id AND o.run_id = r.id)`,
  'I3 a statement that is in two claims': `
    SELECT s.statement_key AS id FROM claim_statement s JOIN claim c ON c.company_id = s.company_id AND c.id = s.claim_id
    WHERE c.retired_at IS NULL GROUP BY s.company_id, s.run_id, s.statement_key HAVING count(DISTINCT s.claim_id) > 1`,
  'I3 a claim that rests on a reading which is no longer current': `
    SELECT c.id FROM claim c JOIN claim_statement s ON s.company_id = c.company_id AND s.claim_id = c.id
    JOIN document d ON d.company_id = s.company_id AND d.id = s.document_id
    WHERE c.retired_at IS NULL AND s.run_id IS DISTINCT FROM d.current_run_id`,
  'I4 a claim without a current verdict': `
    SELECT c.id FROM claim c LEFT JOIN current_verdict v ON v.company_id = c.company_id AND v.claim_id = c.id
    WHERE c.retired_at IS NULL AND v.claim_id IS NULL`,
  'I4 a history with a gap or a double': `
    SELECT claim_id AS id FROM verdict GROUP BY company_id, claim_id
    HAVING count(*) <> max(position) OR count(DISTINCT position) <> count(*) OR min(position) <> 1`,
  'I4 a current verdict that is not the last of its history': `
    SELECT v.claim_id AS id FROM current_verdict v
    WHERE v.position <> (SELECT max(position) FROM verdict h WHERE h.company_id = v.company_id AND h.claim_id = v.claim_id)`,
  'I5 an event that is neither in the outbox nor in the log, or in both': `
    SELECT k.id FROM event_key k WHERE 1 <> (SELECT count(*) FROM outbox o WHERE o.company_id = k.company_id AND o.id = k.id)
      + (SELECT count(*) FROM event_log l WHERE l.company_id = k.company_id AND l.id = k.id)`,
  'I5 a verdict that changed and was not told, or told twice': `
    WITH told AS (
      SELECT company_id, payload ->> 'subject' AS claim, payload #>> '{data,current,lifecycle}' AS lifecycle,
        payload #>> '{data,current,result}' AS result
      FROM (SELECT company_id, name, payload FROM outbox UNION ALL SELECT company_id, name, payload FROM event_log) e
      WHERE name = 'wordkept.verdict.changed'
    ), changed AS (
      SELECT company_id, claim_id::text AS claim, lifecycle, result FROM (
        SELECT *, lag(lifecycle, 1, 'open') OVER w AS former, lag(result) OVER w AS former_result FROM verdict
        WINDOW w AS (PARTITION BY company_id, claim_id ORDER BY position)) v
      WHERE lifecycle <> former OR result IS DISTINCT FROM former_result
    ), counted AS (
      SELECT company_id, claim, lifecycle, result, sum(told) AS told, sum(changed) AS changed FROM (
        SELECT *, 1 AS told, 0 AS changed FROM told UNION ALL SELECT *, 0, 1 FROM changed) listed
      GROUP BY 1, 2, 3, 4
    )
    SELECT claim AS id FROM counted WHERE told <> changed`,
  'I6 an event that a subscription to everything has no delivery of, or two': `
    SELECT e.event_id AS id FROM event_position e JOIN subscription s ON s.tenant_id = e.tenant_id
    WHERE s.filter = '{}' AND NOT s.paused AND s.deleted_at IS NULL AND s.created_at < e.created_at AND 1 <> (
      SELECT count(*) FROM delivery d WHERE d.tenant_id = s.tenant_id AND d.subscription_id = s.id AND d.event_id = e.event_id)`,
  'I6 an alert without a place among the events': `
    SELECT o.id FROM outbox o WHERE o.queue = 'alerts' AND o.dispatched_at IS NOT NULL AND NOT EXISTS (
      SELECT FROM event_position p WHERE p.tenant_id = o.tenant_id AND p.event_id = o.id)`,
  'I8 a job that failed and does not say why': `
    SELECT id FROM reading_job WHERE status = 'failed' AND problem IS NULL`,
  'I8 a document that failed in silence': `
    SELECT id FROM document WHERE status = 'failed' AND problem IS NULL`,
};

/**
 * Everything of I1 to I8 that does not hold, in words; empty where all is well. `client` sees every row (the owner's
 * connection under the keeping role); `accepted` are the uploads that were taken; `received` the ids that a receiver of
 * webhooks has seen, where there is one. Asked when all work is done.
 */
export async function checkInvariants(
  client: pg.Client,
  accepted: readonly Accepted[] = [],
  received?: ReadonlySet<string>,
): Promise<readonly string[]> {
  const broken: string[] = [];
  await client.query('BEGIN');
  await client.query('SET LOCAL ROLE wordkept_keeping');
  for (const [what, sql] of Object.entries(BROKEN)) {
    const { rows } = await client.query<{ id: string }>(sql);
    if (rows.length > 0) broken.push(`${what}: ${rows.length}, such as ${rows[0]!.id}`);
  }
  broken.push(...(await lostUploads(client, accepted)), ...(await misdelivered(client, received)));
  await client.query('COMMIT');
  return broken;
}

async function lostUploads(client: pg.Client, accepted: readonly Accepted[]): Promise<string[]> {
  const missing = `
    SELECT id FROM unnest($1::uuid[], $2::uuid[]) AS sent (id, job) WHERE NOT EXISTS (
      SELECT FROM document d JOIN reading_job j ON j.company_id = d.company_id AND j.document_id = d.id
      WHERE d.id = sent.id AND j.id = sent.job)`;
  const values = [accepted.map((one) => one.document), accepted.map((one) => one.job)];
  const { rows } = await client.query<{ id: string }>(missing, values);
  return rows.length > 0 ? [`I1 uploads that were taken and are gone: ${rows.length}, such as ${rows[0]!.id}`] : [];
}

async function misdelivered(client: pg.Client, received?: ReadonlySet<string>): Promise<string[]> {
  if (!received) return [];
  const { rows } = await client.query<{ id: string }>(`SELECT event_id AS id FROM delivery WHERE status = 'delivered'`);
  const sent = new Set(rows.map((row) => row.id));
  const never = [...sent].filter((id) => !received.has(id));
  const unknown = [...received].filter((id) => !sent.has(id));
  return never.length + unknown.length > 0
    ? [`I7 delivered and not received: ${never.length}, received and not recorded: ${unknown.length}`]
    : [];
}

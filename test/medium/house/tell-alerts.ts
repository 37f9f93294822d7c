import { companyIdOf, contentId, DEFAULT_TENANT } from '#usecases';
import { ALERT_QUEUE, type AlertEvent } from '#contracts';
import type { House } from './open-house.js';

/** An event as tracking makes it, of a claim that is nowhere else. */
export function alertEvent(company: string, number: number, change: Partial<AlertEvent> = {}): AlertEvent {
  const id = contentId('test alert', company, number);
  return {
    specversion: '1.0',
    id,
    source: `/v1/companies/${company}`,
    type: 'wordkept.claim.revised',
    subject: contentId('test claim', company, number),
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: {
      company,
      claim: {
        id: contentId('test claim', company, number),
        metric: 'revenue',
        segment: 'group',
        summary: `Claim ${number}`,
      },
      previous: null,
      current: null,
      evidence: { statements: [], outcomes: [] },
      links: { claim: `/v1/claims/${number}` },
    },
    ...change,
  };
}

/** Writes events as a transaction of the product would: they wait in the outbox. */
export async function tellAlerts(
  house: Pick<House, 'sql'>,
  company: string,
  events: readonly AlertEvent[],
): Promise<void> {
  const companyId = companyIdOf(DEFAULT_TENANT, company);
  await house.sql(
    `INSERT INTO company (company_id, tenant_id, slug, name, currency, corpus_version, created_at)
     VALUES ($1, $2, $3, $3, 'USD', 0, now()) ON CONFLICT DO NOTHING`,
    [companyId, DEFAULT_TENANT, company],
  );
  await house.sql(
    `WITH told AS (SELECT * FROM unnest($3::uuid[], $4::text[], $5::jsonb[]) AS e (id, name, payload)), keys AS (
       INSERT INTO event_key (company_id, tenant_id, id, created_at) SELECT $1, $2, id, now() FROM told RETURNING id)
     INSERT INTO outbox (company_id, tenant_id, id, queue, name, payload, created_at)
     SELECT $1, $2, id, '${ALERT_QUEUE}', name, payload, now() FROM told JOIN keys USING (id)`,
    [
      companyId,
      DEFAULT_TENANT,
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map((one) => JSON.stringify(one)),
    ],
  );
}

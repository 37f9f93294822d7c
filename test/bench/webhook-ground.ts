import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type pg from 'pg';
import { companyIdOf, contentId } from '../../libs/usecases/src/index.js';
import { TENANT, type Ground } from './ground.js';

/** What lets a worker send to this machine. */
export const SENDING = {
  WORDKEPT_SECRET_KEY: 'of-the-bench-and-of-no-use-anywhere-else',
  WORDKEPT_OUTBOUND_ALLOW: '127.0.0.0/8',
};

/** A queue to measure on. */
export interface Backend {
  readonly name: 'Redis' | 'PostgreSQL';
  readonly env: NodeJS.ProcessEnv;
}

/** Both queues, or PostgreSQL's alone where there is no Redis; each with a database of its own. */
export async function backendsOf(ground: Ground, of: string): Promise<readonly Backend[]> {
  const on = async (name: Backend['name'], env: NodeJS.ProcessEnv): Promise<Backend> => {
    const url = await ground.freshDatabase(`${of}_${name.toLowerCase()}`);
    return { name, env: { ...SENDING, ...env, DATABASE_URL: url, QUEUE_DATABASE_URL: url } };
  };
  const redis = ground.redisUrl ? [await on('Redis', { REDIS_URL: ground.redisUrl })] : [];
  return [...redis, await on('PostgreSQL', {})];
}

/** Keeps when each id came, and gives it at `/times`; `/mute` takes all and answers nothing. */
const RECEIVER = `
  const times = {};
  const server = require('node:http').createServer((request, response) => {
    if (request.method === 'GET') return response.end(JSON.stringify(times));
    times[request.headers['webhook-id']] ??= Date.now();
    request.resume().on('end', () => request.url === '/mute' || response.writeHead(204).end());
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;

/** A receiver that is a process of its own. */
export async function startReceiver(): Promise<{ readonly url: string; stop(): void }> {
  const child = spawn(process.execPath, ['-e', RECEIVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, stop: () => void child.kill() };
}

/** The events of a company go to an address. */
export async function subscribe(api: string, company: string, address: string): Promise<void> {
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${api}/v1/${path}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as { readonly id: string };
  };
  const endpoint = await post('webhook-endpoints', { url: address, hourlyLimit: 1_000_000 });
  const filter = { companies: [company] };
  await post('subscriptions', { name: company, channel: 'webhook', endpoint: endpoint.id, filter });
}

/** As large as an event with its evidence is. */
const EVIDENCE = 'We expect revenue between 4.2 and 4.4 billion dollars in the next quarter. '.repeat(40);

let made = 0;

/** An event of its own. */
export function eventOf(company: string) {
  const id = contentId('bench event', (made += 1));
  const claim = { id, metric: 'revenue', segment: 'group', summary: EVIDENCE };
  return {
    ...{ specversion: '1.0', id, source: `/v1/companies/${company}`, type: 'wordkept.verdict.changed', subject: id },
    ...{ time: new Date().toISOString(), datacontenttype: 'application/json' },
    data: { company, claim, previous: null, current: null, evidence: { statements: [], outcomes: [] }, links: {} },
  };
}

const WRITE = `
  WITH told AS (SELECT * FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::jsonb[]) AS e (company_id, slug, id, payload)), houses AS (
    INSERT INTO company (company_id, tenant_id, slug, name, currency, corpus_version, created_at)
    SELECT DISTINCT company_id, $1::uuid, slug, slug, 'USD', 0, now() FROM told ON CONFLICT DO NOTHING
  ), keys AS (
    INSERT INTO event_key (company_id, tenant_id, id, created_at) SELECT company_id, $1, id, now() FROM told
  )
  INSERT INTO outbox (company_id, tenant_id, id, queue, name, payload, created_at)
  SELECT company_id, $1, id, 'alerts', payload ->> 'type', payload, now() FROM told`;

/** Writes an event of each company as verdicts do: rows of the outbox, in one transaction. Gives their ids. */
export async function tell(client: pg.Client, companies: readonly string[]): Promise<readonly string[]> {
  const events = companies.map(eventOf);
  const ids = events.map(({ id }) => id);
  const keys = companies.map((company) => companyIdOf(TENANT, company));
  await client.query(WRITE, [TENANT, keys, companies, ids, events.map((event) => JSON.stringify(event))]);
  return ids;
}

/** Deliveries that arrived and are written down. */
export async function delivered(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM delivery d JOIN delivery_attempt a
     ON a.tenant_id = d.tenant_id AND a.delivery_id = d.id WHERE d.status = 'delivered'`,
  );
  return rows[0]?.n ?? 0;
}

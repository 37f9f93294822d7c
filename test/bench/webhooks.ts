/**
 * P7: signed deliveries a second, from rows in the outbox to attempts written down, beside bare signed POSTs to the same
 * receiver; and how long a verdict takes to its receiver at 200 a second. The worker and the receiver are processes of
 * their own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { companyIdOf, contentId } from '../../libs/usecases/src/index.js';
import { connect, TENANT, until, type Ground } from './ground.js';
import { held, inTurn, perSecond, quantile, rateOf, type Measured } from './measure.js';

const ENDPOINTS = 16;
const MOST_PER_ENDPOINT = 8;
const SETTINGS = {
  WORDKEPT_SECRET_KEY: 'of-the-bench-and-of-no-use-anywhere-else',
  WORDKEPT_OUTBOUND_ALLOW: '127.0.0.0/8',
};

/** Keeps when each id came, and gives it at `/times`. */
const RECEIVER = `
  const times = {};
  const server = require('node:http').createServer((request, response) => {
    if (request.method === 'GET') return response.end(JSON.stringify(times));
    times[request.headers['webhook-id']] ??= Date.now();
    request.resume().on('end', () => response.writeHead(204).end());
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;

export async function webhooks(ground: Ground, isFull: boolean): Promise<readonly Measured[]> {
  const backends = [
    ...(ground.redisUrl ? [{ name: 'Redis', env: { REDIS_URL: ground.redisUrl }, goal: 0.25 }] : []),
    { name: 'PostgreSQL', env: {}, goal: 0.15 },
  ];
  const figures: Measured[] = [];
  for (const { name, env, goal } of backends) {
    const url = await ground.freshDatabase(`webhooks_${name.toLowerCase()}`);
    const settings = { ...SETTINGS, ...env, DATABASE_URL: url, QUEUE_DATABASE_URL: url };
    figures.push(...(await onBackend(ground, settings, name, goal, isFull)));
  }
  return figures;
}

async function onBackend(ground: Ground, env: NodeJS.ProcessEnv, name: string, goal: number, isFull: boolean) {
  const receiver = await startReceiver();
  const client = await connect(env.DATABASE_URL ?? '');
  const api = await ground.startApi(env);
  for (let at = 0; at < ENDPOINTS; at += 1) await subscribe(api.url, receiver.url, at);
  await api.stop();
  const worker = await ground.startWorker(env);
  const events = isFull ? 5_000 : 1_000;
  const rates = await inTurn(
    () => deliver(client, events),
    () => postBare(receiver.url, events),
  );
  const p99 = await lag(client, receiver.url, isFull ? 4_000 : 1_000);
  await worker.stop();
  await client.end();
  receiver.stop();
  const words = { ours: perSecond(rates.ours, 'deliveries'), peer: perSecond(rates.peer, 'bare signed POSTs') };
  return [
    held({ id: 'P7', what: `deliveries recorded, ${name}`, ...words, ratio: rates.ratio }, 'at least', goal),
    held(
      {
        id: 'P7',
        what: `verdict to webhook at 200/s, ${name}`,
        ours: `p99 ${p99} ms`,
        peer: '1 s',
        ratio: p99 / 1_000,
      },
      'at most',
      1,
    ),
  ];
}

async function startReceiver(): Promise<{ readonly url: string; stop(): void }> {
  const child = spawn(process.execPath, ['-e', RECEIVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, stop: () => void child.kill() };
}

const companyOf = (at: number): string => `bench-${at % ENDPOINTS}`;

async function subscribe(api: string, receiver: string, at: number): Promise<void> {
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${api}/v1/${path}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as { readonly id: string };
  };
  const endpoint = await post('webhook-endpoints', { url: `${receiver}/${at}`, hourlyLimit: 1_000_000 });
  const filter = { companies: [companyOf(at)] };
  await post('subscriptions', { name: companyOf(at), channel: 'webhook', endpoint: endpoint.id, filter });
}

let told = 0;

/** As large as an event with its evidence is. */
const EVIDENCE = 'We expect revenue between 4.2 and 4.4 billion dollars in the next quarter. '.repeat(40);

function eventOf(number: number) {
  const company = companyOf(number);
  const id = contentId('bench event', number);
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

/** Writes events as verdicts do: rows of the outbox, in one transaction. Gives their ids. */
async function tell(client: pg.Client, many: number): Promise<readonly string[]> {
  const events = Array.from({ length: many }, () => eventOf((told += 1)));
  const companies = events.map(({ data }) => data.company);
  const ids = events.map(({ id }) => id);
  const keys = companies.map((company) => companyIdOf(TENANT, company));
  await client.query(WRITE, [TENANT, keys, companies, ids, events.map((event) => JSON.stringify(event))]);
  return ids;
}

async function deliver(client: pg.Client, events: number): Promise<number> {
  await tell(client, events);
  return rateOf(events, () => until(async () => (await delivered(client)) >= told, 10));
}

async function delivered(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM delivery d JOIN delivery_attempt a
     ON a.tenant_id = d.tenant_id AND a.delivery_id = d.id WHERE d.status = 'delivered'`,
  );
  return rows[0]?.n ?? 0;
}

/** With as many requests under way as the sender has. */
async function postBare(receiver: string, events: number): Promise<number> {
  const dispatcher = new Agent({ connections: ENDPOINTS * MOST_PER_ENDPOINT });
  const webhook = new Webhook(`whsec_${Buffer.alloc(32, 7).toString('base64')}`);
  let next = 0;
  const post = async (): Promise<void> => {
    while (next < events) {
      const event = eventOf((next += 1));
      const body = JSON.stringify(event);
      const at = new Date();
      const headers = {
        ...{ 'content-type': 'application/json', 'webhook-id': `bare-${event.id}` },
        ...{ 'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)) },
        'webhook-signature': webhook.sign(event.id, at, body),
      };
      const answer = await request(`${receiver}/bare`, { method: 'POST', body, headers, dispatcher });
      await answer.body.dump();
    }
  };
  const rate = await rateOf(events, () => Promise.all(Array.from({ length: ENDPOINTS * MOST_PER_ENDPOINT }, post)));
  await dispatcher.close();
  return rate;
}

/** 200 events a second, four at a time; 99 of 100 have come within so many milliseconds. */
async function lag(client: pg.Client, receiver: string, events: number): Promise<number> {
  const written = new Map<string, number>();
  const began = Date.now();
  for (let at = 0; at < events; at += 4) {
    await pause(Math.max(0, began + at * 5 - Date.now()));
    const now = Date.now();
    for (const id of await tell(client, 4)) written.set(id, now);
  }
  await until(async () => (await delivered(client)) >= told, 50);
  const times = (await (await fetch(`${receiver}/times`)).json()) as Record<string, number>;
  return quantile(
    [...written].map(([id, at]) => (times[id] ?? Infinity) - at),
    0.99,
  );
}

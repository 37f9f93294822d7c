/**
 * P7: signed deliveries a second, from rows in the outbox to attempts written down, beside bare signed POSTs to the same
 * receiver; and how long a verdict takes to its receiver at 200 a second. The worker and the receiver are processes of
 * their own.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { connect, until, type Ground } from './ground.js';
import { held, inTurn, perSecond, quantile, rateOf, type Measured } from './measure.js';
import { backendsOf, delivered, eventOf, startReceiver, subscribe, tell, type Backend } from './webhook-ground.js';

const ENDPOINTS = 16;
const MOST_PER_ENDPOINT = 8;
const GOALS = { Redis: 0.25, PostgreSQL: 0.15 };

export async function webhooks(ground: Ground, isFull: boolean): Promise<readonly Measured[]> {
  const figures: Measured[] = [];
  for (const backend of await backendsOf(ground, 'webhooks'))
    figures.push(...(await onBackend(ground, backend, isFull)));
  return figures;
}

async function onBackend(ground: Ground, { name, env }: Backend, isFull: boolean) {
  const receiver = await startReceiver();
  const client = await connect(env['DATABASE_URL'] ?? '');
  const api = await ground.startApi(env);
  for (const company of companies(ENDPOINTS)) await subscribe(api.url, company, `${receiver.url}/${company}`);
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
    held({ id: 'P7', what: `deliveries recorded, ${name}`, ...words, ratio: rates.ratio }, 'at least', GOALS[name]),
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

/** As many as are asked for, those that have an endpoint in turn. */
const companies = (many: number): readonly string[] =>
  Array.from({ length: many }, (_, at) => `bench-${at % ENDPOINTS}`);

async function deliver(client: pg.Client, events: number): Promise<number> {
  const told = (await delivered(client)) + events;
  await tell(client, companies(events));
  return rateOf(events, () => until(async () => (await delivered(client)) >= told, 10));
}

/** With as many requests under way as the sender has. */
async function postBare(receiver: string, events: number): Promise<number> {
  const dispatcher = new Agent({ connections: ENDPOINTS * MOST_PER_ENDPOINT });
  const webhook = new Webhook(`whsec_${Buffer.alloc(32, 7).toString('base64')}`);
  let next = 0;
  const post = async (): Promise<void> => {
    while (next < events) {
      next += 1;
      const event = eventOf('bare');
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
  const told = (await delivered(client)) + events;
  const began = Date.now();
  for (let at = 0; at < events; at += 4) {
    await pause(Math.max(0, began + at * 5 - Date.now()));
    const now = Date.now();
    for (const id of await tell(client, companies(4))) written.set(id, now);
  }
  await until(async () => (await delivered(client)) >= told, 50);
  const times = (await (await fetch(`${receiver}/times`)).json()) as Record<string, number>;
  return quantile(
    [...written].map(([id, at]) => (times[id] ?? Infinity) - at),
    0.99,
  );
}

/**
 * R9: how long an event takes to 99 receivers that answer, beside one that takes every event and never answers, and without
 * it. Both are measured in turn on one worker.
 */
import type pg from 'pg';
import { connect, until, type Ground } from './ground.js';
import { held, median, quantile, type Measured } from './measure.js';
import { backendsOf, delivered, startReceiver, subscribe, tell, type Backend } from './webhook-ground.js';

const OTHERS = Array.from({ length: 99 }, (_, at) => `other-${at}`);
const ROUNDS = 5;

export async function muteReceiver(ground: Ground, isFull: boolean): Promise<readonly Measured[]> {
  const figures: Measured[] = [];
  for (const backend of await backendsOf(ground, 'mute'))
    figures.push(await onBackend(ground, backend, isFull ? 20 : 5));
  return figures;
}

async function onBackend(ground: Ground, { name, env }: Backend, eventsOfEach: number): Promise<Measured> {
  const receiver = await startReceiver();
  const client = await connect(env['DATABASE_URL'] ?? '');
  const api = await ground.startApi(env);
  for (const company of OTHERS) await subscribe(api.url, company, `${receiver.url}/${company}`);
  await subscribe(api.url, 'mute', `${receiver.url}/mute`);
  await api.stop();
  const worker = await ground.startWorker(env);
  const p95 = (first: readonly string[]) => waitOfOthers(client, receiver.url, first, eventsOfEach);
  await p95([]);
  const [beside, alone]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await p95([]));
    beside.push(await p95(Array<string>(eventsOfEach * 20).fill('mute')));
  }
  await worker.stop();
  await client.end();
  receiver.stop();
  const words = { ours: `p95 ${median(beside)} ms`, peer: `p95 ${median(alone)} ms without it` };
  const ratio = median(beside.map((ms, at) => ms / (alone[at] ?? ms)));
  return held({ id: 'R9', what: `99 receivers beside a mute one, ${name}`, ...words, ratio }, 'at most', 2);
}

/** Tells `first` and then, in one go, events to all others; 95 of 100 of these have come within so many milliseconds. */
async function waitOfOthers(client: pg.Client, receiver: string, first: readonly string[], eventsOfEach: number) {
  const target = (await delivered(client)) + OTHERS.length * eventsOfEach;
  if (first.length > 0) await tell(client, first);
  const began = Date.now();
  const ids = await tell(client, Array.from({ length: eventsOfEach }, () => OTHERS).flat());
  await until(async () => (await delivered(client)) >= target, 25);
  const times = (await (await fetch(`${receiver}/times`)).json()) as Readonly<Record<string, number>>;
  return quantile(
    ids.map((id) => (times[id] ?? Infinity) - began),
    0.95,
  );
}

/**
 * P8: the slowest of each hundred answers of each hot read, and the linking of one new document, with 1, 10 and (with
 * `--full`) 100 times the rows; no table of more than 10,000 rows may be read from end to end.
 */
import type pg from 'pg';
import type { Ground } from './ground.js';
import { held, median, quantile, type Measured } from './measure.js';
import { openWorld, sendDocument, settled, type World } from './world.js';

const SEEDS = 20;
const QUARTERS = 9;
const ASKED = 300;
const LINKED = 5;

/** Reads that a page or a person does all day; `{company}` is one of those there are. */
const HOT: Readonly<Record<string, string>> = {
  'claims, newest': '/v1/claims?limit=50',
  'claims of a company': '/v1/claims?company={company}&limit=50',
  'claims by result': '/v1/claims?company={company}&lifecycle=resolved&result=missed',
  'claims by metric': '/v1/claims?metric=capital_expenditure&limit=50',
  search: '/v1/claims?q=capital%20expenditure&company={company}',
  'due next': '/v1/due?until=2099-12-31&limit=50',
  documents: '/v1/documents?limit=50',
  'documents of a company': '/v1/documents?company={company}',
  statements: '/v1/statements?company={company}&metric=revenue&limit=50',
  observations: '/v1/observations?company={company}&metric=revenue&limit=50',
  'timeline of a company': '/v1/companies/{company}/timeline?limit=50',
};

interface Level {
  readonly times: number;
  readonly companies: number;
  readonly claims: number;
  readonly reads: Readonly<Record<string, number>>;
  readonly linking: number;
  readonly scanned: readonly string[];
}

export async function growth(ground: Ground, isFull: boolean): Promise<readonly Measured[]> {
  const world = await openWorld(ground, 'growth', SEEDS, QUARTERS);
  const levels: Level[] = [];
  for (const times of isFull ? [1, 10, 100] : [1, 10]) levels.push(await measure(ground, world, times, levels.length));
  await world.client.end();
  const [first, ...later] = levels;
  return first ? later.flatMap((level) => figuresOf(first, level)) : [];
}

/** At one time there are five of each company; a document more is linked of some that were not used at another size. */
async function measure(ground: Ground, world: World, times: number, turn: number): Promise<Level> {
  const size = await world.copyTo(5 * times - 1);
  const env = { DATABASE_URL: world.databaseUrl };
  const [api, worker] = [await ground.startApi(env), await ground.startWorker(env)];
  const before = await scans(world.client);
  const reads: Record<string, number> = {};
  for (const [name, path] of Object.entries(HOT)) reads[name] = await p99(api.url, path, world);
  const scanned = await scannedSince(world.client, before);
  const linking = await link(api.url, world, turn * LINKED);
  await Promise.all([api.stop(), worker.stop()]);
  process.stderr.write(`${JSON.stringify({ times, ...size, reads, linking, scanned })}\n`);
  return { times, ...size, reads, linking, scanned };
}

async function p99(url: string, path: string, world: World): Promise<number> {
  const times: number[] = [];
  for (let at = -20; at < ASKED; at += 1) {
    const company = world.companies[Math.abs(at) % world.companies.length]?.id ?? '';
    const began = performance.now();
    const answer = await fetch(url + path.replace('{company}', company));
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
    if (at >= 0) times.push(performance.now() - began);
  }
  return quantile(times, 0.99);
}

async function link(url: string, world: World, from: number): Promise<number> {
  const times: number[] = [];
  for (const { calls } of world.companies.slice(from, from + LINKED)) {
    const began = performance.now();
    await sendDocument(url, calls.at(-1) ?? {});
    await settled(world.client);
    times.push(performance.now() - began);
  }
  return median(times);
}

type Scans = ReadonlyMap<string, number>;

/** How often each large table was read from end to end, so far. */
async function scans(client: pg.Client): Promise<Scans> {
  await client.query('SELECT pg_stat_force_next_flush()');
  const sql = `SELECT relname AS name, coalesce(seq_scan, 0)::integer AS times FROM pg_stat_user_tables WHERE n_live_tup > 10000`;
  const { rows } = await client.query<{ name: string; times: number }>(sql);
  return new Map(rows.map(({ name, times }) => [name, times]));
}

async function scannedSince(client: pg.Client, before: Scans): Promise<readonly string[]> {
  // Other sessions tell what they did within a second of it.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const now = await scans(client);
  return [...now].filter(([name, times]) => times > (before.get(name) ?? 0)).map(([name]) => name);
}

function figuresOf(first: Level, level: Level): readonly Measured[] {
  const size = `${level.companies} companies, ${level.claims} claims`;
  const figure = (what: string, ours: number, peer: number): Measured =>
    held(
      {
        id: 'P8',
        what: `${what}, ${size}`,
        ours: `${ours.toFixed(1)} ms`,
        peer: `${peer.toFixed(1)} ms at ${first.companies}`,
        ratio: ours / peer,
      },
      'at most',
      1.5,
    );
  const reads = Object.entries(level.reads).map(([name, ms]) => figure(name, ms, first.reads[name] ?? ms));
  const scanned = level.scanned.join(', ') || 'none';
  const ends = {
    what: `large tables read end to end, ${size}`,
    ours: scanned,
    peer: 'none',
    ratio: level.scanned.length,
  };
  return [
    ...reads,
    figure('linking one document', level.linking, first.linking),
    held({ id: 'P8', ...ends }, 'at most', 0),
  ];
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { JobView } from '#contracts';
import { httpClient, type Answer } from '../../apps/api/test/http-client.js';
import { testDatabase, type TestDatabase } from '../support/test-database.js';
import { Cli } from './run-cli.js';

/** What nobody else writes: wherever it is found, it came from what was sent. */
const CANARY = `canary${randomBytes(6).toString('hex')}`;

let database: TestDatabase;
let client: pg.Client;
let api: Cli;
let worker: Cli;
let ask: ReturnType<typeof httpClient>;
let apiWatch: string;
let workerWatch: string;

function run(app: 'api' | 'worker', settings: Readonly<Record<string, string>>): Cli {
  const program = fileURLToPath(new URL(`../../dist/apps/${app}/src/main.js`, import.meta.url));
  const { PATH, HOME, TMPDIR } = process.env;
  return new Cli(
    spawn(process.execPath, [program], { env: { PATH, HOME, TMPDIR, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
}

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const settings = {
    DATABASE_URL: database.url,
    WORDKEPT_AUTH: 'open',
    LOG_LEVEL: 'debug',
    WORDKEPT_PORT: '0',
    WORDKEPT_METRICS_PORT: '0',
  };
  worker = run('worker', settings);
  api = run('api', settings);
  [, apiWatch = ''] = await api.until('stderr', /Metrics at (\S+)/);
  [, workerWatch = ''] = await worker.until('stderr', /Metrics at (\S+)/);
  const [, url = ''] = await api.until('stderr', /Listening at (\S+)/);
  ask = httpClient(Number(new URL(url).port));
}, 120_000);
afterAll(async () => {
  await Promise.all([api.stop('SIGTERM'), worker.stop('SIGTERM')]);
  await client.end();
  await database.drop();
});

const post = (url: string, payload: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload });
const upload = (text: string, more: object = {}): Promise<Answer> =>
  post('/v1/documents', JSON.stringify({ company: 'meadow', name: `${CANARY}.txt`, text, ...more }));

async function finished(answer: Answer): Promise<JobView> {
  const stream = await ask({ url: `${String(answer.headers.location)}/events` });
  return JSON.parse([...stream.body.matchAll(/^data: (.*)$/gm)].at(-1)![1]!) as JobView;
}

const DATES = { periodEnd: '2025-06-30', eventDate: '2025-07-29' };

describe('logs', () => {
  it('hold nothing of what was sent, whatever came of it', async () => {
    const good = `Ruth Adler, Chief Financial Officer: For the third quarter we expect revenue of $4.2 billion. ${CANARY}.`;
    expect((await finished(await upload(good, DATES))).status).toBe('done');
    expect((await finished(await upload(`We expect revenue to grow, ${CANARY}.`))).status).toBe('failed');
    const headers = { authorization: `Bearer ${CANARY}`, cookie: `session=${CANARY}`, 'idempotency-key': CANARY };
    await post('/v1/documents', `{"text": ${CANARY}`, headers);
    await post('/v1/documents', JSON.stringify({ company: CANARY, text: [CANARY], [CANARY]: 1 }));
    await post(`/v1/imports?company=meadow&name=${CANARY}`, `${CANARY},value\n1,2\n`, { 'content-type': 'text/csv' });
    await ask({ url: `/v1/claims?metric=${CANARY}&cursor=${CANARY}` });
    await ask({ url: `/${CANARY}`, headers: { host: CANARY } });
    await ask({ url: `/v1/claims/${CANARY}` });
    await ask({ url: `/%${CANARY}` });
  }, 60_000);

  it('hold nothing of it where the database refuses it', async () => {
    await client.query('ALTER TABLE document_text RENAME TO document_gone');
    try {
      const refused = await upload(`We expect ${CANARY} to fail.`, DATES);
      expect([refused.statusCode, refused.json().code]).toEqual([500, 'internal_error']);
      await api.until('stderr', new RegExp(`"status":500`));
      expect(refused.body).not.toContain(CANARY);
    } finally {
      await client.query('ALTER TABLE document_gone RENAME TO document_text');
    }
  });

  it('are one JSON a line, with who, what and how long', async () => {
    const outputs = [api.stdout, api.stderr, worker.stdout, worker.stderr];
    expect(outputs.join('')).not.toContain(CANARY);
    const lines = outputs
      .flatMap((output) => output.split('\n'))
      .filter((line) => line !== '' && !/^(?:Listening|Metrics) at /.test(line));
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records).toContainEqual(
      expect.objectContaining({
        msg: 'request',
        reqId: expect.any(String),
        tenant: expect.any(String),
        method: 'POST',
        route: '/v1/documents',
        status: 202,
        ms: expect.any(Number),
      }),
    );
    const job = {
      msg: 'job',
      job: 'extract',
      jobId: expect.any(String),
      tenant: expect.any(String),
      ms: expect.any(Number),
    };
    expect(records).toContainEqual(expect.objectContaining({ ...job, result: 'done' }));
    expect(records.find(({ level }) => level === 50)).toMatchObject({
      err: { type: expect.any(String), stack: expect.any(Array) },
    });
  });
});

describe('metrics', () => {
  const scrape = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();

  /** The value of a series by some of its labels; Prometheus gives their order no meaning. */
  function valueOf(text: string, name: string, labels: Readonly<Record<string, string>> = {}): number {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    const line = text
      .split('\n')
      .find((one) => one.startsWith(`wordkept_${name}{`) && wanted.every((label) => one.includes(label)));
    return Number(line?.split(' ').at(-1));
  }

  it('tell of the API its requests by route, its pool and how the house is', async () => {
    const text = await scrape(apiWatch);
    const uploads = { method: 'POST', route: '/v1/documents', status: '202', process: 'api' };
    expect(valueOf(text, 'http_request_seconds_count', uploads)).toBe(2);
    expect(valueOf(text, 'http_request_seconds_bucket', { route: '/v1/claims/:id', status: '400', le: '30' })).toBe(1);
    expect(valueOf(text, 'verdicts')).toBeGreaterThan(0);
    expect(valueOf(text, 'reading_jobs', { status: 'done' })).toBe(1);
    expect(valueOf(text, 'reachable', { part: 'database' })).toBe(1);
    expect(valueOf(text, 'queue_oldest_job_seconds', { queue: 'alerts' })).toBeGreaterThan(0);
    for (const name of [
      'outbox_lag_seconds',
      'outbox_waiting_rows',
      'deliveries_pending',
      'nodejs_eventloop_lag_seconds',
      'process_resident_memory_bytes',
    ]) {
      expect([name, valueOf(text, name)]).toEqual([name, expect.any(Number)]);
      expect(valueOf(text, name)).toBeGreaterThanOrEqual(0);
    }
    expect(valueOf(text, 'pool_connections', { state: 'idle' })).toBeGreaterThan(0);
    expect(text).not.toContain(CANARY);
  });

  it('tell of the worker its readings by result, and how long they took', async () => {
    const text = await scrape(workerWatch);
    expect(valueOf(text, 'job_seconds_count', { job: 'extract', result: 'done', process: 'worker' })).toBe(2);
    expect(valueOf(text, 'job_seconds_sum', { job: 'track', result: 'done' })).toBeGreaterThan(0);
  });

  it.each([
    ['/health', 200, { status: 'up' }],
    ['/health/ready', 200, { database: 'up', queue: 'up' }],
  ])('stand beside %s of the worker', async (path, status, body) => {
    const answer = await fetch(workerWatch + path);
    expect([answer.status, await answer.json()]).toEqual([status, body]);
  });
});

describe('settings that cannot be used', () => {
  it.each(['api', 'worker'] as const)('are all told at once by the %s, without their values', async (app) => {
    const secret = `mysql://${CANARY}`;
    const wrong = { QUEUE_DATABASE_URL: secret, WORDKEPT_PORT: CANARY, REDIS_URL: secret, WORDKEPT_PROT: '1' };
    const process = run(app, wrong);
    expect(await process.ended).toBe(2);
    for (const name of [...Object.keys(wrong), 'DATABASE_URL is missing', 'Is WORDKEPT_PORT meant?'])
      expect(process.stderr).toContain(name);
    expect(process.stdout + process.stderr).not.toContain(CANARY);
  });
});

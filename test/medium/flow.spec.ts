import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createPostgresBackend, withBackend, Worker, type Job } from 'bullmq';
import type { AlertEvent, ClaimRow } from '#contracts';
import { openAlerts } from '#queue';
import { callsOf, undated } from './house/calls.js';
import { openHouse, redisOfSpec, waitFor, type House } from './house/open-house.js';

const OnPostgres = withBackend(createPostgresBackend);
const REDIS = redisOfSpec(11);
const BACKENDS: readonly (readonly [string, string | null])[] = REDIS
  ? [
      ['PostgreSQL', null],
      ['Redis', REDIS],
    ]
  : [['PostgreSQL', null]];

describe.each(BACKENDS)('from upload to alert on %s', (_name, redisUrl) => {
  let house: House;
  const events: AlertEvent[] = [];
  let alerts: { close(): Promise<void> };

  beforeAll(async () => {
    if (redisUrl) await emptied(redisUrl);
    house = await openHouse(redisUrl);
    await house.startWorker();
    await house.startWorker();
    alerts = await openAlerts(house.config, (event) => void events.push(event));
    for (const call of callsOf('northwind')) await house.send(call);
  });

  afterAll(async () => {
    await alerts.close();
    await house.close();
  });

  const claimWith = async (words: string): Promise<ClaimRow> => {
    const { data } = await house.read.claims({ company: 'northwind' });
    const found = data.find((claim) => claim.summary.includes(words));
    if (!found) throw new Error(`No claim with "${words}".`);
    return found;
  };

  it('judges a range that was met, with both quotes', async () => {
    const claim = await claimWith('430 million');
    expect(claim.verdict).toMatchObject({ lifecycle: 'resolved', result: 'met' });
    expect(claim.said).toContain('$430 million to $450 million');
    expect(claim.happened).toContain('$444 million');
  });

  it('judges a range that was missed', async () => {
    expect((await claimWith('455 million')).verdict).toMatchObject({ lifecycle: 'resolved', result: 'missed' });
  });

  it('keeps one claim through its revisions', async () => {
    const claim = await claimWith('capital expenditure');
    expect(claim.revisions).toEqual(['initiated', 'reiterated', 'lowered']);
    expect(claim.verdict.result).toBeNull();
  });

  it('quotes what the stored text holds', async () => {
    const evidence = await house.read.evidence((await claimWith('430 million')).id);
    for (const { document, start, end, quote } of [...evidence.statements, ...evidence.outcomes]) {
      expect((await house.read.documentText(document)).slice(start, end)).toBe(quote);
    }
    expect(evidence.outcomes.length).toBeGreaterThan(0);
  });

  it('tells each change once, as a job whose name is the type', async () => {
    const rows = await house.sql<{ id: string; name: string }>(`SELECT id, name FROM outbox WHERE queue = 'alerts'`);
    await waitFor(
      async () => events.length,
      (count) => count >= rows.length,
    );
    expect(events.map((event) => event.id).sort()).toEqual(rows.map((row) => row.id).sort());
    const met = events.find(
      (event) => event.type === 'wordkept.verdict.changed' && event.data.current?.result === 'met',
    );
    expect(met?.data.previous?.lifecycle).not.toBe('resolved');
    expect(met?.data.evidence.statements[0]?.quote).toContain('$430 million');
  });

  it('adds one verdict to the history for each change and holds one as current', async () => {
    const { id } = await claimWith('430 million');
    const history = await house.sql<{ position: number; result: string | null }>(
      'SELECT position, result FROM verdict WHERE claim_id = $1 ORDER BY position',
      [id],
    );
    expect(history.map((verdict) => verdict.position)).toEqual(history.map((_, at) => at + 1));
    expect(history.at(-1)?.result).toBe('met');
    const current = await house.sql('SELECT position FROM current_verdict WHERE claim_id = $1', [id]);
    expect(current).toEqual([{ position: history.length }]);
  });

  it('says of a document that cannot be read why, and tells it', async () => {
    const job = await house.send(undated('northwind'));
    expect(job).toMatchObject({ status: 'failed', problem: { code: 'missing_period_end' } });
    const failed = await waitFor(
      async () => events.find((event) => event.type === 'wordkept.document.failed'),
      (event) => event !== undefined,
    );
    expect(failed).toMatchObject({
      subject: job.document,
      data: { claim: null, problem: { code: 'missing_period_end' } },
    });
  });

  it('reads it when the sender gives what was missing', async () => {
    const again = await house.send({ ...undated('northwind'), periodEnd: '2023-12-31', eventDate: '2024-01-25' });
    expect(again.status).toBe('done');
    expect((await house.read.document(String(again.document))).status).toBe('ready');
  });

  it('gives alerts to any BullMQ consumer, who need know nothing of us', async () => {
    const taken: string[] = [];
    await alerts.close();
    const take = (job: Job) => Promise.resolve(void taken.push(`${job.name} ${job.id}`));
    const consumer = redisUrl
      ? new Worker('alerts', take, { connection: { url: redisUrl } })
      : new OnPostgres.Worker('alerts', take, { connection: house.config.queueDatabaseUrl });
    await house.send(undated('elsewhere'));
    await waitFor(
      () => Promise.resolve(taken),
      (jobs) => jobs.some((job) => job.startsWith('wordkept.document.failed')),
    );
    await consumer.close();
    for (const job of taken) expect(job).toMatch(/^wordkept\.[a-z_]+\.[a-z_]+ ev-[0-9a-f-]{36}$/);
  });
});

async function emptied(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}

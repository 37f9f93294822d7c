import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import { WORK_PREFIX } from '#queue';
import { JobQueue, Outbox, RelayOutbox, type OutboxMessage } from '#usecases';
import { callsOf, undated } from './house/calls.js';
import { openHouse, redisOfSpec, type House } from './house/open-house.js';

const REDIS = redisOfSpec(12);
const BACKENDS: readonly (readonly [string, string | null])[] = REDIS
  ? [
      ['PostgreSQL', null],
      ['Redis', REDIS],
    ]
  : [['PostgreSQL', null]];

class Killed extends Error {}

describe.each(BACKENDS)('the relay on %s', (_name, redisUrl) => {
  let house: House;
  let relay: RelayOutbox;
  let outbox: Outbox;
  let queue: JobQueue;
  let extract: Queue;

  beforeAll(async () => {
    house = await openHouse(redisUrl);
    relay = house.app.get(RelayOutbox);
    outbox = house.app.get(Outbox);
    queue = house.app.get(JobQueue);
    extract = house.app.get<Queue>('BullQueue_extract', { strict: false });
    await extract.obliterate({ force: true });
  });
  afterEach(async () => {
    await extract.obliterate({ force: true });
    await house.sql('UPDATE outbox SET dispatched_at = now() WHERE dispatched_at IS NULL');
  });
  afterAll(() => house.close());

  const send = (company: string, many: number) =>
    Promise.all(
      Array.from({ length: many }, (_, at) =>
        house.receive.run({ ...undated(company), text: `Call ${at} of ${company}.` }),
      ),
    );
  const waiting = async () => (await house.sql('SELECT id FROM outbox WHERE dispatched_at IS NULL')).length;
  const idsOf = async () => (await extract.getJobs(['waiting', 'prioritized', 'delayed'])).map((job) => job.id).sort();

  it('adds each row as a job of its id and marks it', async () => {
    await send('alpine', 3);
    expect(await relay.run()).toBe(3);
    const rows = await house.sql<{ id: string }>(
      `SELECT id FROM outbox WHERE payload->>'document' IN (SELECT id::text FROM document WHERE name = 'undated')`,
    );
    expect(await idsOf()).toEqual(rows.map((row) => `ev-${row.id}`).sort());
    expect(await waiting()).toBe(0);
    expect(await relay.run()).toBe(0);
  });

  it('killed between adding and marking, leaves the rows to the next, which adds nothing twice', async () => {
    await send('bellows', 5);
    const killed = outbox.dispatch(200, async (messages) => {
      await queue.add(messages);
      throw new Killed();
    });
    await expect(killed).rejects.toBeInstanceOf(Killed);
    expect(await waiting()).toBe(5);
    const before = await idsOf();
    expect(before).toHaveLength(5);
    expect(await relay.run()).toBe(5);
    expect(await idsOf()).toEqual(before);
    expect(await waiting()).toBe(0);
  });

  it('killed before adding, loses nothing', async () => {
    await send('cypress', 4);
    await expect(outbox.dispatch(200, () => Promise.reject(new Killed()))).rejects.toBeInstanceOf(Killed);
    expect(await relay.run()).toBe(4);
    expect(await idsOf()).toHaveLength(4);
  });

  it('shares the rows among several at once, each to one', async () => {
    await send('dynamo', 30);
    const taken: OutboxMessage[][] = [];
    const take = () => outbox.dispatch(5, async (messages) => void taken.push([...messages]));
    const counts = await Promise.all(Array.from({ length: 6 }, take));
    const ids = taken.flat().map((message) => message.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it('tells again what a queue that was emptied has forgotten, and what it knows not twice', async () => {
    await send('foothill', 3);
    await relay.run();
    const before = await idsOf();
    expect(await outbox.recall(new Date(0))).toBe(0);
    const later = new Date(Date.now() + 60_000);
    expect(await outbox.recall(later)).toBeGreaterThanOrEqual(3);
    await relay.run();
    expect((await idsOf()).filter((id) => before.includes(id))).toEqual(before);
    await extract.obliterate({ force: true });
    await outbox.recall(later);
    await relay.run();
    expect(await idsOf()).toEqual(expect.arrayContaining(before));
  });

  it('does not tell again what was settled and moved to the log', async () => {
    await send('everest', 2);
    await relay.run();
    const moved = await outbox.settle(new Date(Date.now() + 60_000), 1_000);
    expect(moved).toBeGreaterThanOrEqual(2);
    expect(await house.sql('SELECT id FROM outbox')).toEqual([]);
    await send('everest', 2);
    expect(await relay.run()).toBe(0);
    const logged = await house.sql<{ n: number }>('SELECT count(*)::integer AS n FROM event_log');
    expect(logged).toEqual([{ n: moved }]);
  });
});

describe('work that outlives its worker', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is done by the next worker, though the first stopped with everything waiting', async () => {
    const sent = await Promise.all(callsOf('fourth').map((call) => house.receive.run(call)));
    await (await house.startWorker()).close();
    await house.startWorker();
    const jobs = await Promise.all(sent.map(({ job }) => house.finished(job.id)));
    expect(jobs.map((job) => job.status)).toEqual(['done', 'done', 'done']);
  });

  it('keeps its queues apart from other programs on the same Redis', () => {
    expect(WORK_PREFIX).toMatch(/^\{.+\}$/);
  });
});

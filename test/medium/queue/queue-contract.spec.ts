import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { Job } from 'bullmq';
import { Redis } from 'ioredis';
import { ALERT_QUEUE, type AlertEvent } from '#contracts';
import { Problem } from '#engine';
import { openAlerts, WORK_PREFIX, type QueueSettings } from '#queue';
import type { JobName, OutboxMessage } from '#usecases';
import { testDatabase, type TestDatabase } from '../../support/test-database.js';
import { redisOfSpec, waitFor } from '../house/open-house.js';
import { Desk, subjectOf, type Begun } from './desk.js';
import { openRunner, type Runner } from './open-runner.js';
import { takeOver } from './take-over.js';

const REDIS = redisOfSpec(9);
const BACKENDS: readonly (readonly [string, string | null])[] = [
  ['PostgreSQL', null],
  ...(REDIS ? [['Redis', REDIS] as const] : []),
];

const message = (name: JobName, subject: string): OutboxMessage => ({
  id: randomUUID(),
  queue: name,
  name,
  payload: { subject },
});
const messages = (name: JobName, subject: string, many: number): OutboxMessage[] =>
  Array.from({ length: many }, () => message(name, subject));

const CHANGED = 'wordkept.verdict.changed';
const alert = (id: string): OutboxMessage => ({
  id,
  queue: ALERT_QUEUE,
  name: CHANGED,
  payload: { id, type: CHANGED },
});

/** What the product relies on, whichever backend it is given. */
describe.each(BACKENDS)('the queue on %s', (_backend, redisUrl) => {
  let database: TestDatabase;
  let settings: QueueSettings;
  let sender: Runner;
  const desk = new Desk();
  const open: { close(): Promise<void> }[] = [];
  const worker = async (name: string, of = desk): Promise<Runner> => {
    const runner = await openRunner(settings, of.as(name));
    open.push(runner);
    return runner;
  };
  const settled = (queue: string) =>
    waitFor(
      () => sender.of(queue).getJobCounts('waiting', 'prioritized', 'active', 'delayed'),
      (counts) => Object.values(counts).every((count) => count === 0),
    );

  beforeAll(async () => {
    database = await testDatabase('empty');
    settings = { redisUrl, queueDatabaseUrl: database.url };
    sender = await openRunner(settings);
    for (const name of ['extract', 'track', 'reextract', 'daily', ALERT_QUEUE]) {
      await sender.of(name).obliterate({ force: true });
    }
    await Promise.all(['one', 'two', 'three'].map((name) => worker(name)));
  });
  afterAll(async () => {
    await Promise.all(open.map((one) => one.close()));
    await sender.close();
    await database.drop();
  });

  describe('ids', () => {
    it('are the job ids that a consumer sees', async () => {
      const told = message('extract', 'seen');
      await sender.queue.add([told]);
      await desk.reach('seen', 1);
      const job: Job | undefined = await sender.of('extract').getJob(`ev-${told.id}`);
      expect({ name: job?.name, data: job?.data }).toEqual({ name: 'extract', data: { subject: 'seen' } });
    });

    it('keep a repeat out: told twice at once, twice in turn, and once more when it is long done', async () => {
      const told = message('extract', 'once');
      await sender.queue.add([told, told]);
      await Promise.all([sender.queue.add([told]), sender.queue.add([told])]);
      await settled('extract');
      await sender.queue.add([told, message('extract', 'after')]);
      await desk.reach('after', 1);
      await settled('extract');
      expect(desk.times('once')).toHaveLength(1);
    });

    it('keep a repeat out of what was given up, too', async () => {
      const told = message('extract', 'hopeless');
      desk.on('hopeless', async () => {
        throw new Error('no use');
      });
      await sender.of('extract').add('extract', told.payload, { jobId: `ev-${told.id}`, attempts: 1 });
      await waitFor(
        async () => desk.givenUp.get('hopeless') ?? [],
        (given) => given.length > 0,
      );
      await sender.queue.add([told, message('extract', 'after hopeless')]);
      await desk.reach('after hopeless', 1);
      await settled('extract');
      expect(desk.times('hopeless')).toHaveLength(1);
    });
  });

  it('takes many at once, for several queues, and gives each to one worker', async () => {
    const many = [...messages('extract', 'bulk', 300), ...messages('track', 'bulk', 100)];
    desk.on('bulk', () => pause(2));
    await sender.queue.add(many);
    await desk.reach('bulk', 400);
    await Promise.all([settled('extract'), settled('track')]);
    expect(desk.times('bulk')).toHaveLength(400);
    expect(new Set(desk.times('bulk').map((begun) => begun.worker)).size).toBe(3);
  });

  it('refuses a queue that nobody listens to, by its name', async () => {
    await expect(sender.queue.add([{ ...message('extract', 'x'), queue: 'exports' }])).rejects.toThrow(/exports/);
  });

  it('waits as long as a job was told to wait', async () => {
    const before = performance.now();
    await sender.of('extract').add('extract', { subject: 'later' }, { delay: 700 });
    const [begun] = await desk.reach('later', 1);
    expect(begun!.at - before).toBeGreaterThanOrEqual(690);
  });

  it('answers whether it is there', async () => {
    await expect(sender.queue.ping()).resolves.toBeUndefined();
  });

  /** These take seconds by nature, so they run beside each other. */
  describe('what goes wrong', () => {
    const stolen = alert(randomUUID());
    let taken: ReturnType<typeof takeOver>;
    beforeAll(async () => {
      desk.on('stubborn', async (time) => {
        if (time < 3) throw new Error(`time ${time}`);
      });
      desk.on('lost', async (time) => {
        throw new Error(`time ${time}`);
      });
      desk.on('unreachable', async (time) => {
        if (time < 3) throw new Problem('service_unreachable', 'The database does not answer.', 'Wait.');
      });
      await sender.queue.add([
        message('track', 'stubborn'),
        message('track', 'lost'),
        message('extract', 'unreachable'),
      ]);
      taken = takeOver(settings, sender, stolen);
    });

    it('is tried again, each time after a longer rest', async () => {
      const [first, second, third] = (await desk.reach('stubborn', 3)) as [Begun, Begun, Begun];
      expect(second.at - first.at).toBeGreaterThanOrEqual(490);
      expect(third.at - second.at).toBeGreaterThanOrEqual(990);
      await waitFor(
        () => sender.of('track').getJobs(['completed']),
        (jobs) => jobs.some((job) => subjectOf(job.data) === 'stubborn' && job.attemptsMade === 3),
      );
      expect(desk.givenUp.get('stubborn')).toBeUndefined();
    });

    it('spends no try on a database that is away', async () => {
      await desk.reach('unreachable', 3);
      const done = await waitFor(
        async () => (await sender.of('extract').getJobs(['completed'])).find(isAbout('unreachable')),
        (job) => job !== undefined,
      );
      expect(done?.attemptsMade).toBe(1);
    });

    it('of a worker that died is taken over by another, within seconds and once', async () => {
      const { by, after } = await taken;
      expect(by).toEqual([stolen.id]);
      expect(after).toBeLessThan(20_000);
    });

    it('is given up after the fifth time: whoever waits is told once, and the queue still shows it', async () => {
      const given = await waitFor(
        async () => desk.givenUp.get('lost') ?? [],
        (errors) => errors.length > 0,
      );
      expect(given.map((error) => error.message)).toEqual(['time 5']);
      const failed = (await sender.of('track').getJobs(['failed'])).filter(isAbout('lost'));
      expect(failed.map((job) => [job.attemptsMade, job.failedReason])).toEqual([[5, 'time 5']]);
    });
  });

  it('finishes the job under way when it is closed, and leaves the next to others', async () => {
    await settled('reextract');
    const own = new Desk();
    let ended = false;
    own.on('long', async () => {
      await pause(400);
      ended = true;
    });
    await Promise.all(open.splice(0).map((one) => one.close()));
    const closing = await worker('closing', own);
    await sender.queue.add([message('reextract', 'long'), message('reextract', 'next')]);
    await own.reach('long', 1);
    await closing.close();
    expect([ended, own.times('next').length]).toEqual([true, 0]);
    await worker('later', own);
    expect((await own.reach('next', 1))[0]?.worker).toBe('later');
    expect(own.times('long')).toHaveLength(1);
  });

  it('begins the day once, however many workers start', async () => {
    const own = new Desk();
    await Promise.all(['a', 'b', 'c'].map((name) => worker(name, own)));
    // Tomorrow's is there already, and waits.
    await waitFor(
      () => sender.of('daily').getJobCounts('waiting', 'prioritized', 'active'),
      (counts) => Object.values(counts).every((count) => count === 0),
    );
    const schedulers = await sender.of('daily').getJobSchedulers();
    expect(schedulers.map(({ key, pattern }) => [key, pattern])).toEqual([['every-day', '0 5 0 * * *']]);
    expect([...desk.times('day'), ...own.times('day')]).toHaveLength(1);
  });

  describe('alerts', () => {
    it('come to one of several consumers each, and again where it throws', async () => {
      const ids = Array.from({ length: 20 }, () => randomUUID());
      const taken: string[] = [];
      let refused: string | undefined;
      const take = async ({ id }: AlertEvent): Promise<void> => {
        refused ??= id;
        if (refused === id && !taken.includes(id)) {
          taken.push(id);
          throw new Error('not now');
        }
        taken.push(id);
      };
      open.push(await openAlerts(settings, take), await openAlerts(settings, take));
      await sender.queue.add(ids.map(alert));
      await waitFor(
        async () => taken,
        (all) => all.length >= 21,
      );
      await settled(ALERT_QUEUE);
      expect([...taken].sort()).toEqual([...ids, refused].sort());
    });
  });

  if (redisUrl) {
    it('keeps each queue in one slot of a cluster, and the alerts where any consumer looks', async () => {
      const client = new Redis(redisUrl);
      const keys = await client.keys('*');
      client.disconnect();
      expect(keys.length).toBeGreaterThan(10);
      expect(keys.filter((key) => !key.startsWith(`${WORK_PREFIX}:`) && !key.startsWith('bull:alerts:'))).toEqual([]);
    });
  }
});

const isAbout = (subject: string) => (job: Job) => subjectOf(job.data) === subject;

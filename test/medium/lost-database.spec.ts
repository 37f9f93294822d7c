import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded, type Embedded } from '#embedded';
import { migrate } from '#storage';
import type { DocumentUpload } from '#contracts';
import { callsOf, TODAY } from './house/calls.js';
import { FixedClock, openHouse, waitFor, type House } from './house/open-house.js';

const call = (company: string, at = 0) => callsOf(company)[at] as DocumentUpload;
const problemOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'none',
    (error: { readonly code?: string }) => error.code ?? String(error),
  );

/** As a sender does who is told that the database is away: the same again. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  await waitFor(
    () => problemOf(ask()),
    (problem) => problem !== 'service_unreachable',
  );
  return ask();
}

/** Everybody's connections to our database but the asker's own. */
const CUT = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

describe('a database that drops every connection', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.startWorker();
    await house.send(call('harbour'));
  });
  afterAll(() => house.close());

  it('is connected to anew, by readers and by workers', async () => {
    const cut = await house.sql(CUT);
    expect(cut.length).toBeGreaterThan(3);
    expect((await patiently(() => house.send(call('harbour', 1)))).status).toBe('done');
    expect((await house.read.claims({ company: 'harbour' })).data.length).toBeGreaterThan(0);
  });

  it('loses no document that is under way meanwhile', async () => {
    const companies = ['inlet', 'jetty', 'quay', 'pier', 'mole', 'dock'];
    const jobs = await Promise.all(companies.map((company) => house.receive.run(call(company))));
    await house.sql(CUT);
    const views = await Promise.all(jobs.map(({ job }) => patiently(() => house.finished(job.id))));
    expect(views.map((view) => [view.status, view.found?.claims])).toEqual(
      companies.map(() => ['done', views[0]?.found?.claims]),
    );
  });
});

describe('a database that goes away and comes back', () => {
  let dataDir: string;
  let database: Embedded;
  let house: House;
  const up = async () => (database = await startEmbedded({ dataDir }));

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'wordkept-lost-'));
    await up();
    await migrate(database.url);
    const drop = () => database.stop();
    house = await openHouse(null, new FixedClock(TODAY), { url: database.url, drop });
    await house.startWorker();
    await house.send(call('harbour'));
  });
  afterAll(async () => {
    await house.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('is said to be away, to whoever reads or sends', async () => {
    await database.stop();
    expect(await problemOf(house.read.claims({ company: 'harbour' }))).toBe('service_unreachable');
    expect(await problemOf(house.receive.run(call('harbour', 1)))).toBe('service_unreachable');
  });

  it('is worked with again as soon as it is back', async () => {
    const { url } = database;
    await up();
    expect(database.url).toBe(url);
    expect((await patiently(() => house.send(call('harbour', 1)))).status).toBe('done');
  });

  it('holds up no worker that is to stop', async () => {
    const worker = await house.startWorker();
    await database.stop();
    const before = performance.now();
    await worker.close();
    expect(performance.now() - before).toBeLessThan(25_000);
    await up();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkInvariants } from '../../support/check-invariants.js';
import { embeddedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { Product, type ProductProcess } from '../../support/product.js';
import { sendAll } from '../../support/senders.js';
import { backends, type QueueUnderTest } from './backends.js';
import { entryOf, jobsOf, quiet, uploadsOf, waitFor, withClient } from './under-test.js';

describe.each(backends('first'))('a worker that is frozen, its queue on %s', (_name, open) => {
  let postgres: OwnPostgres;
  let queue: QueueUnderTest;
  let product: Product;
  let urls: string[];
  beforeAll(async () => {
    postgres = await embeddedPostgres();
    queue = await open();
    product = await Product.on({ databaseUrl: postgres.url, redisUrl: queue.url });
    urls = await product.apis(1);
  });
  afterAll(async () => {
    await product?.stop();
    await queue?.remove();
    await postgres?.remove();
  });

  const settledTwice = async (worker: ProductProcess, company: string) => {
    const jobs = await jobsOf(postgres.url, company);
    worker.send('SIGCONT');
    const ended = await worker.stop();
    const broken = await withClient(postgres.url, (client) => checkInvariants(client));
    expect({ broken, ended, jobs: await jobsOf(postgres.url, company) }).toEqual({
      broken: [],
      ended: { code: 0, signal: null },
      jobs,
    });
    expect(jobs.map((job) => job.status)).toEqual(['done']);
  };

  it('while it reads: another reads, and what it says when it wakes is refused', async () => {
    const worker = product.run('worker', entryOf('slow-worker'), { SLOW_READING: '1500' });
    await sendAll(urls, uploadsOf('reader', 1));
    await waitFor(
      () => jobsOf(postgres.url, 'reader0'),
      (jobs) => jobs.some((job) => job.run_token !== null),
    );
    worker.send('SIGSTOP');
    const other = product.start('worker');
    await quiet(postgres.url);
    await other.stop();
    await settledTwice(worker, 'reader0');
  });

  it('while it judges: the company is not locked for long, and its ledger is written once', async () => {
    const worker = product.run('worker', entryOf('slow-worker'), { SLOW_LEDGER: '5000' });
    await sendAll(urls, uploadsOf('judge', 1));
    await waitFor(
      async () => worker.log,
      (log) => log.includes('judging'),
    );
    worker.send('SIGSTOP');
    const other = product.start('worker');
    await quiet(postgres.url);
    await other.stop();
    await settledTwice(worker, 'judge0');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkInvariants } from '../../support/check-invariants.js';
import { embeddedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { Product } from '../../support/product.js';
import { sendAll } from '../../support/senders.js';
import { backends, type QueueUnderTest } from './backends.js';
import { entryOf, jobsOf, quiet, uploadsOf, withClient } from './under-test.js';

describe.each(backends('last'))('a document that ends the process which reads it, the queue on %s', (_name, open) => {
  let postgres: OwnPostgres;
  let queue: QueueUnderTest;
  let product: Product;
  let urls: string[];
  let deaths = 0;
  let over = false;
  beforeAll(async () => {
    postgres = await embeddedPostgres();
    queue = await open();
    product = await Product.on({ databaseUrl: postgres.url, redisUrl: queue.url });
    urls = await product.apis(1);
  });
  afterAll(async () => {
    over = true;
    await product?.stop();
    await queue?.remove();
    await postgres?.remove();
  });

  /** As compose does: what has died is started again. */
  const keepUp = (): void => {
    const worker = product.run('worker', entryOf('deadly-worker'));
    void worker.ended.then(() => {
      if (over) return;
      deaths++;
      keepUp();
    });
  };

  it('is set aside after five tries, in sight of its owner, and the others are done', async () => {
    const [deadly, ...others] = uploadsOf('deadly', 4);
    keepUp();
    const { accepted } = await sendAll(urls, [{ ...deadly!, text: `${deadly!.text}\n\nDEADLY` }, ...others]);
    await quiet(postgres.url);
    const jobs = await jobsOf(postgres.url, 'deadly0');
    expect(jobs.filter((job) => job.status === 'failed').map((job) => [job.tries, job.problem?.code])).toEqual([
      [6, 'internal_error'],
    ]);
    expect([...jobs, ...(await jobsOf(postgres.url, 'deadly1'))].filter((job) => job.status === 'done')).toHaveLength(
      3,
    );
    // Who ended a worker is not known: after the second time the document is read in a process of its own.
    expect(deaths).toBe(2);
    const seen = await fetch(`${urls[0]}/v1/jobs/${accepted[0]!.job}`).then((answer) => answer.json());
    expect(seen).toMatchObject({ status: expect.stringMatching(/failed|done/) });
    expect(await withClient(postgres.url, (client) => checkInvariants(client, accepted))).toEqual([]);
  });
});

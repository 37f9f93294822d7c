import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkInvariants } from '../../support/check-invariants.js';
import { embeddedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { Product } from '../../support/product.js';
import { sendAll, type Accepted } from '../../support/senders.js';
import { backends, type QueueUnderTest } from './backends.js';
import { IS_LONG, quiet, uploadsOf, withClient } from './under-test.js';

const UPLOADS = IS_LONG ? 3_000 : 90;

describe.each(backends('last'))('two APIs and three workers on one database, the queue on %s', (_name, open) => {
  let postgres: OwnPostgres;
  let queue: QueueUnderTest;
  let product: Product;
  let urls: string[];
  const accepted: Accepted[] = [];
  beforeAll(async () => {
    postgres = await embeddedPostgres();
    queue = await open();
    product = await Product.on({ databaseUrl: postgres.url, redisUrl: queue.url });
    product.workers(3);
    urls = await product.apis(2);
  });
  afterAll(async () => {
    await product?.stop();
    await queue?.remove();
    await postgres?.remove();
  });

  it('take the same uploads through both doors, and keep each once', async () => {
    const uploads = uploadsOf('shared', UPLOADS);
    const [there, here] = await Promise.all([sendAll([urls[0]!], uploads), sendAll([urls[1]!], uploads)]);
    expect([...there.refused, ...here.refused]).toEqual([]);
    const ids = (sent: typeof here) => sent.accepted.map((one) => one.document).sort();
    expect(ids(there)).toEqual(ids(here));
    expect(new Set(ids(here)).size).toBe(UPLOADS);
    accepted.push(...here.accepted);
    await quiet(postgres.url);
    expect(await withClient(postgres.url, (client) => checkInvariants(client, accepted))).toEqual([]);
  });

  it('stop in order under load: what is under way is answered, the rest is left to others, and they end with 0', async () => {
    const sending = sendAll(urls, uploadsOf('leaving', UPLOADS));
    const [api] = product.processes.filter((one) => one.kind === 'api');
    const [worker] = product.processes.filter((one) => one.kind === 'worker');
    const began = performance.now();
    const ended = await Promise.all([api!.stop(), worker!.stop()]);
    expect(ended).toEqual([
      { code: 0, signal: null },
      { code: 0, signal: null },
    ]);
    expect(performance.now() - began).toBeLessThan(25_000);
    const { accepted: later, refused } = await sending;
    expect(later).toHaveLength(UPLOADS);
    expect([...refused.keys()].filter((why) => why !== 'none' && why !== '503')).toEqual([]);
    await quiet(postgres.url);
    expect(await withClient(postgres.url, (client) => checkInvariants(client, [...accepted, ...later]))).toEqual([]);
    expect(product.errors()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAlerts } from '#queue';
import { checkInvariants } from '../../support/check-invariants.js';
import { embeddedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { Product } from '../../support/product.js';
import { sendAll, type Accepted } from '../../support/senders.js';
import { backends, type QueueUnderTest } from './backends.js';
import { entryOf, IS_LONG, quiet, uploadsOf, waitFor, withClient } from './under-test.js';

/** Every place between a commit, the telling and its mark. */
const ALL = [
  'before adding to extract',
  'after adding to extract',
  'after marking',
  'before recording a reading',
  'after recording a reading',
  'before recording a ledger',
  'after recording a ledger',
  'before adding to alerts',
  'after adding to alerts',
];
const STEPS = IS_LONG
  ? ALL
  : ALL.filter((step) => /^after (adding to extract|recording)|^before adding to alerts/.test(step));

describe.each(backends('first'))('a worker that is gone between two steps, its queue on %s', (_name, open) => {
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

  it('leaves no orphan and no alert untold, and what is told again has the same id', async () => {
    const accepted: Accepted[] = [];
    for (const [at, step] of STEPS.entries()) {
      accepted.push(...(await sendAll(urls, uploadsOf(`step${at}x`, 2))).accepted);
      const worker = product.run('worker', entryOf('stopping-worker'), { STOP_AT: step });
      expect(await worker.ended).toEqual({ code: null, signal: 'SIGKILL' });
      expect(worker.log).toContain(`stopped at ${step}`);
    }
    product.workers(1);
    await quiet(postgres.url);
    const told = await withClient(postgres.url, async (client) => {
      const { rows } = await client.query<{ id: string }>(`SELECT id FROM outbox WHERE queue = 'alerts' ORDER BY id`);
      return rows.map((row) => row.id);
    });
    expect(told.length).toBeGreaterThan(STEPS.length);
    const taken: string[] = [];
    const settings = { redisUrl: queue.url, queueDatabaseUrl: postgres.url };
    const alerts = await openAlerts(settings, ({ id }) => void taken.push(id));
    await waitFor(
      async () => taken.length,
      (many) => many >= told.length,
    );
    await alerts.close();
    expect([...taken].sort()).toEqual(told);
    expect(await withClient(postgres.url, (client) => checkInvariants(client, accepted))).toEqual([]);
  }, 280_000);
});

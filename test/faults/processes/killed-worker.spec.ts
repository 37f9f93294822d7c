import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkInvariants } from '../../support/check-invariants.js';
import { embeddedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { Product, type ProductProcess } from '../../support/product.js';
import { sendAll, type Accepted } from '../../support/senders.js';
import { backends, type QueueUnderTest } from './backends.js';
import { entryOf, IS_LONG, quiet, uploadsOf, waitFor, withClient } from './under-test.js';

const KILLS = IS_LONG ? 5 : 2;
/** The long form has the machine to itself; beside other tests a process alone may take 10 s to come up. */
const WITHIN_S = IS_LONG ? 20 : 60;

describe.each(backends('last'))('a worker that is killed (-9), its queue on %s', (_name, open) => {
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

  const tokens = (accepted: readonly Accepted[]) =>
    withClient(postgres.url, async (client) => {
      await client.query('SET ROLE wordkept_keeping');
      const sql = 'SELECT run_token AS token FROM reading_job WHERE id = ANY ($1) ORDER BY id';
      const { rows } = await client.query<{ token: string | null }>(sql, [accepted.map((one) => one.job)]);
      return rows.map((row) => row.token);
    });

  const listeners = () =>
    withClient(postgres.url, async (client) => {
      const sql = `SELECT count(*)::integer AS n FROM pg_stat_activity WHERE application_name = 'wordkept-listen'`;
      return (await client.query<{ n: number }>(sql)).rows[0]!.n;
    });
  /** One more worker, ready for work. */
  const another = async (): Promise<void> => {
    const before = await listeners();
    product.workers(1);
    await waitFor(listeners, (now) => now > before);
  };

  it(
    `in the middle of the same jobs, ${KILLS} times, loses nothing, and all is done within ${WITHIN_S} s of the last time`,
    async () => {
      const slow = (): ProductProcess => product.run('worker', entryOf('slow-worker'), { SLOW_READING: '600000' });
      const { accepted } = await sendAll(urls, uploadsOf('doomed', 4).slice(2));
      let before: readonly (string | null)[] = accepted.map(() => null);
      for (let kill = 0; kill < KILLS; kill++) {
        const worker = slow();
        const known = before;
        before = await waitFor(
          () => tokens(accepted),
          (now) => now.every((token, at) => token !== null && token !== known[at]),
        );
        if (kill === KILLS - 1) await another();
        await worker.stop('SIGKILL');
      }
      const killed = performance.now();
      await quiet(postgres.url);
      expect(performance.now() - killed).toBeLessThan(WITHIN_S * 1_000);
      const broken = await withClient(postgres.url, (client) => checkInvariants(client, accepted));
      const states = await withClient(postgres.url, async (client) => {
        await client.query('SET ROLE wordkept_keeping');
        return (await client.query<{ status: string }>('SELECT status FROM reading_job')).rows.map((row) => row.status);
      });
      expect({ broken, states }).toEqual({ broken: [], states: accepted.map(() => 'done') });
    },
    IS_LONG ? 300_000 : 120_000,
  );
});

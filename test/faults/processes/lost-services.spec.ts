import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { checkInvariants } from '../../support/check-invariants.js';
import { embeddedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { hasRedis, ownRedis, type OwnRedis } from '../../support/own-redis.js';
import { Product } from '../../support/product.js';
import { sendAll, type Accepted, type Sending } from '../../support/senders.js';
import { IS_LONG, quiet, uploadsOf, waitFor, withClient } from './under-test.js';

const UPLOADS = IS_LONG ? 1_500 : 45;
/** Beside other tests everything takes longer; the long form has the machine to itself. */
const BACK_WITHIN_MS = IS_LONG ? 5_000 : 15_000;
const CUT = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'wordkept%' AND pid <> pg_backend_pid()`;

/** One service, from one outage to the next. */
describe.each(hasRedis() ? ['the queue on Redis'] : ['the queue on PostgreSQL'])(
  'a service that loses what it needs, %s',
  () => {
    let postgres: OwnPostgres;
    let redis: OwnRedis | null = null;
    let product: Product;
    let urls: string[];
    const accepted: Accepted[] = [];
    beforeAll(async () => {
      postgres = await embeddedPostgres();
      redis = hasRedis() ? await ownRedis() : null;
      product = await Product.on({ databaseUrl: postgres.url, redisUrl: redis?.url ?? null });
      product.workers(1);
      urls = await product.apis(1);
    });
    afterAll(async () => {
      await product?.stop();
      await redis?.remove();
      await postgres?.remove();
    });

    /** Every answer was given in time, every refusal said when to come again, and nothing is lost. */
    const allWell = async ({ accepted: taken, refused, unadvised, slowest }: Sending): Promise<void> => {
      accepted.push(...taken);
      expect([...refused.keys()].filter((status) => status !== '503')).toEqual([]);
      expect(unadvised).toBe(0);
      expect(slowest).toBeLessThan(20_000);
      await quiet(postgres.url);
      expect(await withClient(postgres.url, (client) => checkInvariants(client, accepted))).toEqual([]);
      expect(product.processes.every((one) => one.lives)).toBe(true);
    };
    const ready = async () => {
      const answer = await fetch(`${urls[0]}/v1/health/ready`);
      return { status: answer.status, ...((await answer.json()) as { database: string; queue: string }) };
    };
    const backWithin = async (): Promise<number> => {
      const began = performance.now();
      await waitFor(ready, ({ status }) => status === 200);
      return performance.now() - began;
    };

    it('goes on when all its connections are cut', async () => {
      const sending = sendAll(urls, uploadsOf('cut', UPLOADS));
      for (let time = 0; time < 3; time++) {
        await pause(300);
        await withClient(postgres.url, (client) => client.query(CUT));
      }
      await allWell(await sending);
    });

    it('says so while the database restarts, and goes on with it', async () => {
      const sending = sendAll(urls, uploadsOf('restart', UPLOADS));
      await postgres.stop();
      const away = await fetch(`${urls[0]}/v1/companies`);
      expect([away.status, Number(away.headers.get('retry-after')) > 0]).toEqual([503, true]);
      await postgres.start();
      expect(await backWithin()).toBeLessThan(BACK_WITHIN_MS);
      await allWell(await sending);
    });

    it('answers 503 while no connection is free, and goes on when one is', async () => {
      const holder = new pg.Client({ connectionString: postgres.url });
      await holder.connect();
      await holder.query('BEGIN; LOCK TABLE company IN ACCESS EXCLUSIVE MODE');
      const sending = sendAll(urls, uploadsOf('crowd', UPLOADS), 20);
      // Who comes while a connection is still free waits behind the lock himself: the next one finds none.
      const refused = await waitFor(
        () => fetch(`${urls[0]}/v1/companies`, { signal: AbortSignal.timeout(10_000) }).catch(() => null),
        (answer) => answer?.status === 503,
      ).finally(() => holder.end());
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await backWithin()).toBeLessThan(BACK_WITHIN_MS);
      await allWell(await sending);
    });

    it('takes uploads while the queue is away, and works on them when it is back', async () => {
      if (!redis) return void expect(hasRedis()).toBe(false);
      await redis.stop();
      await waitFor(ready, ({ queue, database }) => queue === 'down' && database === 'up');
      const sending = await sendAll(urls, uploadsOf('alone', UPLOADS));
      expect([...sending.refused]).toEqual([]);
      await redis.start();
      expect(await backWithin()).toBeLessThan(BACK_WITHIN_MS);
      await allWell(sending);
    });

    it('tells an emptied queue again what it has forgotten, and keeps its daily schedule', async () => {
      if (!redis) return void expect(hasRedis()).toBe(false);
      const sending = sendAll(urls, uploadsOf('emptied', UPLOADS));
      for (let time = 0; time < 3; time++) {
        await pause(200);
        await redis.flush();
      }
      await allWell(await sending);
    });
  },
);

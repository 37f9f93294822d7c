import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { checkInvariants } from '../../support/check-invariants.js';
import { SERVERS, type OwnPostgres } from '../../support/own-postgres.js';
import { Product } from '../../support/product.js';
import { sendAll } from '../../support/senders.js';
import { IS_LONG, quiet, uploadsOf, withClient } from './under-test.js';

const UPLOADS = IS_LONG ? 10_000 : 150;
const LIMIT = IS_LONG ? 3_600_000 : 300_000;
const KILLS = 5;

describe.each(Object.entries(SERVERS))('%s, killed (-9) under uploads', (_name, open) => {
  let postgres: OwnPostgres;
  let product: Product;
  let urls: string[];
  beforeAll(async () => {
    postgres = await open();
    product = await Product.on({ databaseUrl: postgres.url });
    product.workers(1);
    urls = await product.apis(1);
  });
  afterAll(async () => {
    await product?.stop();
    await postgres?.remove();
  });

  it(
    `loses none of ${UPLOADS} accepted uploads in ${KILLS} kills`,
    async () => {
      const uploads = uploadsOf('killed', UPLOADS);
      const sending = sendAll(urls, uploads);
      const soFar = { done: false };
      void sending.then(() => (soFar.done = true));
      let kills = 0;
      while (kills < KILLS) {
        await pause(IS_LONG ? 20_000 : 700);
        if (soFar.done) break;
        await postgres.kill();
        kills++;
        await postgres.start();
      }
      const { accepted, refused, unadvised, slowest } = await sending;
      expect(product.errors()).toEqual([]);
      expect(kills).toBe(KILLS);
      expect(accepted).toHaveLength(UPLOADS);
      expect([...refused.keys()].filter((status) => status !== '503')).toEqual([]);
      expect(unadvised).toBe(0);
      expect(slowest).toBeLessThan(15_000);
      await quiet(postgres.url);
      expect(await withClient(postgres.url, (client) => checkInvariants(client, accepted))).toEqual([]);
      expect(product.processes.every((one) => one.lives)).toBe(true);
    },
    LIMIT,
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { migrateQueue, openAlerts } from '#queue';
import { migrate } from '#storage';
import { checkInvariants } from '../../support/check-invariants.js';
import { debianBinaries, distributedPostgres, type OwnPostgres } from '../../support/own-postgres.js';
import { Product } from '../../support/product.js';
import { sendAll } from '../../support/senders.js';
import { quiet, uploadsOf, waitFor, withClient } from './under-test.js';

const TABLES = `
  SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
  AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1`;

/** Rows and a digest of them, of every table. */
async function digests(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  const all: Record<string, string> = {};
  for (const { name } of rows) {
    const sql = `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS told FROM ${name} t`;
    all[name] = (await client.query<{ told: string }>(sql)).rows[0]!.told;
  }
  return all;
}

/** What the guide for operators says to do, with the programs of the distribution. */
const rehearsed = debianBinaries() === null ? [] : ['a backup'];

describe.each(rehearsed)('%s', () => {
  const bin = debianBinaries()!;
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(join(bin, program), args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  let postgres: OwnPostgres;
  let folder: string;
  let restored: string;
  let product: Product;
  beforeAll(async () => {
    postgres = await distributedPostgres();
    folder = await mkdtemp(join(tmpdir(), 'wordkept-backup-'));
    restored = postgres.url.replace(/\/postgres$/, '/restored');
  });
  afterAll(async () => {
    await product?.stop();
    await postgres?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const consumed = async (url: string) => {
    const ids: string[] = [];
    const alerts = await openAlerts({ redisUrl: null, queueDatabaseUrl: url }, ({ id }) => void ids.push(id));
    return { ids, close: () => alerts.close() };
  };
  const told = (url: string) =>
    withClient(url, async (client) => {
      const sql = `SELECT id FROM outbox WHERE queue = 'alerts' ORDER BY id`;
      return (await client.query<{ id: string }>(sql)).rows.map((row) => row.id);
    });

  it('holds every row, is restored beside an empty queue, and nothing is sent again', async () => {
    product = await Product.on({ databaseUrl: postgres.url });
    product.workers(1);
    const before = await consumed(postgres.url);
    const { accepted } = await sendAll(await product.apis(1), uploadsOf('kept', 6));
    await quiet(postgres.url);
    const sent = await told(postgres.url);
    await waitFor(
      async () => before.ids.length,
      (many) => many >= sent.length,
    );
    expect([...before.ids].sort()).toEqual(sent);
    await before.close();
    await product.stop();

    const dump = join(folder, 'wordkept.dump');
    run('pg_dump', '--format=custom', '--exclude-schema=bullmq', `--file=${dump}`, postgres.url);
    run('psql', postgres.url, '--quiet', '--command', 'CREATE DATABASE restored');
    run('pg_restore', `--dbname=${restored}`, '--no-owner', '--exit-on-error', dump);
    expect(await migrate(restored)).toEqual([]);
    await migrateQueue({ redisUrl: null, queueDatabaseUrl: restored });
    const rows = await withClient(postgres.url, digests);
    expect(await withClient(restored, digests)).toEqual(rows);
    expect(rows['document']).toMatch(/^6 /);

    const after = await consumed(restored);
    product = await Product.on({ databaseUrl: restored });
    product.workers(1);
    const more = await sendAll(await product.apis(1), uploadsOf('later', 1));
    await quiet(restored);
    const news = (await told(restored)).filter((id) => !sent.includes(id));
    await waitFor(
      async () => after.ids.length,
      (many) => many >= news.length,
    );
    expect([...after.ids].sort()).toEqual(news);
    await after.close();
    expect(await withClient(restored, (client) => checkInvariants(client, [...accepted, ...more.accepted]))).toEqual(
      [],
    );
  });
});

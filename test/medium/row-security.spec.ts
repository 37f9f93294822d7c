import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AccessModule, Corpus, DEFAULT_TENANT, HOUSE, KeepKeys, newId, tenantScope, withinScope } from '#usecases';
import { migrate, StorageModule } from '#storage';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { testDatabase, type TestDatabase } from '../support/test-database.js';
import { callsOf } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

@Module({})
class Service {}

const OTHER = newId();
const TABLES = `
  SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND c.relispartition = $1 AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
  ORDER BY 1`;

let house: House;
let tables: readonly string[];
let filled: readonly string[];
const clients: pg.Client[] = [];

/** A connection of the service, as it is for a tenant, or for nobody. */
async function serving(tenant: string, role = 'wordkept_serving', url = house.config.databaseUrl): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  clients.push(client);
  await client.connect();
  await client.query(`SELECT set_config('role', $1, false), set_config('wordkept.tenant', $2, false)`, [role, tenant]);
  return client;
}

async function count(client: pg.Client, table: string): Promise<number> {
  return Number((await client.query(`SELECT count(*) AS n FROM ${table}`)).rows[0].n);
}

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'none',
    (error: { readonly code?: string }) => error.code ?? String(error),
  );
}

beforeAll(async () => {
  house = await openHouse();
  await house.startWorker();
  for (const call of callsOf('harbour')) await house.send(call);
  const named = async (isPartition: boolean) =>
    (await house.sql<{ name: string }>(TABLES, [isPartition])).map((row) => row.name);
  tables = await named(false);
  const all = await Promise.all(
    tables.map(async (name) => [name, (await house.sql(`SELECT 1 FROM ${name} LIMIT 1`)).length] as const),
  );
  filled = all.filter(([, rows]) => rows > 0).map(([name]) => name);
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await house.close();
});

describe('the serving role', () => {
  it('sees the rows of its tenant', async () => {
    const own = await serving(DEFAULT_TENANT);
    expect(filled).toEqual(expect.arrayContaining(['company', 'document', 'statement', 'claim', 'verdict', 'outbox']));
    for (const table of filled) expect([table, await count(own, table)]).not.toEqual([table, 0]);
  });

  it.each([
    ['another tenant', OTHER],
    ['nobody', ''],
  ])('sees nothing in any table on behalf of %s', async (_who, tenant) => {
    const client = await serving(tenant);
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) expect([table, await count(client, table)]).toEqual([table, 0]);
  });

  it('is let into no partition but through its table', async () => {
    const own = await serving(DEFAULT_TENANT);
    const partitions = await house.sql<{ name: string }>(TABLES, [true]);
    expect(partitions.length).toBeGreaterThan(5);
    for (const { name } of partitions) expect([name, await refusal(count(own, name))]).toEqual([name, '42501']);
  });

  it('writes nothing for another tenant and changes nothing of it', async () => {
    const client = await serving(OTHER);
    for (const table of filled) {
      const copy = `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1)).*`;
      const [row] = await house.sql<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM ${table} t LIMIT 1`);
      expect([table, await refusal(client.query(copy, [row?.row]))]).toEqual([table, '42501']);
      for (const change of [`UPDATE ${table} SET tenant_id = tenant_id`, `DELETE FROM ${table}`]) {
        const changed = await client.query(change).then(
          (done) => done.rowCount,
          (error: { readonly code: string }) => (error.code === '42501' ? 0 : error),
        );
        expect([change, changed]).toEqual([change, 0]);
      }
    }
  });

  it('gives no row of its own away', async () => {
    const own = await serving(DEFAULT_TENANT);
    expect(await refusal(own.query('UPDATE company SET tenant_id = $1', [OTHER]))).toBe('42501');
  });

  it('only ever adds to what is a record of what happened', async () => {
    const own = await serving(DEFAULT_TENANT);
    for (const table of ['verdict', 'event_log', 'review', 'event_key', 'extraction_run', 'statement', 'observation']) {
      expect([table, await refusal(own.query(`UPDATE ${table} SET tenant_id = tenant_id`))]).toEqual([table, '42501']);
      expect([table, await refusal(own.query(`DELETE FROM ${table}`))]).toEqual([table, '42501']);
    }
  });

  it.each(['wordkept_serving', 'wordkept_keeping'])(
    '%s owns nothing, makes nothing and cannot step aside',
    async (role) => {
      const client = await serving(DEFAULT_TENANT, role);
      const [is] = await house.sql(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication,
        EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) OR EXISTS (SELECT FROM pg_proc WHERE proowner = r.oid)
          OR EXISTS (SELECT FROM pg_namespace WHERE nspowner = r.oid) AS owns,
        EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS member
       FROM pg_roles r WHERE rolname = $1`,
        [role],
      );
      expect(new Set(Object.values(is as object))).toEqual(new Set([false]));
      const attempts = [
        'CREATE TABLE loot (id integer)',
        'CREATE SCHEMA loot',
        'CREATE ROLE loot',
        'ALTER TABLE claim DISABLE ROW LEVEL SECURITY',
        'ALTER TABLE claim NO FORCE ROW LEVEL SECURITY',
        'DROP POLICY own_tenant ON claim',
        'TRUNCATE claim CASCADE',
        'SELECT guard_tables()',
      ];
      for (const sql of attempts) expect([sql, await refusal(client.query(sql))]).toEqual([sql, '42501']);
    },
  );

  it('cannot switch row security off for a query', async () => {
    const client = await serving(OTHER);
    await client.query('SET row_security = off');
    expect(await refusal(count(client, 'claim'))).toBe('42501');
  });

  it('finds rows by index: the tenant is worked out once a query', async () => {
    const own = await serving(DEFAULT_TENANT);
    await own.query('SET enable_seqscan = off');
    const { rows } = await own.query(`EXPLAIN SELECT * FROM claim WHERE tenant_id = $1 ORDER BY said_on, id LIMIT 5`, [
      DEFAULT_TENANT,
    ]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/InitPlan/);
    expect(plan).toMatch(/ix_claim_tenant_said_on/);
  });
});

describe('the service', () => {
  it('reads for another tenant as if there were nothing, also by the right ids', async () => {
    const elsewhere = tenantScope(OTHER);
    const corpus = house.app.get(Corpus);
    const [company] = (await corpus.companies(DEFAULT_TENANT)).data;
    expect(company?.id).toBe('harbour');
    expect(await withinScope(elsewhere, () => house.bare(Corpus).companies(DEFAULT_TENANT))).toEqual({
      data: [],
      next: null,
    });
  });

  it('keeps requests of several tenants apart that share its connections', async () => {
    const corpus = house.bare(Corpus);
    const asks = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? DEFAULT_TENANT : at % 3 === 1 ? OTHER : null));
    const seen = await Promise.all(
      asks.map((tenant) =>
        withinScope(
          tenant ? tenantScope(tenant) : HOUSE,
          async () => (await corpus.companies(DEFAULT_TENANT)).data.length,
        ),
      ),
    );
    expect(seen).toEqual(asks.map((tenant) => (tenant === OTHER ? 0 : 1)));
  });

  it('is refused where no scope was opened', async () => {
    await expect(house.bare(Corpus).companies(DEFAULT_TENANT)).rejects.toThrow(/no scope/);
  });
});

describe('a login of the service that owns nothing', () => {
  const login = `service_${newId().slice(-12)}`;

  it('works for tenants and keeps house, and can do nothing as itself', async () => {
    await house.sql(`CREATE ROLE ${login} LOGIN NOINHERIT PASSWORD 'for-a-test'`);
    await house.sql(`GRANT wordkept_serving, wordkept_keeping TO ${login}`);
    const url = new URL(house.config.databaseUrl);
    [url.username, url.password] = [login, 'for-a-test'];
    const storage = StorageModule.forRoot({ databaseUrl: 'postgres://nowhere/x', servingDatabaseUrl: url.href });
    const imports = [storage, AccessModule];
    const service = await NestFactory.createApplicationContext({ module: Service, imports }, { logger: false });
    const ofTenant = () => service.get(Corpus, { strict: false }).companies(DEFAULT_TENANT);
    expect((await withinScope(tenantScope(DEFAULT_TENANT), ofTenant)).data).toHaveLength(1);
    const { prefix } = await service
      .get(KeepKeys, { strict: false })
      .createFor('acme', { name: 'a', scopes: ['read'] });
    expect(prefix).toMatch(/^wk_/);
    await service.close();
    const bare = new pg.Client({ connectionString: url.href });
    await bare.connect();
    for (const table of tables) expect([table, await refusal(count(bare, table))]).toEqual([table, '42501']);
    await bare.end();
    await house.sql(`DROP ROLE ${login}`);
  });
});

describe('an owner who is no superuser', () => {
  let database: TestDatabase;
  const owner = `owner_${newId().slice(-12)}`;
  const server = new pg.Client({ connectionString: process.env.WORDKEPT_TEST_SERVER });

  beforeAll(async () => {
    await server.connect();
    database = await testDatabase('empty');
  });
  afterAll(async () => {
    await database.drop();
    await server.query(`DROP ROLE IF EXISTS ${owner}`);
    await server.end();
  });

  it('is told what to do where it may not act as our roles, and migrates where it may', async () => {
    await server.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'for-a-test'`);
    await server.query(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} OWNER TO ${owner}`);
    const url = new URL(database.url);
    [url.username, url.password] = [owner, 'for-a-test'];
    const told = await migrate(url.href).catch((error: { readonly message: string; readonly hint?: string }) => error);
    expect(told).toMatchObject({ message: expect.stringContaining('must be a member') });
    await server.query(`GRANT wordkept_serving, wordkept_keeping TO ${owner}`);
    expect((await migrate(url.href)).length).toBeGreaterThan(0);
    expect(await migrate(url.href)).toEqual([]);
    const client = await serving(OTHER, 'wordkept_serving', url.href);
    expect(await count(client, 'claim')).toBe(0);
    const own = new pg.Client({ connectionString: url.href });
    clients.push(own);
    await own.connect();
    await own.query(`INSERT INTO company (company_id, tenant_id, slug, name, currency, created_at)
      VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'A', 'CNY', now())`);
    expect([await count(own, 'company'), await count(client, 'company')]).toEqual([1, 0]);
    await Promise.all([client.end(), own.end()]);
  });
});

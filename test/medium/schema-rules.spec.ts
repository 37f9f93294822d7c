import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, schemaDifferences } from '#storage';
import { testDatabase, type TestDatabase } from '../support/test-database.js';

const OURS = `n.nspname = 'public' AND c.relname <> 'schema_migration' AND NOT c.relispartition`;

/** What is ordered across all companies of a tenant: the company is what a row is about, not where it stands. */
const TENANT_WIDE = ['event_position'].join();

/** The rules of the schema, read from the catalogue: whoever adds a table is held to them. */
describe('the schema', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const names = async (sql: string): Promise<string[]> =>
    (await client.query<{ name: string }>(sql)).rows.map((row) => row.name);

  const constraints = (type: string, condition: string): Promise<string[]> =>
    names(`
      SELECT k.conname AS name FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
      WHERE ${OURS} AND k.contype IN (${type}) AND ${condition}`);

  it('has tables to look at', async () => {
    expect((await constraints(`'p'`, 'true')).length).toBeGreaterThan(10);
  });

  it('puts the company first in every primary, unique and foreign key, the tenant where there is no company', async () => {
    const hasCompany = `EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attname = 'company_id')`;
    const first = `CASE WHEN ${hasCompany} AND c.relname <> ALL ('{${TENANT_WIDE}}') THEN 'company_id' ELSE 'tenant_id' END`;
    expect(await constraints(`'p', 'u', 'f'`, `a.attname <> ${first}`)).toEqual([]);
  });

  it('has no unique index beside its constraints', async () => {
    const loose = `
      SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE i.indisunique AND ${OURS} AND c.relname <> ALL (SELECT conname FROM pg_constraint) AND c.relname NOT LIKE '%schema_migration%'
        AND c.relname NOT LIKE 'PK_%'`;
    expect(await names(loose)).toEqual([]);
  });

  it('has the tenant on every row', async () => {
    const without = `
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND ${OURS} AND NOT EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnotnull)`;
    expect(await names(without)).toEqual([]);
  });

  it('forces row-level security on every table and partition, with one policy for each role', async () => {
    const unguarded = `
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public' AND c.relname <> 'schema_migration' AND NOT (
        c.relrowsecurity AND c.relforcerowsecurity AND ARRAY['every_tenant', 'own_tenant']::name[] = (
          SELECT array_agg(polname ORDER BY polname) FROM pg_policy p WHERE p.polrelid = c.oid))`;
    expect(await names(unguarded)).toEqual([]);
  });

  it('has no sequence: ids are made by the application', async () => {
    const owned = `
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'S' AND n.nspname = 'public' AND c.relname NOT LIKE 'schema_migration%'`;
    expect(await names(owned)).toEqual([]);
  });

  it('names every constraint and index itself', async () => {
    const generated = /^(pk|uq|fk|ix)_[a-z_]+$/;
    const all = [
      ...(await constraints(`'p', 'u', 'f'`, 'true')),
      ...(await names(`
        SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('i', 'I') AND ${OURS} AND c.relname NOT LIKE 'PK_%'`)),
    ];
    expect(all.filter((name) => !generated.test(name))).toEqual([]);
  });

  it('has the column that it is partitioned by in the key of each partitioned table', async () => {
    const partitioned = await names(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'p' AND ${OURS}`,
    );
    expect(partitioned.sort()).toEqual(['audit_entry', 'delivery_attempt', 'event_log', 'verdict']);
    const keyed = await names(`
      SELECT c.relname AS name FROM pg_partitioned_table t JOIN pg_class c ON c.oid = t.partrelid
      JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p' WHERE t.partattrs[0] = ANY (k.conkey)`);
    expect(keyed.sort()).toEqual(partitioned.sort());
  });

  it('has a partition for this month and the next', async () => {
    const [{ found } = { found: 0 }] = (
      await client.query<{ found: number }>(`
        SELECT count(*)::integer AS found FROM pg_class WHERE relispartition AND relkind = 'r' AND relname IN (
          'verdict' || to_char(now() AT TIME ZONE 'UTC', '_YYYY_MM'), 'event_log' || to_char(now() AT TIME ZONE 'UTC', '_YYYY_MM'),
          'verdict' || to_char((now() AT TIME ZONE 'UTC') + interval '1 month', '_YYYY_MM'))`)
    ).rows;
    expect(found).toBe(3);
  });

  it('has an index behind every foreign key whose other end may ever go', async () => {
    const bare = `
      SELECT k.conname AS name FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${OURS} AND k.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indpred IS NULL
          AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
          AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] <@ k.conkey)`;
    // Readings are never deleted; keys, subscriptions and endpoints are marked as gone and stay.
    const kept = [
      'fk_delivery_subscription',
      'fk_document_current_run',
      'fk_document_replaces',
      'fk_page_session_key',
      'fk_subscription_endpoint',
    ];
    expect((await names(bare)).sort()).toEqual(kept);
  });

  it('lets those who serve only add to what is a record of what happened', async () => {
    const changeable = `
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${OURS} AND c.relkind IN ('r', 'p')
        AND (has_table_privilege('wordkept_serving', c.oid, 'UPDATE') OR has_table_privilege('wordkept_serving', c.oid, 'DELETE'))`;
    const records = [
      ...['verdict', 'event_log', 'audit_entry', 'delivery_attempt', 'event_key', 'event_position', 'review'],
      ...['extraction_run', 'statement', 'observation', 'document_text'],
    ];
    const free = await names(changeable);
    expect(records.filter((name) => free.includes(name))).toEqual([]);
  });

  it('has no words of unknown length in a key', async () => {
    const texts = `
      SELECT DISTINCT c.relname || '.' || a.attname AS name FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
      WHERE ${OURS} AND k.contype IN ('p', 'u') AND format_type(a.atttypid, NULL) IN ('text', 'character varying', 'jsonb', 'bytea')`;
    // Hashes, versions and places are of our own making; what a sender calls a request is cut short at the door.
    const bounded =
      /\.(content_hash|rule_set_hash|engine_version)$|^(statement|observation)\.key$|^idempotency_key\.key$/;
    expect((await names(texts)).filter((name) => !bounded.test(name))).toEqual([]);
  });

  it('keeps decimals as decimals', async () => {
    const floats = `
      SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${OURS} AND a.atttypid IN ('float4'::regtype, 'float8'::regtype)`;
    expect(await names(floats)).toEqual([]);
  });

  it('is what the entities say', async () => {
    expect(await schemaDifferences(database.url)).toEqual([]);
  });
});

describe('migrating', () => {
  it('works when three start at once, and finds nothing to do afterwards', async () => {
    const database = await testDatabase('empty');
    const runs = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(runs.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await migrate(database.url)).toEqual([]);
    await database.drop();
  });
});

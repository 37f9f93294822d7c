import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot, SETTINGS } from '#config';
import { testDatabase, type TestDatabase } from '../support/test-database.js';

const GUIDE = readFileSync(join(projectRoot(), 'docs/operations.md'), 'utf8');
const TABLES = `
  SELECT c.oid, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'schema_migration'`;

/** Tables by the column that the guide's statements for Citus distribute them by. */
function distributed(): ReadonlyMap<string, string> {
  const [, sql = ''] = /## Citus[\s\S]*?```sql\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  const single = [...sql.matchAll(/create_distributed_table\('(\w+)', '(\w+)'\)/g)];
  const many = [...sql.matchAll(/create_distributed_table\(name, '(\w+)'[^[]*\[([^\]]*)\]/g)];
  const listed = many.flatMap(([, column, names]) =>
    [...names!.matchAll(/'(\w+)'/g)].map(([, name]) => [name!, column!] as const),
  );
  const all = [...single.map(([, name, column]) => [name!, column!] as const), ...listed];
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
  return new Map(all);
}

describe('the guide for operators', () => {
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

  it('names every setting', () => {
    expect(SETTINGS.map(({ name }) => name).filter((name) => !GUIDE.includes(`\`${name}\``))).toEqual([]);
  });

  it('distributes every table, by the first column of its key', async () => {
    const keyed = await client.query<{ name: string; first: string }>(`
      SELECT t.name, a.attname AS first FROM (${TABLES}) t
      JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p'
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]`);
    const wanted = Object.fromEntries(keyed.rows.map(({ name, first }) => [name, first]));
    expect(Object.fromEntries(distributed())).toEqual(wanted);
  });

  it('lets no foreign key leave its group', async () => {
    const columns = distributed();
    const { rows } = await client.query<{ name: string; from: string; to: string }>(`
      SELECT k.conname AS name, c.relname AS from, r.relname AS to FROM pg_constraint k
      JOIN (${TABLES}) t ON t.oid = k.conrelid JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
      WHERE k.contype = 'f'`);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ from, to }) => columns.get(from) !== columns.get(to))).toEqual([]);
  });

  it('names every table that is kept by the month', async () => {
    const partitioned = await names(
      `SELECT c.relname AS name FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid`,
    );
    const [, section = ''] = GUIDE.split('## Keeping and throwing away');
    expect(partitioned.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  it('asks questions that the database can answer', async () => {
    const asked = [...GUIDE.matchAll(/`(SELECT (?!create_)[^`]+)`/g)].map(([, sql]) => sql!);
    expect(asked.length).toBeGreaterThan(4);
    await client.query('SET ROLE wordkept_keeping');
    for (const sql of asked) await expect(client.query(sql)).resolves.toBeDefined();
  });
});

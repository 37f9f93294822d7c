import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/test-database.js';

const made: TestDatabase[] = [];
afterAll(() => Promise.all(made.map((database) => database.drop())));

async function fresh(): Promise<TestDatabase> {
  const database = await testDatabase('empty');
  made.push(database);
  return database;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('testDatabase', () => {
  it('gives each caller a database of its own, in UTF-8', async () => {
    const [one, two] = await Promise.all([fresh(), fresh()]);
    await query(one.url, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('三位数')`);
    expect(await query(one.url, 'SELECT word, length(word) FROM kept')).toEqual([{ word: '三位数', length: 3 }]);
    await expect(query(two.url, 'SELECT word FROM kept')).rejects.toThrow(/does not exist/);
  });

  it('drops it even while somebody is connected', async () => {
    const database = await testDatabase('empty');
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await database.drop();
    await expect(query(database.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
    await client.end().catch(() => undefined);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DEFAULT_TENANT } from '#usecases';
import { examine } from '../../apps/cli/src/doctor/doctor.js';
import type { Finding } from '../../apps/cli/src/doctor/finding.js';
import { testDatabase, type TestDatabase } from '../support/test-database.js';

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

async function findingOf(check: string): Promise<Finding | undefined> {
  const findings = await examine({ DATABASE_URL: database.url, WORDKEPT_AUTH: 'keys' });
  return findings.find((finding) => finding.check === check);
}

describe('the doctor, of a database that is there', () => {
  it.each(['schema', 'migrations', 'clock', 'time zones', 'outbox'])('finds nothing wrong with: %s', async (check) => {
    expect(await findingOf(check)).toMatchObject({ state: 'ok' });
  });

  it('counts the connections that are left', async () => {
    expect((await findingOf('connections'))?.detail).toMatch(/^\d+ are free$/);
  });

  it('names a migration that is pending, and what to do', async () => {
    const { rows } = await client.query(
      `DELETE FROM schema_migration WHERE name LIKE 'Reviews%' RETURNING timestamp, name`,
    );
    expect(await findingOf('migrations')).toMatchObject({
      state: 'fault',
      detail: '1 are pending: Reviews1763956800000',
      advice: 'Run: wordkept migrate',
    });
    await client.query('INSERT INTO schema_migration (timestamp, name) VALUES ($1, $2)', [
      rows[0].timestamp,
      rows[0].name,
    ]);
  });

  it('says that nobody takes what waits in the outbox', async () => {
    const ids = ['0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d', DEFAULT_TENANT, '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4e'];
    await client.query(
      `INSERT INTO company (company_id, tenant_id, slug, name, currency, created_at) VALUES ($1, $2, 'x', 'X', 'USD', now())`,
      ids.slice(0, 2),
    );
    await client.query(`INSERT INTO event_key (company_id, tenant_id, id, created_at) VALUES ($1, $2, $3, now())`, ids);
    await client.query(
      `INSERT INTO outbox (company_id, tenant_id, id, queue, name, payload, created_at) VALUES ($1, $2, $3, 'track', 'track', '{}', now() - interval '5 minutes')`,
      ids,
    );
    const found = await findingOf('outbox');
    expect(found).toMatchObject({ state: 'fault', advice: expect.stringContaining('Does a worker run?') });
    expect(found?.detail).toMatch(/^1 rows wait, the oldest for 30\d s$/);
  });
});

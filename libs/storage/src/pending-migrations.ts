import { MIGRATIONS } from './migrations/index.js';
import { SteadyClient } from './steady-client.js';

/** Names of the migrations that this version has and the database has not. Throws where it does not answer. */
export async function pendingMigrations(url: string): Promise<readonly string[]> {
  const client = new SteadyClient({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migration');
    const done = new Set(rows.map(({ name }) => name));
    return MIGRATIONS.map((Migration) => new Migration().name).filter((name) => !done.has(name));
  } finally {
    await client.end();
  }
}

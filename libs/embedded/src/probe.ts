import pg from 'pg';
import { databaseUrl, type Credentials } from './credentials.js';

/** Runs `work` on a connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle reports here; the query that follows fails by itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether the server on the port is this very cluster: it takes the password and bears the name. */
export async function answers(credentials: Credentials, port: number): Promise<boolean> {
  try {
    return await withClient(databaseUrl({ ...credentials, port }, 'postgres'), async (client) => {
      const { rows } = await client.query<{ name: string }>(`SELECT current_setting('cluster_name') AS name`);
      return rows[0]?.name === credentials.clusterName;
    });
  } catch {
    return false;
  }
}

/** Makes the database unless it is there. */
export async function ensureDatabase(credentials: Credentials, name: string): Promise<void> {
  await withClient(databaseUrl(credentials, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { MONTHS_AHEAD } from './postgres-partitions.js';
import { SteadyClient } from './steady-client.js';

/** Any two processes that migrate the same database use this key (the letters "WDKT"). */
const MIGRATION_LOCK = 0x57444b54;

/**
 * Brings the database to the newest schema, makes the partitions of the months to come and guards every table. Safe when several processes
 * do it at once: the later ones wait and find nothing to do. Returns the names of the migrations that it ran.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const guard = new SteadyClient({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await runMigrations(url);
  } finally {
    await guard.end();
  }
}

async function runMigrations(url: string): Promise<readonly string[]> {
  const dataSource = new DataSource(dataSourceOptions(url, 2));
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.query('SELECT ensure_partitions($1)', [MONTHS_AHEAD]);
    await dataSource.query('SELECT guard_tables()');
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

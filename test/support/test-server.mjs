import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const PREFIX = 'wordkept-test-';

/** Nothing here outlives the run, so nothing waits for the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB' };

/** `{ url, stop(run) }` of a server that specs may make databases on; `url` leads to its maintenance database. */
export async function startTestServer() {
  if (process.env.DATABASE_URL) return externalServer(process.env.DATABASE_URL);
  const { startEmbedded, FolderInUse } = await import('../../dist/libs/embedded/src/index.js');
  await sweepLeftOvers(startEmbedded, FolderInUse);
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  const server = await startEmbedded({ dataDir, database: 'postgres', settings: FAST });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function externalServer(url) {
  return { url, stop: (run) => dropDatabases(url, run) };
}

async function dropDatabases(url, run) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run]);
  for (const name of rows.map((row) => client.escapeIdentifier(row.datname))) {
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE false`);
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
  await client.end();
}

/** Servers of runs that were killed: taken over, stopped, removed. Those of runs that go on refuse. */
async function sweepLeftOvers(startEmbedded, FolderInUse) {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const dataDir of names.map((name) => join(tmpdir(), name))) {
    if (!(await isStarted(dataDir))) continue;
    try {
      await (await startEmbedded({ dataDir, database: 'postgres' })).stop();
      await rm(dataDir, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof FolderInUse)) process.stderr.write(`${dataDir}: ${error.message}\n`);
    }
  }
}

/** A folder without a lock has only just been made by another run, or was left before its server started. */
async function isStarted(dataDir) {
  return readFile(join(dataDir, 'postgres.lock')).then(
    () => true,
    () => false,
  );
}

import pg from 'pg';
import type { Config } from '#config';
import { embeddedAddress } from '#embedded';
import { fault, faultOf, note, ok, type Finding } from './finding.js';

const AT_LEAST = 15;

interface State {
  readonly version: string;
  readonly major: number;
  readonly encoding: string;
  readonly migrated: boolean;
}

/** The database that the product uses: does it answer, is it new enough, does it hold our schema? */
export async function checkDatabase(config: Config): Promise<readonly Finding[]> {
  const url = config.databaseUrl ?? (await embeddedAddress(config.dataDir));
  if (!url) return [note('database', 'not running', 'Run: wordkept start')];
  try {
    return judge(await stateOf(url));
  } catch (error) {
    const advice = 'Is the address in DATABASE_URL right, and does the server run there?';
    return [faultOf('database', error, advice)];
  }
}

function judge({ version, major, encoding, migrated }: State): readonly Finding[] {
  if (major < AT_LEAST) return [fault('database', `PostgreSQL ${version}`, `Use PostgreSQL ${AT_LEAST} or newer.`)];
  if (encoding !== 'UTF8') {
    return [fault('database', `encoding ${encoding}`, 'Make the database anew with encoding UTF8: Chinese needs it.')];
  }
  const schema = migrated ? ok('schema', 'in place') : note('schema', 'not there yet', 'It is made by: wordkept start');
  return [ok('database', `PostgreSQL ${version}, ${encoding}`), schema];
}

async function stateOf(url: string): Promise<State> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<State>(
      `SELECT current_setting('server_version') AS version,
              current_setting('server_version_num')::int / 10000 AS major,
              current_setting('server_encoding') AS encoding,
              to_regclass('schema_migration') IS NOT NULL AS migrated`,
    );
    return rows[0]!;
  } finally {
    await client.end();
  }
}

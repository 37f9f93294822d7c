import pg from 'pg';
import type { Config } from '#config';
import { embeddedAddress } from '#embedded';
import { fault, faultOf, note, ok, type Finding } from './finding.js';

/** Seconds that clocks may differ: signatures of webhooks and sessions bear some minutes, people are puzzled by less. */
const SKEW_TOLD_S = 2;
const SKEW_WRONG_S = 60;
/** Seconds that a row may wait for a relay before nobody can be there to take it. */
const LAG_WRONG_S = 60;
/** Connections that API, worker and queue open at most, all in all. */
const CONNECTIONS_NEEDED = 40;
/** Calls of companies in China, Hong Kong and the United States are dated by these. */
const ZONES = ['Asia/Shanghai', 'America/New_York'];

interface House {
  readonly now: Date;
  readonly zones: number;
  readonly waiting: number;
  readonly lag: number;
  readonly free: number;
  readonly queue: boolean;
}

const ASK = `
  SELECT clock_timestamp() AS now,
    (SELECT count(*)::int FROM pg_timezone_names WHERE name = ANY ($1)) AS zones,
    (SELECT count(*)::int FROM outbox WHERE dispatched_at IS NULL) AS waiting,
    (SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::float FROM outbox WHERE dispatched_at IS NULL) AS lag,
    current_setting('max_connections')::int - (SELECT count(*)::int FROM pg_stat_activity) AS free,
    to_regnamespace('bullmq') IS NOT NULL AS queue`;

/** What lives in the database, where it is there: is all migrated, does work go on, do the clocks agree? */
export async function checkHouse(config: Config): Promise<readonly Finding[]> {
  const url = config.databaseUrl ?? (await embeddedAddress(config.dataDir));
  if (!url) return [];
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('outbox') IS NOT NULL AS there`);
    return rows[0]?.there ? [await checkMigrations(url), ...(await judge(client, config))] : [];
  } catch (error) {
    return [faultOf('database', error, 'Is the address in DATABASE_URL right, and does the server run there?')];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function checkMigrations(url: string): Promise<Finding> {
  const { pendingMigrations } = await import('#storage');
  const pending = await pendingMigrations(url);
  if (pending.length === 0) return ok('migrations', 'none is pending');
  return fault('migrations', `${pending.length} are pending: ${pending.join(', ')}`, 'Run: wordkept migrate');
}

async function judge(client: pg.Client, config: Config): Promise<readonly Finding[]> {
  const before = Date.now();
  const { rows } = await client.query<House>(ASK, [ZONES]);
  const between = (before + Date.now()) / 2;
  const house = rows[0]!;
  return [
    clocks(Math.abs(house.now.getTime() - between) / 1_000),
    zones(house.zones),
    outbox(house),
    connections(house.free),
    ...(config.redisUrl || config.queueDatabaseUrl || house.queue ? [] : [noQueue()]),
  ];
}

function clocks(skew: number): Finding {
  const detail = `${skew.toFixed(1)} s between this machine and the database`;
  const advice = 'Let both take their time from the network (NTP): dates of verdicts and signatures rest on it.';
  if (skew > SKEW_WRONG_S) return fault('clock', detail, advice);
  return skew > SKEW_TOLD_S ? note('clock', detail, advice) : ok('clock', detail);
}

function zones(known: number): Finding {
  const here = ZONES.every((timeZone) => Intl.supportedValuesOf('timeZone').includes(timeZone));
  if (here && known === ZONES.length) return ok('time zones', 'known here and to the database');
  const where = here ? 'the database' : 'Node';
  return fault(
    'time zones',
    `${where} does not know ${ZONES.join(', ')}`,
    'Install the time zone data (tzdata), or full ICU.',
  );
}

function outbox({ waiting, lag }: House): Finding {
  const detail = `${waiting} rows wait, the oldest for ${Math.round(lag)} s`;
  return lag > LAG_WRONG_S ? fault('outbox', detail, 'Does a worker run? Look at its log.') : ok('outbox', detail);
}

function connections(free: number): Finding {
  const detail = `${free} are free`;
  const advice = 'Raise max_connections, or put a pooler in front.';
  return free < CONNECTIONS_NEEDED ? note('connections', detail, advice) : ok('connections', detail);
}

function noQueue(): Finding {
  return note('queue', 'its tables are not there yet', 'They are made by: wordkept migrate, or by any start');
}

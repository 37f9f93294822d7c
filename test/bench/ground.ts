import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort, startEmbedded } from '../../libs/embedded/src/index.js';
import { projectRoot } from '../../libs/config/src/index.js';
import { migrateQueue } from '../../libs/queue/src/index.js';
import { migrate } from '../../libs/storage/src/index.js';
import { DEFAULT_TENANT } from '../../libs/usecases/src/index.js';

export const TENANT = DEFAULT_TENANT;

/** What a bench stands on: a database of its own, a Redis where the machine has one, and the product's own processes. */
export interface Ground {
  readonly databaseUrl: string;
  /** Null where there is no redis-server. */
  readonly redisUrl: string | null;
  /** Another migrated database on the same server. */
  freshDatabase(name: string): Promise<string>;
  /** Starts the API and gives its address. */
  startApi(env?: NodeJS.ProcessEnv): Promise<{ readonly url: string; stop(): Promise<void> }>;
  startWorker(env?: NodeJS.ProcessEnv): Promise<{ readonly pid: number; stop(): Promise<void> }>;
  /** A key that may read, made straight on a database. */
  makeKey(databaseUrl: string): Promise<string>;
  close(): Promise<void>;
}

/** The server's settings are the product's, but that it does not wait for the disk: the disks of machines differ most. */
const SETTINGS = { synchronous_commit: 'off', max_wal_size: '4GB', shared_buffers: '1GB' };

/** Opens the ground on the embedded database, and on a Redis of its own. */
export async function openGround(): Promise<Ground> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wordkept-bench-'));
  const server = await startEmbedded({ dataDir, settings: SETTINGS });
  const children: ChildProcess[] = [];
  const redisUrl = await startRedis(children);
  const prepare = async (url: string): Promise<string> => {
    await migrate(url);
    await migrateQueue({ redisUrl: null, queueDatabaseUrl: url });
    return url;
  };
  const start = async (app: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [join(projectRoot(), `dist/apps/${app}/src/main.js`)], {
      env: { PATH: process.env.PATH, WORDKEPT_AUTH: 'open', LOG_LEVEL: 'error', DATABASE_URL: server.url, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children.push(child);
    return child;
  };
  return {
    databaseUrl: await prepare(server.url),
    redisUrl,
    freshDatabase: async (name) => prepare(await emptyDatabase(server.url, name)),
    startApi: async (env = {}) => {
      const port = await freePort('127.0.0.1', 4700, 200);
      const child = await start('api', { ...env, WORDKEPT_PORT: String(port) });
      const url = `http://127.0.0.1:${port}`;
      await until(async () => (await fetch(`${url}/v1/health`)).ok);
      return { url, stop: () => stop(child) };
    },
    startWorker: async (env = {}) => {
      const child = await start('worker', env);
      return { pid: child.pid ?? 0, stop: () => stop(child) };
    },
    makeKey: async (databaseUrl) => {
      const cli = join(projectRoot(), 'apps/cli/bin/wordkept.mjs');
      const args = [cli, 'keys', 'create', '--database', '--name', 'bench', '--scopes', 'read', '--json'];
      const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl };
      const { stdout } = await promisify(execFile)(process.execPath, args, { env });
      return (JSON.parse(stdout) as { readonly key: string }).key;
    },
    close: async () => {
      await Promise.all(children.map(stop));
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Asks until it holds; a failure to answer is a no. */
export async function until(ask: () => Promise<boolean>, everyMs = 25): Promise<void> {
  while (!(await ask().catch(() => false))) await pause(everyMs);
}

/** A connection that ends quietly with its server: what failed before is what should be told. */
export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function emptyDatabase(url: string, name: string): Promise<string> {
  const client = await connect(url);
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function startRedis(children: ChildProcess[]): Promise<string | null> {
  const port = await freePort('127.0.0.1', 6500, 200);
  const options = ['--port', String(port), '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn('redis-server', options, { stdio: 'ignore' });
  const failed = await Promise.race([once(child, 'error').then(() => true), once(child, 'spawn').then(() => false)]);
  if (failed) return null;
  children.push(child);
  return `redis://127.0.0.1:${port}`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

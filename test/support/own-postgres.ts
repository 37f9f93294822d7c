import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, startEmbedded, type Embedded } from '#embedded';

/** A PostgreSQL that a test may ill-treat: at the same address after each start. */
export interface OwnPostgres {
  readonly url: string;
  /** SIGKILL to the server; its other processes follow it at once. */
  kill(): Promise<void>;
  /** Starts it again; where it comes up by itself, waits for that. */
  start(): Promise<void>;
  /** In order: connections are ended. */
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

export const SERVERS: Readonly<Record<string, () => Promise<OwnPostgres>>> = {
  'the embedded PostgreSQL': embeddedPostgres,
  ...(debianBinaries() === null ? {} : { 'PostgreSQL of the distribution': distributedPostgres }),
};

/** Folder of the newest server that the distribution has installed; null where there is none. */
export function debianBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : join(root, newest, 'bin');
  } catch {
    return null;
  }
}

/** As `wordkept start` runs it: what dies is started again by itself. */
export async function embeddedPostgres(): Promise<OwnPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wordkept-faults-'));
  let server: Embedded | null = await startEmbedded({ dataDir });
  const { url } = server;
  const stop = async (): Promise<void> => {
    await server?.stop();
    server = null;
  };
  return {
    url,
    kill: () => killServer(join(dataDir, 'postgres/data')),
    start: async () => {
      server ??= await startEmbedded({ dataDir });
      await answering(url);
    },
    stop,
    remove: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** With fsync on, as it is installed. */
export async function distributedPostgres(): Promise<OwnPostgres> {
  const bin = debianBinaries();
  if (bin === null) throw new Error('No PostgreSQL of the distribution is installed.');
  const folder = await mkdtemp(join(tmpdir(), 'wordkept-faults-'));
  await chmod(folder, 0o755);
  const data = join(folder, 'data');
  await mkdir(data);
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  if (isRoot) spawnSync('chown', ['postgres', data]);
  const run = (...command: string[]): ChildProcess => {
    const [program, ...args] = [...as, ...command] as [string, ...string[]];
    return spawn(program, args, { cwd: data, stdio: 'ignore' });
  };
  const initdb = run(
    join(bin, 'initdb'),
    '-D',
    join(data, 'pg'),
    '-U',
    'wordkept',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  const [code] = (await once(initdb, 'exit')) as [number];
  if (code !== 0) throw new Error(`initdb ended with ${code}.`);
  const port = await freePort('127.0.0.1', 20_000 + Math.floor(Math.random() * 20_000), 1_000);
  const url = `postgres://wordkept@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const start = async (): Promise<void> => {
    server = run(
      join(bin, 'postgres'),
      '-D',
      join(data, 'pg'),
      '-p',
      String(port),
      ...options.flatMap((one) => ['-c', one]),
    );
    await answering(url);
  };
  const end = async (signal: 'SIGINT' | 'SIGKILL'): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    url,
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGINT'),
    remove: async () => {
      await end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function killServer(folder: string): Promise<void> {
  const file = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (file !== null) process.kill(Number(file.split('\n')[0]), 'SIGKILL');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until it answers; the test's own limit ends a wait in vain. */
async function answering(url: string): Promise<void> {
  while (!(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 50));
}

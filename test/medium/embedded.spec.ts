import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedFault, FolderInUse, processIdentity, startEmbedded, type Embedded } from '#embedded';

const folders: string[] = [];
const running: Embedded[] = [];

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wordkept-embedded-'));
  folders.push(folder);
  await chmod(folder, 0o755);
  return folder;
}

async function start(dataDir: string): Promise<Embedded> {
  const server = await startEmbedded({ dataDir });
  running.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const keep = (url: string) => query(url, `CREATE TABLE kept AS SELECT '承诺' AS word`);
const kept = async (url: string) =>
  (await query<{ word: string }>(url, 'SELECT word FROM kept')).map((row) => row.word);

async function serverPid(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** The server takes its pid file away a moment before it ends. */
async function goneWithin(milliseconds: number, pid: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (processIdentity(pid) !== null && Date.now() < until) await pause(20);
  return processIdentity(pid) === null;
}

/** A process of its own that starts the database and holds it; its first line is the address or the refusal. */
async function hold(dataDir: string): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, ['test/support/hold-embedded.mjs', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, line: chunk.toString().trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('startEmbedded', () => {
  it('makes a UTF-8 cluster behind a password of its own, on loopback, not run by root', async () => {
    const dataDir = await newFolder();
    const { url } = await start(dataDir);
    const [settings] = await query<Record<string, string>>(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS host,
              current_setting('unix_socket_directories') AS sockets, lower('ÄÉ') AS lower, version() AS version`,
    );
    expect(settings).toMatchObject({ encoding: 'UTF8', host: '127.0.0.1', sockets: '', lower: 'äé' });
    expect(settings!['version']).toMatch(/^PostgreSQL 18\./);
    expect((await stat(join(dataDir, 'database.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'postgres/data'))).uid).not.toBe(0);
    const other = new URL(url);
    other.password = 'guess';
    await expect(query(other.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps data and port over a stop, which may be asked for twice', async () => {
    const dataDir = await newFolder();
    const first = await start(dataDir);
    await keep(first.url);
    await Promise.all([first.stop(), first.stop()]);
    await expect(query(first.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    const second = await start(dataDir);
    expect(second.url).toBe(first.url);
    expect(await kept(second.url)).toEqual(['承诺']);
  });

  it('moves to another port where somebody has taken its own', async () => {
    const dataDir = await newFolder();
    const first = await start(dataDir);
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    await once(squatter, 'listening');
    const second = await start(dataDir);
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    squatter.close();
  });

  it('refuses a folder that is in use, by this process or another', async () => {
    const dataDir = await newFolder();
    const server = await start(dataDir);
    await expect(startEmbedded({ dataDir })).rejects.toThrow(FolderInUse);
    expect((await hold(dataDir)).line).toContain(`in use by process ${process.pid}`);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets one of two first starts at once win', async () => {
    const dataDir = await newFolder();
    const [one, two] = await Promise.all([hold(dataDir), hold(dataDir)]);
    const lines = [one.line, two.line].sort();
    await Promise.all([one, two].filter(({ line }) => line.startsWith('postgres:')).map(({ child }) => kill(child)));
    expect(lines).toEqual([expect.stringContaining('FolderInUse'), expect.stringMatching(/^postgres:/)]);
    await start(dataDir);
  });

  it('takes over the server that a killed parent left running', async () => {
    const dataDir = await newFolder();
    const { child, line: url } = await hold(dataDir);
    await keep(url);
    const pid = await serverPid(dataDir);
    await kill(child);
    const server = await start(dataDir);
    expect(await serverPid(dataDir)).toBe(pid);
    expect(await kept(server.url)).toEqual(['承诺']);
    await server.stop();
    await expect(goneWithin(5000, pid)).resolves.toBe(true);
  });

  it('recovers what was committed after parent and server were killed', async () => {
    const dataDir = await newFolder();
    const { child, line: url } = await hold(dataDir);
    await keep(url);
    const pid = await serverPid(dataDir);
    await kill(child);
    process.kill(pid, 'SIGKILL');
    const server = await start(dataDir);
    expect(await kept(server.url)).toEqual(['承诺']);
  });

  it('starts a server again that dies while it is needed, under the same address', async () => {
    const dataDir = await newFolder();
    const server = await start(dataDir);
    await keep(server.url);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    const until = Date.now() + 20_000;
    let words = await kept(server.url).catch(() => null);
    while (words === null && Date.now() < until) {
      await pause(50);
      words = await kept(server.url).catch(() => null);
    }
    expect(words).toEqual(['承诺']);
  });

  it('is not misled by a pid file whose id another process has by now', async () => {
    const dataDir = await newFolder();
    const first = await start(dataDir);
    await keep(first.url);
    await first.stop();
    await writeFile(join(dataDir, 'postgres/data/postmaster.pid'), `${process.pid}\n/elsewhere\n0\n1\n\n\n\nready\n`);
    expect(await kept((await start(dataDir)).url)).toEqual(['承诺']);
  });

  it('begins again where a first start was interrupted', async () => {
    const dataDir = await newFolder();
    await mkdir(join(dataDir, 'postgres/data/base'), { recursive: true });
    await writeFile(join(dataDir, 'postgres/data/PG_VERSION'), '18\n');
    expect(await query((await start(dataDir)).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('leaves alone the data of another major version', async () => {
    const dataDir = await newFolder();
    const first = await start(dataDir);
    await first.stop();
    await writeFile(join(dataDir, 'postgres/data/PG_VERSION'), '15\n');
    await expect(startEmbedded({ dataDir })).rejects.toThrow(EmbeddedFault);
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/PostgreSQL 15/);
  });

  const asRoot = process.getuid?.() === 0 && process.platform === 'linux';
  (asRoot ? it : it.skip)('works for root in a folder that is closed to all others', async () => {
    const closed = await newFolder();
    await chmod(closed, 0o700);
    const dataDir = join(closed, 'data');
    const first = await start(dataDir);
    await keep(first.url);
    await first.stop();
    expect(await kept((await start(dataDir)).url)).toEqual(['承诺']);
  });
});

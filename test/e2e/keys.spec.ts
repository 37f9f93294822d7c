import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/test-database.js';
import { Cli, runWith, startCli } from './run-cli.js';

const API = fileURLToPath(new URL('../../dist/apps/api/src/main.js', import.meta.url));
const KEY = /wk_[a-z2-9]{10}_[\w-]{43}/;

let dataDir: string;
let database: TestDatabase;
let settings: NodeJS.ProcessEnv;
let service: Cli;
let second: Cli;
let urls: readonly string[];
let admin: string;
/** Every secret that was ever told. */
const secrets: string[] = [];

const run = (key: string, ...args: string[]) => runWith({ ...settings, WORDKEPT_API_KEY: key }, dataDir, ...args);
const create = async (...args: string[]): Promise<{ id: string; key: string }> => {
  const made = JSON.parse((await run(admin, 'keys', 'create', '--json', ...args)).stdout);
  secrets.push(made.key);
  return made;
};
const ask = (url: string, key: string) =>
  fetch(`${url}/v1/companies`, { headers: { authorization: `Bearer ${key}` } }).then((answer) => answer.status);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wordkept-keys-'));
  database = await testDatabase();
  settings = { DATABASE_URL: database.url, LOG_LEVEL: 'debug' };
  service = startCli(dataDir, ['start', '--no-seeds'], settings);
  [admin = ''] = KEY.exec((await service.until('stderr', /The first admin key.*\n/))[0]) ?? [];
  secrets.push(admin);
  const [, first = ''] = await service.until('stderr', /running at \S*(http:\/\/127\.0\.0\.1:\d+)/);
  const env = { PATH: process.env['PATH'], WORDKEPT_PORT: '0', ...settings };
  second = new Cli(spawn(process.execPath, [API], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  urls = [first, (await second.until('stderr', /Listening at (\S+)/))[1] ?? ''];
}, 300_000);
afterAll(async () => {
  await Promise.all([service?.stop('SIGTERM'), second?.stop('SIGTERM')]);
  await database?.drop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('keys on the command line', () => {
  it('are told once, to whoever starts the service first', async () => {
    expect(admin).toMatch(KEY);
    expect(second.stderr).not.toMatch(KEY);
    const { code, stdout } = await run(admin, 'keys', 'list');
    expect([code, stdout]).toEqual([0, expect.stringContaining('first admin key  admin')]);
    expect(stdout).not.toMatch(KEY);
  });

  it('are needed by every command, and a file may hold them', async () => {
    const refused = await run('', 'claims');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/needs a key[^]*--key-file/)]);
    const file = join(dataDir, 'key');
    await writeFile(file, `${admin}\n`);
    expect((await run('', 'claims', '--json', '--key-file', file)).stdout).toContain('"claims"');
  });

  it('go to stdout alone when they are made, and do what their scopes say', async () => {
    const { stdout, stderr } = await run(admin, 'keys', 'create', '--name', 'loader', '--scopes', 'ingest');
    secrets.push(stdout.trim());
    expect(stdout).toMatch(new RegExp(`^${KEY.source}\n$`));
    expect(stderr).not.toMatch(KEY);
    const refused = await run(stdout.trim(), 'claims');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('needs the scope "read"')]);
  });

  it.each([
    [['--scopes', 'root'], 'root'],
    [['--expires', 'soon'], 'soon'],
    [['--tenant', 'elsewhere'], 'one tenant'],
  ])('refuse %j', async (args, word) => {
    const { code, stderr } = await run(admin, 'keys', 'create', '--name', 'x', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(word)]);
  });

  it('are refused by every process within five seconds of their revocation', async () => {
    const { id, key } = await create('--name', 'short');
    expect(await Promise.all(urls.map((url) => ask(url, key)))).toEqual([200, 200]);
    const { stdout } = await run(admin, 'keys', 'revoke', id);
    const at = performance.now();
    expect(stdout).toContain('revoked');
    for (const url of urls) while ((await ask(url, key)) !== 401) await pause(50);
    expect(performance.now() - at).toBeLessThan(5_000);
  });

  it('of other tenants are made on the database itself, and see nothing of this one', async () => {
    const made = await run(
      '',
      'keys',
      'create',
      '--database',
      '--tenant',
      'acme',
      '--name',
      'theirs',
      '--scopes',
      'admin',
    );
    const theirs = made.stdout.trim();
    secrets.push(theirs);
    const listed = JSON.parse((await run(theirs, 'keys', 'list', '--json')).stdout);
    expect(listed.keys.map((key: { name: string }) => key.name)).toEqual(['theirs']);
  });
});

describe('secrets', () => {
  const send = (path: string, init: RequestInit) => fetch(`${urls[0]}${path}`, { method: 'POST', ...init });

  it('are kept and told nowhere: not in the database, the queue, the logs, nor in any refusal', async () => {
    const { key } = await create('--name', 'canary', '--scopes', 'read,ingest');
    const headers = { 'content-type': 'application/json' };
    const signedIn = await send('/v1/session', { headers, body: JSON.stringify({ key }) });
    secrets.push(/wordkept_session=([^;]+)/.exec(signedIn.headers.get('set-cookie') ?? '')?.[1] ?? 'no cookie');
    const bearer = { ...headers, authorization: `Bearer ${key}` };
    const answers = [
      signedIn,
      await send('/v1/keys', { headers: bearer, body: '{}' }),
      await send('/v1/documents', {
        headers: bearer,
        body: JSON.stringify({ company: 'canary', text: 'x', periodEnd: key }),
      }),
      await send('/v1/documents', { headers: bearer, body: `{"text": ${key}` }),
      await send('/v1/documents', { headers: { authorization: `Bearer ${key}x` }, body: key }),
      await send('/v1/session', { headers, body: JSON.stringify({ key: [key] }) }),
      await send('/v1/documents', {
        headers: bearer,
        body: JSON.stringify({ company: 'canary', text: 'We expect more.' }),
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 403, 400, 400, 401, 400, 202]);
    const told = await Promise.all(answers.map((answer) => answer.text()));
    const logs = service.stderr.replace(/The first admin key.*\n/, '') + service.stdout + second.stderr + second.stdout;
    const kept = await everything(database.url);
    expect(kept).toContain('canary');
    for (const secret of secrets) {
      // Of a key what nobody may see stands behind its prefix; a cookie is nothing but that.
      const random = /^wk_[^_]+_(.+)$/.exec(secret)?.[1] ?? secret;
      expect(random.length).toBeGreaterThan(40);
      for (const [place, text] of Object.entries({ told: told.join('\n'), logs, kept }))
        expect([place, text.includes(random)]).toEqual([place, false]);
    }
  });

  it('leave a trail that is whole', async () => {
    const { code, stdout } = await run(admin, 'audit', 'verify');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+ entries, each as it was written/)]);
    expect((await run(admin, 'audit', 'list')).stdout).toMatch(/document\.received {2}canary/);
    expect((await run('', 'audit', 'verify', '--database', '--tenant', 'acme')).stdout).toMatch(/^1 entries/);
  });
});

/** Every row of every table, the queue's too, as text. */
async function everything(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const found = await client.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
    texts.push(...found.rows.map(({ text }) => text));
  }
  await client.end();
  return texts.join('\n');
}

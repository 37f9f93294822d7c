import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi, type RunningApi } from '#api';
import { readConfig, requireDatabase } from '#config';
import type { AuditEntryView, CreatedKeyView } from '#contracts';
import { startWorker } from '#worker';
import pg from 'pg';
import { httpClient, type Answer, type Ask } from '../../../apps/api/test/http-client.js';
import { testDatabase, type TestDatabase } from '../../support/test-database.js';

let database: TestDatabase;
let client: pg.Client;
const apis: RunningApi[] = [];
let first: (ask: Ask) => Promise<Answer>;
let second: (ask: Ask) => Promise<Answer>;

const start = async () => {
  const env = { DATABASE_URL: database.url, WORDKEPT_PORT: '0', LOG_LEVEL: 'silent' };
  const api = await startApi(requireDatabase(readConfig(env)));
  apis.push(api);
  return httpClient(Number(new URL(api.url).port));
};
const JSON_BODY = { 'content-type': 'application/json' };
const bearer = (key: string) => ({ authorization: `Bearer ${key}`, ...JSON_BODY });
const adminKey = () => String(apis[0]?.firstKey);
const create = async (body: object): Promise<CreatedKeyView> => {
  const payload = JSON.stringify(body);
  const answer = await first({ method: 'POST', url: '/v1/keys', headers: bearer(adminKey()), payload });
  expect(answer.statusCode).toBe(201);
  return answer.json();
};
const read = (ask: typeof first, key: string) => ask({ url: '/v1/companies', headers: bearer(key) });
const audit = async (): Promise<readonly AuditEntryView[]> =>
  (await first({ url: '/v1/audit', headers: bearer(adminKey()) })).json().data;
const verification = async () => (await first({ url: '/v1/audit/verification', headers: bearer(adminKey()) })).json();

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  first = await start();
  second = await start();
});
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await client.end();
  await database.drop();
});

describe('keys', () => {
  it('begin with one that is told once, to whoever starts the service first', () => {
    expect(apis[0]?.firstKey).toMatch(/^wk_[a-z0-9]{10}_[\w-]{43}$/);
    expect(apis[1]?.firstKey).toBeNull();
  });

  it('open every process, within their scopes', async () => {
    expect((await read(first, adminKey())).statusCode).toBe(200);
    expect((await read(second, adminKey())).statusCode).toBe(200);
    const { key } = await create({ name: 'loader', scopes: ['ingest'] });
    expect((await read(second, key)).statusCode).toBe(403);
  });

  it('are kept as digests alone', async () => {
    const { id, key, prefix } = await create({ name: 'reader', scopes: ['read'] });
    const { rows } = await client.query('SELECT * FROM api_key WHERE id = $1', [id]);
    expect(rows[0]).toMatchObject({ prefix, name: 'reader' });
    expect(JSON.stringify(rows)).not.toContain(key.slice(prefix.length + 1));
  });

  it('are refused in every process within five seconds of their revocation, and sessions with them', async () => {
    const { id, key } = await create({ name: 'short', scopes: ['read'] });
    const session = await first({
      method: 'POST',
      url: '/v1/session',
      headers: JSON_BODY,
      payload: JSON.stringify({ key }),
    });
    const [cookie] = String(session.headers['set-cookie']).split(';');
    const withCookie = () => second({ url: '/v1/companies', headers: { cookie: String(cookie) } });
    expect([(await read(second, key)).statusCode, (await withCookie()).statusCode]).toEqual([200, 200]);
    const at = performance.now();
    const { authorization } = bearer(adminKey());
    const revoked = await first({ method: 'DELETE', url: `/v1/keys/${id}`, headers: { authorization } });
    expect(revoked.json().revokedAt).not.toBeNull();
    for (const ask of [() => read(second, key), () => read(first, key), withCookie])
      while ((await ask()).statusCode !== 401) await pause(50);
    expect(performance.now() - at).toBeLessThan(5_000);
  });

  it('are not all revoked by one of them: somebody must get in', async () => {
    const { id } = (await first({ url: '/v1/keys', headers: bearer(adminKey()) })).json().data.at(-1);
    const { authorization } = bearer(adminKey());
    const refused = await first({ method: 'DELETE', url: `/v1/keys/${id}`, headers: { authorization } });
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'conflict']);
  });

  it('expire', async () => {
    const expiresAt = new Date(Date.now() + 1_000).toISOString();
    const { key } = await create({ name: 'brief', scopes: ['read'], expiresAt });
    expect((await read(second, key)).statusCode).toBe(200);
    while ((await read(second, key)).statusCode === 200) await pause(50);
    expect((await read(second, key)).json()).toMatchObject({
      code: 'unauthorized',
      detail: expect.stringContaining('expired'),
    });
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  });

  it('tell when they were last used', async () => {
    const { id, key } = await create({ name: 'used', scopes: ['read'] });
    await read(second, key);
    const lastUsed = async () =>
      (await client.query('SELECT last_used_at FROM api_key WHERE id = $1', [id])).rows[0].last_used_at;
    while ((await lastUsed()) === null) await pause(20);
  });
});

describe('sessions', () => {
  it('end when the page signs out', async () => {
    const { key } = await create({ name: 'page', scopes: ['read'] });
    const payload = JSON.stringify({ key });
    const begun = await first({ method: 'POST', url: '/v1/session', headers: JSON_BODY, payload });
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const ended = await first({ method: 'DELETE', url: '/v1/session', headers });
    expect([ended.statusCode, ended.headers['set-cookie']?.[0]]).toEqual([204, expect.stringContaining('1970')]);
    const { rows } = await client.query('SELECT 1 FROM page_session WHERE ended_at IS NOT NULL');
    expect(rows.length).toBeGreaterThan(0);
    while ((await first({ url: '/v1/session', headers: { cookie } })).statusCode !== 401) await pause(50);
  });
});

describe('the day', () => {
  it('takes away sessions that expired long ago, and leaves the others', async () => {
    await client.query(`UPDATE page_session SET expires_at = now() - interval '2 days' WHERE ended_at IS NOT NULL`);
    const { key } = await create({ name: 'today', scopes: ['read'] });
    await first({ method: 'POST', url: '/v1/session', headers: JSON_BODY, payload: JSON.stringify({ key }) });
    const worker = await startWorker(requireDatabase(readConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' })));
    const left = async () => (await client.query('SELECT ended_at FROM page_session')).rows;
    while ((await left()).some((session) => session.ended_at !== null)) await pause(50);
    expect(await left()).toEqual([{ ended_at: null }]);
    await worker.close();
  });
});

describe('the audit trail', () => {
  it('knows who did what, and holds together', async () => {
    const entries = await audit();
    const actions = new Set(entries.map((entry) => entry.action));
    expect([...actions].sort()).toEqual(['key.created', 'key.revoked', 'session.begun', 'session.ended']);
    expect(entries.at(-1)).toMatchObject({
      position: 1,
      action: 'key.created',
      actor: { key: null, name: 'operator' },
    });
    expect(entries[0]?.actor.key).not.toBeNull();
    expect(await verification()).toEqual({ entries: entries.length, hash: entries[0]?.hash, broken: null });
  });

  it('is one chain also where many write at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, at) => create({ name: `key ${at}`, scopes: ['read'] })));
    expect((await verification()).broken).toBeNull();
  });

  it.each([
    ['a changed entry', `UPDATE audit_entry SET detail = '{"name":"other"}' WHERE position = 3`, 3],
    ['another actor', `UPDATE audit_entry SET actor = 'somebody else' WHERE position = 2`, 2],
    ['a moved time', `UPDATE audit_entry SET at = at + interval '1 second' WHERE position = 4`, 4],
    ['a removed entry', 'DELETE FROM audit_entry WHERE position = 3', 3],
    ['a removed beginning', 'DELETE FROM audit_entry WHERE position < 3', 1],
    ['a removed end', 'DELETE FROM audit_entry WHERE position = (SELECT max(position) FROM audit_entry)', null],
    ['two entries that changed places', 'UPDATE audit_entry SET position = 7 - position WHERE position IN (3, 4)', 3],
  ])('shows %s', async (_what, tampering, position) => {
    const { entries } = await verification();
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    await client.query('CREATE TEMP TABLE kept AS SELECT * FROM audit_entry');
    await client.query(tampering);
    await client.query('COMMIT');
    const { broken } = await verification();
    expect(broken?.position).toBe(position ?? entries);
    await client.query(
      'BEGIN; DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept; DROP TABLE kept; COMMIT',
    );
    expect((await verification()).broken).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi, type RunningApi } from '#api';
import { readConfig, requireDatabase } from '#config';
import type { CreatedKeyView, KeyScope } from '#contracts';
import { StorageModule } from '#storage';
import { AccessModule, KeepKeys, newId } from '#usecases';
import { startWorker, type RunningWorker } from '#worker';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { httpClient, type Answer, type Ask } from '../../../apps/api/test/http-client.js';
import { redisOfSpec } from '../house/open-house.js';
import { testDatabase, type TestDatabase } from '../../support/test-database.js';
import { callsOf } from '../house/calls.js';
import { OPERATIONS, operationsOf, requestFor, type Named, type Operation } from './operations.js';

@Module({})
class Operator {}

let database: TestDatabase;
let api: RunningApi;
let worker: RunningWorker;
let ask: (ask: Ask) => Promise<Answer>;
let operations: readonly Operation[];
/** What one tenant has; what nobody has. */
let own: Named;
let other: { readonly admin: string };
const keys: Record<string, string> = {};
/** Secrets of endpoints are kept under a key; ours is on this machine. */
const ALERTING = {
  WORDKEPT_SECRET_KEY: 'a-key-of-the-tests-of-no-use-elsewhere',
  WORDKEPT_OUTBOUND_ALLOW: '127.0.0.0/8',
};
const ABSENT: Named = {
  ...{ company: 'nowhere', document: newId(), statement: 's9', job: newId(), claim: newId(), review: newId() },
  ...{ reextraction: newId(), import: newId(), key: newId(), feed: newId(), token: 'x'.repeat(43) },
  ...{ subscription: newId(), endpoint: newId(), watchList: newId(), delivery: newId() },
};

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const operation = (id: string): Operation => {
  const found = operations.find((one) => one.id === id);
  if (!found) throw new Error(`No operation ${id}.`);
  return found;
};
const asOwner = async (id: string, named: Named = ABSENT) =>
  (await ask(requestFor(operation(id), named, bearer(String(keys['admin']))))).json();

async function keysOf(databaseUrl: string): Promise<void> {
  const imports = [StorageModule.forRoot({ databaseUrl, poolSize: 1 }), AccessModule];
  const operator = await NestFactory.createApplicationContext({ module: Operator, imports }, { logger: false });
  const make = (tenant: string, name: string, scopes: KeyScope[], expiresAt?: string) =>
    operator.get(KeepKeys, { strict: false }).createFor(tenant, { name, scopes, expiresAt });
  for (const scope of ['read', 'ingest', 'review', 'admin'] as const)
    keys[scope] = (await make('default', scope, [scope])).key;
  keys['expired'] = (await make('default', 'expired', ['admin'], new Date(Date.now() + 50).toISOString())).key;
  keys['revoked'] = (await make('default', 'revoked', ['admin'])).key;
  other = { admin: (await make('the other', 'admin', ['admin'])).key };
  await operator.close();
}

/** A tenant with one of everything. */
async function furnish(): Promise<Named> {
  const [first, second] = callsOf('harbour');
  const send = async (call: object) => {
    const payload = JSON.stringify(call);
    const headers = { 'content-type': 'application/json', ...bearer(String(keys['ingest'])) };
    const receipt = (await ask({ method: 'POST', url: '/v1/documents', headers, payload })).json();
    while ((await asOwner('getJob', { ...ABSENT, job: receipt.job.id })).status !== 'done') await pause(25);
    return receipt;
  };
  const { document, job } = await send(first as object);
  await send(second as object);
  const named = { ...ABSENT, company: 'harbour', document: document.id, job: job.id };
  const claim = (await asOwner('listClaims', named)).data[0].id;
  const review = (await asOwner('decide', { ...named, claim })).id;
  const imported = (await asOwner('importOutcomes', named)).id;
  const feed = await asOwner('createFeed', named);
  const reextraction = (await asOwner('beginReextraction', named)).id;
  const made: CreatedKeyView = await asOwner('createKey');
  const record = { ...named, claim, review, import: imported, reextraction, key: made.id };
  return { ...record, feed: feed.id, token: feed.token, ...(await alerting(named)) };
}

/** What tells of alerts, where the service has it. */
async function alerting(named: Named): Promise<Partial<Named>> {
  if (!operations.some(({ id }) => id === 'createSubscription')) return {};
  const endpoint = (await asOwner('createEndpoint', named)).id;
  const watchList = (await asOwner('createWatchList', named)).id;
  return { endpoint, watchList, subscription: (await asOwner('createSubscription', { ...named, endpoint })).id };
}

beforeAll(async () => {
  database = await testDatabase();
  const env = {
    DATABASE_URL: database.url,
    REDIS_URL: redisOfSpec(15) ?? undefined,
    WORDKEPT_PORT: '0',
    LOG_LEVEL: 'silent',
    ...ALERTING,
  };
  const config = requireDatabase(readConfig(env));
  await keysOf(database.url);
  worker = await startWorker(config);
  api = await startApi({ ...config, rateLimits: { reads: 0, writes: 0, imports: 0 } });
  ask = httpClient(Number(new URL(api.url).port));
  operations = operationsOf((await ask({ url: '/docs-json' })).json());
  own = await furnish();
  const list: readonly { id: string; name: string }[] = (await asOwner('listKeys')).data;
  await asOwner('revokeKey', { ...ABSENT, key: String(list.find(({ name }) => name === 'revoked')?.id) });
});
afterAll(async () => {
  await api?.close();
  await worker?.close();
  await database?.drop();
});

/** Status, code, and which fields there are: what may not differ. */
async function shapeOf(request: Ask): Promise<unknown> {
  const { statusCode, body, headers } = await ask(request);
  const isJson = String(headers['content-type']).includes('json');
  const parsed = isJson ? (JSON.parse(body) as Record<string, unknown>) : {};
  return [statusCode, parsed['code'] ?? null, Object.keys(parsed).sort(), headers['content-type'] ?? null];
}

it('has a case for every operation that is published, and none besides', () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(OPERATIONS).sort());
  expect(operations.map(({ needs }) => needs)).not.toContain(undefined);
});

it('has one of everything to be looked for', () => {
  for (const [kind, id] of Object.entries(own)) expect([kind, id]).toEqual([kind, expect.any(String)]);
});

describe('whoever has no key that holds', () => {
  it.each([
    ['no key', () => ({})],
    ['an unknown key', () => bearer(`wk_abcdefghjk_${'x'.repeat(43)}`)],
    ['an expired key', () => bearer(String(keys['expired']))],
    ['a revoked key', () => bearer(String(keys['revoked']))],
  ])('is refused at every address that is not open: %s', async (_who, headers) => {
    for (const one of operations.filter(({ needs }) => needs !== 'nobody')) {
      const { statusCode, body } = await ask(requestFor(one, own, headers()));
      expect([one.id, statusCode, JSON.parse(body).code]).toEqual([one.id, 401, 'unauthorized']);
    }
  });
});

describe('each scope alone', () => {
  it.each(['read', 'ingest', 'review', 'admin'])('%s opens what needs it, and nothing else', async (scope) => {
    for (const one of operations.filter(({ id }) => id !== 'endSession')) {
      const mayDo = scope === 'admin' || one.needs === scope || ['anybody', 'nobody'].includes(one.needs);
      const { statusCode } = await ask(requestFor(one, ABSENT, bearer(String(keys[scope]))));
      expect([one.id, statusCode === 403]).toEqual([one.id, !mayDo]);
      expect([one.id, statusCode >= 500 && one.id !== 'getReadiness']).toEqual([one.id, false]);
    }
  });
});

describe('another tenant', () => {
  /** Tokens and keys in the request are credentials of their own: whoever has one has what it opens. */
  const CREDENTIALS = ['readFeed', 'readCalendar', 'beginSession'];

  it('gets the same answer for what is ours as for what is nowhere, at every address', async () => {
    for (const one of operations.filter(({ id }) => !CREDENTIALS.includes(id))) {
      const [foreign, absent] = [
        requestFor(one, own, bearer(other.admin)),
        requestFor(one, ABSENT, bearer(other.admin)),
      ];
      expect([one.id, await shapeOf(foreign)]).toEqual([one.id, await shapeOf(absent)]);
    }
  });

  it('finds nothing of ours in any list', async () => {
    const ours = Object.values(own).filter((id) => id !== own.company && id !== own.statement);
    for (const one of operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'))) {
      const { body } = await ask({ url: one.path, headers: bearer(other.admin) });
      expect([one.id, ours.filter((id) => body.includes(id))]).toEqual([one.id, []]);
    }
  });

  it('has changed nothing of ours', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT revoked_at, (SELECT status FROM reextraction WHERE id = $2) AS reextraction,
        (SELECT count(*)::integer FROM review WHERE tenant_id = k.tenant_id) AS reviews
       FROM api_key k WHERE id = $1`,
      [own.key, own.reextraction],
    );
    await client.end();
    expect(rows).toEqual([{ revoked_at: null, reextraction: expect.stringMatching(/reading|ready/), reviews: 1 }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { answerChecker } from '../../test/answer-checker.js';
import { httpClient } from '../../test/http-client.js';
import { KEY_ID } from '../../test/in-memory-access.js';
import { Calls, inMemoryUseCases } from '../../test/in-memory-use-cases.js';
import { UNKNOWN_ID } from '../../test/samples.js';
import { createApi } from '../create-api.js';
import { describeApi } from '../openapi/describe-api.js';

let app: NestFastifyApplication;
let send: ReturnType<typeof httpClient>;
let faultsOf: ReturnType<typeof answerChecker>;
let host: string;

beforeAll(async () => {
  app = await createApi({ host: '127.0.0.1', auth: 'keys', logLevel: 'silent' }, inMemoryUseCases(new Calls()));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  host = `127.0.0.1:${port}`;
  send = httpClient(port);
  faultsOf = answerChecker(describeApi(app));
});
afterAll(() => app.close());

type Headers = Readonly<Record<string, string>>;
const key = (text: string): Headers => ({ authorization: `Bearer key-${text}` });
const cookie = (text: string): Headers => ({ cookie: `other=1; wordkept_session=session-${text}` });
const get = (url: string, headers: Headers = {}) => send({ url, headers });
const change = (method: 'POST' | 'DELETE', url: string, headers: Headers, body: object = {}) =>
  send({ method, url, headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify(body) });

describe('an address', () => {
  it.each([
    ['nothing', {}],
    ['an unknown key', { authorization: 'Bearer wk_nothing' }],
    ['another scheme', { authorization: 'Basic a2V5LXJlYWQ=' }],
    ['an expired key', key('expired')],
    ['a revoked key', key('revoked')],
    ['an unknown session', { cookie: 'wordkept_session=x' }],
  ])('says to %s that it needs a key', async (_what, headers) => {
    const answer = await get('/v1/claims', headers);
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'unauthorized']);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="wordkept"/);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
  });

  it.each([
    ['GET', '/v1/claims', ['read', 'admin']],
    ['POST', '/v1/documents', ['ingest', 'admin']],
    ['POST', '/v1/imports', ['ingest', 'admin']],
    ['POST', '/v1/reviews', ['review', 'admin']],
    ['POST', '/v1/reextractions', ['admin']],
    ['GET', '/v1/keys', ['admin']],
    ['POST', '/v1/keys', ['admin']],
    ['GET', '/v1/audit', ['admin']],
    ['GET', '/v1/session', ['read', 'ingest', 'review', 'admin']],
  ] as const)('%s %s opens to %j alone, and names the scope that is missing', async (method, url, scopes) => {
    for (const scope of ['read', 'ingest', 'review', 'admin']) {
      const ask = method === 'GET' ? get(url, key(scope)) : change(method, url, key(scope));
      const { statusCode, headers, body } = await ask;
      const isOpen = (scopes as readonly string[]).includes(scope);
      expect([scope, statusCode === 403]).toEqual([scope, !isOpen]);
      if (isOpen) continue;
      expect(JSON.parse(body)).toMatchObject({ code: 'forbidden', detail: expect.stringContaining(`"${scopes[0]}"`) });
      expect(headers['www-authenticate']).toContain('insufficient_scope');
    }
  });

  it.each(['/v1/health', '/v1/health/ready', '/docs-json', '/docs'])('%s is open to all', async (url) => {
    expect((await get(url)).statusCode).toBe(200);
  });

  it('refuses before it reads a body', async () => {
    const answer = await send({ method: 'POST', url: '/v1/documents', payload: '{"broken' });
    expect(answer.statusCode).toBe(401);
  });
});

describe('keys and sessions', () => {
  it('a key is told once, and nowhere kept on the way', async () => {
    const answer = await change('POST', '/v1/keys', key('admin'), { name: 'for Mara', scopes: ['read', 'review'] });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([201, 'no-store']);
    expect(answer.headers.location).toBe(`/v1/keys/${KEY_ID}`);
    expect(faultsOf('/v1/keys', '201', 'application/json', answer.json())).toEqual([]);
  });

  it.each([
    ['no name', { scopes: ['read'] }, 'name'],
    ['no scopes', { name: 'a', scopes: [] }, 'scopes'],
    ['an unknown scope', { name: 'a', scopes: ['root'] }, 'scopes'],
    ['scopes that are no list', { name: 'a', scopes: 'read' }, 'scopes'],
    ['an end that is no instant', { name: 'a', scopes: ['read'], expiresAt: 'soon' }, 'expiresAt'],
  ])('refuses %s', async (_what, body, field) => {
    const answer = await change('POST', '/v1/keys', key('admin'), body);
    const { code, errors } = answer.json();
    expect([code, ...new Set(errors.map((error: { field: string }) => error.field))]).toEqual([
      'invalid_request',
      field,
    ]);
  });

  it('lists and revokes keys as published', async () => {
    const list = await get('/v1/keys', key('admin'));
    expect(faultsOf('/v1/keys', '200', 'application/json', list.json())).toEqual([]);
    expect((await change('DELETE', `/v1/keys/${KEY_ID}`, key('admin'))).json().revokedAt).not.toBeNull();
    expect((await change('DELETE', `/v1/keys/${UNKNOWN_ID}`, key('admin'))).statusCode).toBe(404);
  });

  it.each(['/v1/audit', '/v1/audit/verification', '/v1/session'])('%s answers as published', async (url) => {
    expect(faultsOf(url, '200', 'application/json', (await get(url, key('admin'))).json())).toEqual([]);
  });

  it('a session is a cookie that no script and no other site gets at', async () => {
    const answer = await change('POST', '/v1/session', {}, { key: 'key-read' });
    expect(faultsOf('/v1/session', '201', 'application/json', answer.json())).toEqual([]);
    const [set] = answer.headers['set-cookie'] ?? [];
    expect(set).toMatch(/^wordkept_session=session-read; .*HttpOnly; SameSite=Strict$/);
    expect(set).toContain('Path=/');
    expect([answer.headers['cache-control'], answer.body.includes('session-read')]).toEqual(['no-store', false]);
    expect((await change('POST', '/v1/session', {}, { key: 'wrong' })).statusCode).toBe(401);
    const safe = await change('POST', '/v1/session', { 'x-forwarded-proto': 'https' }, { key: 'key-read' });
    expect(safe.headers['set-cookie']?.[0]).toContain('Secure');
  });

  it('reads with a cookie, and changes only where the browser vouches for the page', async () => {
    expect((await get('/v1/claims', cookie('read'))).statusCode).toBe(200);
    const attempts: readonly (readonly [Headers, number])[] = [
      [{}, 403],
      [{ origin: 'https://elsewhere.example' }, 403],
      [{ 'sec-fetch-site': 'cross-site', origin: `http://${host}` }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
      [{ 'sec-fetch-site': 'none' }, 403],
      [{ origin: 'null' }, 403],
      [{ origin: `http://${host}` }, 200],
      [{ 'sec-fetch-site': 'same-origin' }, 200],
    ];
    for (const [headers, status] of attempts) {
      const answer = await change('DELETE', `/v1/keys/${KEY_ID}`, { ...cookie('admin'), ...headers });
      expect([headers, answer.statusCode]).toEqual([headers, status]);
    }
  });

  it('signs out, and takes the cookie back', async () => {
    const answer = await change('DELETE', '/v1/session', { ...cookie('read'), 'sec-fetch-site': 'same-origin' });
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(answer.headers['set-cookie']?.[0]).toContain('Expires=Thu, 01 Jan 1970');
  });
});

describe('a house that is open', () => {
  let open: NestFastifyApplication;
  let ask: ReturnType<typeof httpClient>;
  beforeAll(async () => {
    open = await createApi({ host: '127.0.0.1', auth: 'open', logLevel: 'silent' }, inMemoryUseCases(new Calls()));
    await open.listen(0, '127.0.0.1');
    ask = httpClient((open.getHttpServer().address() as AddressInfo).port);
  });
  afterAll(() => open.close());

  it('takes everybody for the one tenant, and says so', async () => {
    const answer = await ask({ url: '/v1/session' });
    expect(answer.json()).toEqual({ auth: 'open', name: 'anybody', scopes: ['admin'], expiresAt: null });
  });

  it.each<Headers>([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }])(
    'lets no page of another site change anything: %j',
    async (headers) => {
      const answer = await ask({ method: 'DELETE', url: `/v1/keys/${KEY_ID}`, headers });
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'forbidden']);
      expect((await ask({ url: '/v1/claims', headers })).statusCode).toBe(200);
    },
  );
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { answerChecker } from '../../test/answer-checker.js';
import { httpClient } from '../../test/http-client.js';
import { Calls, inMemoryUseCases } from '../../test/in-memory-use-cases.js';
import { DELIVERY_ID, ENDPOINT_ID, SUBSCRIPTION_ID, WATCH_LIST_ID } from '../../test/sample-alerting.js';
import { CLAIM_ID, UNKNOWN_ID } from '../../test/samples.js';
import { createApi } from '../create-api.js';
import { describeApi } from '../openapi/describe-api.js';

const calls = new Calls();
let app: NestFastifyApplication;
let ask: ReturnType<typeof httpClient>;
let faultsOf: ReturnType<typeof answerChecker>;

beforeAll(async () => {
  app = await createApi({ host: '127.0.0.1', logLevel: 'silent', auth: 'open' }, inMemoryUseCases(calls));
  await app.listen(0, '127.0.0.1');
  ask = httpClient((app.getHttpServer().address() as AddressInfo).port);
  faultsOf = answerChecker(describeApi(app));
});
afterAll(() => app.close());
beforeEach(() => void Object.assign(calls, new Calls()));

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
const send = (method: Method, url: string, body?: object, headers: Record<string, string> = {}) =>
  ask({
    ...{ method, url, headers: { ...(body && { 'content-type': 'application/json' }), ...headers } },
    ...(body && { payload: JSON.stringify(body) }),
  });
const published = (url: string) => url.replace(/\?.*/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{id}');

const RECORDS = [
  [
    '/v1/subscriptions',
    SUBSCRIPTION_ID,
    { name: 'Cloud', channel: 'webhook', endpoint: ENDPOINT_ID },
    { paused: true },
  ],
  ['/v1/webhook-endpoints', ENDPOINT_ID, { url: 'https://example.com/hook' }, { enabled: false }],
  ['/v1/watch-lists', WATCH_LIST_ID, { name: 'Cloud', companies: ['Example'] }, { claims: [CLAIM_ID] }],
] as const;

describe.each(RECORDS)('%s', (address, id, request, change) => {
  it.each([address, `${address}/${id}`])('reads %s as published', async (url) => {
    const answer = await send('GET', url);
    expect(faultsOf(published(url), '200', 'application/json', answer.json())).toEqual([]);
    expect(answer.headers.etag).toMatch(/^(W\/)?".+"$/);
  });

  it('makes one at an address', async () => {
    const answer = await send('POST', address, request);
    expect([answer.statusCode, answer.headers.location]).toEqual([201, `${address}/${id}`]);
    expect(faultsOf(address, '201', 'application/json', answer.json())).toEqual([]);
  });

  it('changes and removes the version that was seen, and nothing unseen', async () => {
    const { etag } = (await send('GET', `${address}/${id}`)).headers;
    const changed = await send('PATCH', `${address}/${id}`, change, { 'if-match': String(etag) });
    expect([changed.statusCode, calls.decisions]).toEqual([200, [[change, ['3']]]]);
    expect((await send('DELETE', `${address}/${id}`, undefined, { 'if-match': '*' })).statusCode).toBe(204);
    expect((await send('PATCH', `${address}/${id}`, change)).json()).toMatchObject({ code: 'precondition_required' });
    expect((await send('DELETE', `${address}/${id}`)).statusCode).toBe(428);
  });

  it('knows none that nobody made', async () => {
    expect((await send('GET', `${address}/${UNKNOWN_ID}`)).statusCode).toBe(404);
  });
});

describe('subscriptions', () => {
  const create = (more: object) => send('POST', '/v1/subscriptions', { name: 'Cloud', channel: 'webhook', ...more });

  it.each<[object, string]>([
    [{ name: '' }, 'name'],
    [{ channel: 'fax' }, 'channel'],
    [{ endpoint: '7' }, 'endpoint'],
    [{ filter: { types: ['wordkept.claim.lost'] } }, 'filter.types'],
    [{ filter: { minConfidence: 2 } }, 'filter.minConfidence'],
    [{ filter: { claims: ['x'] } }, 'filter.claims'],
    [{ filter: { colour: 'red' } }, 'filter.colour'],
    [{ channel: 'email', email: { to: [] } }, 'email.to'],
    [{ channel: 'email', email: { to: ['nobody'] } }, 'email.to'],
    [{ channel: 'email', email: { to: ['a@example.com'], hour: 24 } }, 'email.hour'],
  ])('refuse %j, naming %s', async (more, field) => {
    expect((await create(more)).json()).toMatchObject({ code: 'invalid_request', errors: [{ field }] });
  });

  it('are previewed over a week, or as long as is asked', async () => {
    const answer = await send('GET', `/v1/subscriptions/${SUBSCRIPTION_ID}/preview`);
    expect(faultsOf('/v1/subscriptions/{id}/preview', '200', 'application/json', answer.json())).toEqual([]);
    await send('GET', `/v1/subscriptions/${SUBSCRIPTION_ID}/preview?days=30`);
    expect(calls.filters).toEqual([{ days: 7 }, { days: 30 }]);
  });

  it('are previewed before there are any, by whoever may read', async () => {
    const asked = { filter: { companies: ['example'], includeHistoric: true }, days: 90 };
    const answer = await send('POST', '/v1/subscriptions/preview', asked);
    expect([answer.statusCode, calls.filters]).toEqual([200, [asked]]);
    expect(faultsOf('/v1/subscriptions/preview', '200', 'application/json', answer.json())).toEqual([]);
    expect((await send('POST', '/v1/subscriptions/preview', { days: 91 })).statusCode).toBe(400);
  });

  it('are replayed over a range', async () => {
    const range = { from: '2025-11-01T00:00:00Z' };
    const answer = await send('POST', `/v1/subscriptions/${SUBSCRIPTION_ID}/replay`, range);
    expect([answer.statusCode, calls.filters]).toEqual([202, [range]]);
    expect(faultsOf('/v1/subscriptions/{id}/replay', '202', 'application/json', answer.json())).toEqual([]);
  });
});

describe('webhook endpoints', () => {
  it('show a secret in answers that nobody keeps, and only there', async () => {
    const made = await send('POST', '/v1/webhook-endpoints', { url: 'https://example.com/hook' });
    const rotated = await send('POST', `/v1/webhook-endpoints/${ENDPOINT_ID}/rotate-secret`, undefined, {
      'if-match': '3',
    });
    for (const { body, headers } of [made, rotated])
      expect([body.includes('whsec_'), headers['cache-control']]).toEqual([true, 'no-store']);
    expect((await send('GET', `/v1/webhook-endpoints/${ENDPOINT_ID}`)).body).not.toContain('whsec_');
    expect((await send('GET', '/v1/webhook-endpoints')).body).not.toContain('whsec_');
  });

  it('are tested by a delivery that can be followed', async () => {
    const answer = await send('POST', `/v1/webhook-endpoints/${ENDPOINT_ID}/test`);
    expect([answer.statusCode, answer.headers.location]).toEqual([202, `/v1/deliveries/${DELIVERY_ID}`]);
    expect(faultsOf('/v1/webhook-endpoints/{id}/test', '202', 'application/json', answer.json())).toEqual([]);
  });
});

describe('deliveries', () => {
  it.each([`/v1/deliveries?status=held&endpoint=${ENDPOINT_ID}&limit=5`, `/v1/deliveries/${DELIVERY_ID}`])(
    'reads %s as published',
    async (url) => {
      const answer = await send('GET', url);
      expect(faultsOf(published(url), '200', 'application/json', answer.json())).toEqual([]);
    },
  );

  it('are sent again', async () => {
    const answer = await send('POST', `/v1/deliveries/${DELIVERY_ID}/replay`);
    expect(answer.statusCode).toBe(202);
    expect(faultsOf('/v1/deliveries/{id}/replay', '202', 'application/json', answer.json())).toEqual([]);
  });
});

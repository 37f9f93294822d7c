import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { answerChecker } from '../../test/answer-checker.js';
import { httpClient } from '../../test/http-client.js';
import { Calls, inMemoryUseCases } from '../../test/in-memory-use-cases.js';
import { TEXT, UNKNOWN_ID } from '../../test/samples.js';
import { createApi } from '../create-api.js';
import { describeApi } from '../openapi/describe-api.js';

const calls = new Calls();
let app: NestFastifyApplication;
let ask: ReturnType<typeof httpClient>;
let faultsOf: ReturnType<typeof answerChecker>;

beforeAll(async () => {
  app = await createApi({ host: '127.0.0.1', auth: 'open', logLevel: 'silent' }, inMemoryUseCases(calls));
  await app.listen(0, '127.0.0.1');
  ask = httpClient((app.getHttpServer().address() as AddressInfo).port);
  faultsOf = answerChecker(describeApi(app));
});
afterAll(() => app.close());
beforeEach(() => void Object.assign(calls, new Calls()));

const post = (url: string, type: string, payload: string, headers: Record<string, string> = {}) =>
  ask({ method: 'POST', url, headers: { 'content-type': type, ...headers }, payload });

describe('a document as a file', () => {
  it.each(['application/octet-stream', 'application/pdf', 'text/html; charset=big5', 'text/plain', 'text/markdown'])(
    'is taken in as %s, with what the address says of it',
    async (type) => {
      const answer = await post(`/v1/documents?company=Example&name=q2.pdf&periodEnd=2025-06-30`, type, 'bytes');
      expect(answer.statusCode).toBe(202);
      expect(faultsOf('/v1/documents', '202', 'application/json', answer.json())).toEqual([]);
      const said = { company: 'example', name: 'q2.pdf', periodEnd: '2025-06-30' };
      expect(calls.uploads).toEqual([{ ...said, contentType: type, text: 'bytes' }]);
    },
  );

  it('may name its company by its front matter alone', async () => {
    expect((await post('/v1/documents', 'text/markdown', 'bytes')).statusCode).toBe(202);
  });

  it.each([
    ['company=../x', ['company']],
    ['company=x&name=%00', ['name']],
    ['company=x&replaces=7', ['replaces']],
    ['company=x&language=en', ['language']],
  ])('is refused with %s', async (query, fields) => {
    const answer = await post(`/v1/documents?${query}`, 'application/pdf', 'bytes');
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request']);
    expect(answer.json().errors.map((error: { field: string }) => error.field)).toEqual(fields);
  });

  it.each([
    ['an origin of another site', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
  ])('is not taken as plain text from %s', async (_, headers) => {
    const answer = await post('/v1/documents?company=x', 'text/plain', 'bytes', headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'forbidden']);
    expect(calls.uploads).toEqual([]);
  });

  it.each(['/v1/reextractions', '/v1/reviews'])('is not taken at %s', async (url) => {
    const answer = await post(url, 'application/pdf', 'bytes');
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'unsupported_media_type']);
  });
});

describe('a document by its address', () => {
  const json = (body: object) => post('/v1/documents', 'application/json', JSON.stringify(body));

  it('is handed on as such', async () => {
    const url = 'https://ir.example.com/q2.pdf';
    expect((await json({ company: 'example', url, replaces: UNKNOWN_ID })).statusCode).toBe(202);
    expect(calls.uploads).toEqual([{ company: 'example', url, replaces: UNKNOWN_ID }]);
  });

  it.each([
    ['text beside it', { url: 'https://example.com/', text: TEXT }],
    ['another scheme', { url: 'file:///etc/passwd' }],
    ['no address', { url: 'q2.pdf' }],
  ])('is refused with %s', async (_, body) => {
    const answer = await json({ company: 'example', ...body });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request']);
    expect(calls.uploads).toEqual([]);
  });
});

describe('POST /v1/documents/preview', () => {
  it.each([
    ['application/json', JSON.stringify({ text: TEXT })],
    ['application/json', JSON.stringify({ url: 'https://example.com/q2' })],
    ['application/pdf', 'bytes'],
  ])('answers as published to %s', async (type, body) => {
    const answer = await post('/v1/documents/preview', type, body);
    expect(answer.statusCode).toBe(200);
    expect(faultsOf('/v1/documents/preview', '200', 'application/json', answer.json())).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { httpClient } from '../../test/http-client.js';
import { Calls, inMemoryUseCases } from '../../test/in-memory-use-cases.js';
import { createApi } from '../create-api.js';

const calls = new Calls();
const lines: string[] = [];
let app: NestFastifyApplication;
let ask: ReturnType<typeof httpClient>;

beforeAll(async () => {
  const logTo = { write: (line: string) => void lines.push(line) };
  app = await createApi({ host: '127.0.0.1', auth: 'open', logLevel: 'info', logTo }, inMemoryUseCases(calls));
  await app.listen(0, '127.0.0.1');
  ask = httpClient((app.getHttpServer().address() as AddressInfo).port);
  lines.length = 0;
});
afterAll(() => app.close());

/** All lines since the last call, once those of so many requests are there: they are written after the answer. */
async function logged(requests: number): Promise<Record<string, unknown>[]> {
  while (lines.filter((line) => line.includes('"msg":"request"')).length < requests) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  return lines.splice(0).map((line) => JSON.parse(line));
}

it('says of a request its method, route and status, and nothing that was in it', async () => {
  await ask({ url: '/v1/claims?segment=secret-words' });
  const [line] = await logged(1);
  expect(line).toMatchObject({ method: 'GET', route: '/v1/claims', status: 200, msg: 'request' });
  expect(JSON.stringify(line)).not.toContain('secret');
});

it('keeps what was said on a call out, also where the request is refused', async () => {
  const headers = { 'content-type': 'application/json' };
  for (const text of ['We expect secret words.', 7]) {
    await ask({ method: 'POST', url: '/v1/documents', headers, payload: JSON.stringify({ company: '?', text }) });
  }
  await ask({ method: 'POST', url: '/v1/documents', headers, payload: '{"text": secret' });
  await ask({ url: '/secret' });
  expect(JSON.stringify(await logged(4))).not.toContain('secret');
});

it('logs a failure of ours with its cause, under the id that the caller was given', async () => {
  calls.failure = new Error('cause of the failure');
  const { headers } = await ask({ url: '/v1/companies' });
  const all = await logged(1);
  expect(all.find(({ level }) => level === 50)).toMatchObject({ err: { message: 'cause of the failure' } });
  expect(all.find(({ msg }) => msg === 'request')).toMatchObject({ status: 500, reqId: headers['x-request-id'] });
});

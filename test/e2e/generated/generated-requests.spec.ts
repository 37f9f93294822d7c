import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { once } from 'node:events';
import { connect } from 'node:net';
import { ServiceUnderTest } from '../../medium/http/service-under-test.js';
import { SECOND_QUARTER, THIRD_QUARTER, UNDATED } from '../../medium/http/uploads.js';
import { answerFaults } from './check-answer.js';
import { generatedRequests, type GeneratedRequest, type Known } from './generate-request.js';
import { operationsOf } from './operation.js';

/** More with `npm run test:faults`, and from another seed each time. */
const REQUESTS = Number(process.env.GENERATED_REQUESTS ?? 600);
const SEED = Number(process.env.GENERATED_SEED ?? 20_251_125);
const AT_ONCE = 16;

let service: ServiceUnderTest;
let api: OpenAPIObject;
let known: Known;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  for (const upload of [SECOND_QUARTER, THIRD_QUARTER, UNDATED]) await service.read(upload);
  api = (await service.get('/docs-json')).json();
  known = {
    ids: await idsOf(['claims', 'documents', 'jobs']),
    words: ['meadow', 'revenue', 'group', 'resolved', 'met'],
  };
}, 120_000);
afterAll(() => service?.stop());

async function idsOf(lists: readonly string[]): Promise<readonly string[]> {
  const pages = await Promise.all(lists.map((list) => service.get(`/v1/${list}?limit=20`)));
  return pages.flatMap((page) => (page.json() as { data: { id: string }[] }).data.map(({ id }) => id));
}

function asked({ method, url, headers, payload }: GeneratedRequest): string {
  return `${method} ${url.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${payload.slice(0, 300)}`;
}

it('answers every generated request as published, and fails at none', async () => {
  const operations = operationsOf(api);
  const faultsOf = answerFaults(api);
  const requests = fc.sample(generatedRequests(api, operations, known), { numRuns: REQUESTS, seed: SEED });
  const faults = new Map<string, string>();
  const covered = new Map<string, number>();
  const next = requests[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let step = next.next(); !step.done; step = next.next()) {
      const request = step.value;
      const name = `${request.method} ${request.operation.path}`;
      const answer = await service.ask(request);
      covered.set(name, (covered.get(name) ?? 0) + 1);
      for (const fault of faultsOf(request, answer)) faults.set(`${name}: ${fault}`, asked(request));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect([...faults].map(([fault, request]) => `${fault}\n  after ${request}`)).toEqual([]);
  expect([...covered.keys()].sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
  expect((await service.get('/v1/health/ready')).statusCode).toBe(200);
}, 1_800_000);

it.each([
  ['no HTTP at all', 'hello\r\n\r\n', '400', 'bad_address'],
  ['a header without a name', 'GET /v1/health HTTP/1.1\r\n: x\r\n\r\n', '400', 'bad_address'],
  [
    'two lengths',
    'POST /v1/documents HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{',
    '400',
    'bad_address',
  ],
  [
    'headers of 20 kB',
    `GET /v1/health HTTP/1.1\r\nHost: localhost\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
    '431',
    'headers_too_large',
  ],
])('answers %s with a problem', async (_what, bytes, status, code) => {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
  socket.write(bytes);
  await once(socket, 'close');
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ code });
});

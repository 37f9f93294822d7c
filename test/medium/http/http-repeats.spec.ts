import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../../apps/api/test/http-client.js';
import { ServiceUnderTest } from './service-under-test.js';
import { CHINESE, SECOND_QUARTER, THIRD_QUARTER } from './uploads.js';
import { openDatabase, type OpenDatabase } from './open-database.js';

let service: ServiceUnderTest;
let database: OpenDatabase;

beforeAll(async () => {
  service = await ServiceUnderTest.start({ worker: false });
  database = await openDatabase(service.database.url);
});
afterAll(async () => {
  await database.close();
  await service.stop();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const send = (upload: unknown, key?: string): Promise<Answer> =>
  service.ask({
    method: 'POST',
    url: '/v1/documents',
    headers: { ...JSON_TYPE, ...(key === undefined ? {} : { 'idempotency-key': key }) },
    payload: JSON.stringify(upload),
  });
/** As clients do: a service that is too busy to take it now is asked again. */
async function patiently(sending: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await sending();
    if (answer.statusCode !== 503) return answer;
    expect(answer.headers['retry-after']).toBe('5');
    await pause(200);
  }
}
const code = ({ statusCode, body }: Answer): string =>
  `${statusCode} ${(JSON.parse(body) as { code?: string }).code ?? ''}`;
const countOf = (tables: string) => database.count(tables);

describe('the same bytes', () => {
  it('sent a hundred times at once are one document and a hundred equal answers', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => patiently(() => send(SECOND_QUARTER))));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await countOf('document')).toBe(1);
    expect(await countOf('reading_job')).toBe(1);
  });

  it('sent a hundred times at once under one key are worked on once; the others are told so, or get that answer', async () => {
    const before = await countOf('document');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => patiently(() => send(THIRD_QUARTER, 'all-at-once'))),
    );
    const told = answers.filter(({ statusCode }) => statusCode === 409);
    const taken = answers.filter(({ statusCode }) => statusCode === 202);
    expect(told.length + taken.length).toBe(100);
    expect(told.every((answer) => code(answer) === '409 idempotency_in_progress')).toBe(true);
    expect(told.every(({ headers }) => headers['retry-after'] === '1')).toBe(true);
    expect(taken.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    expect(new Set(taken.map(({ body }) => body)).size).toBe(1);
    expect(await countOf('document')).toBe(before + 1);
  });
});

describe('Idempotency-Key', () => {
  it('gives the stored answer byte for byte, with what belongs to it', async () => {
    const [first, again] = [await send(CHINESE, '"quoted-key"'), await send(CHINESE, 'quoted-key')];
    expect(again.body).toBe(first.body);
    expect(again.statusCode).toBe(202);
    for (const name of ['location', 'content-type', 'etag']) expect(again.headers[name]).toBe(first.headers[name]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('gives a refusal again too', async () => {
    const [first, again] = [await send({ company: 'x' }, 'refused'), await send({ company: 'x' }, 'refused')];
    expect(code(first)).toBe('400 invalid_request');
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });

  it('is for one request: another body, another address is refused', async () => {
    await send(CHINESE, 'one');
    expect(code(await send({ ...CHINESE, name: 'other' }, 'one'))).toBe('422 idempotency_mismatch');
    const elsewhere = await service.ask({
      method: 'POST',
      url: '/v1/reextractions',
      headers: { ...JSON_TYPE, 'idempotency-key': 'one' },
      payload: JSON.stringify(CHINESE),
    });
    expect(code(elsewhere)).toBe('422 idempotency_mismatch');
  });

  it.each([
    ['that is empty', ''],
    ['with a space', 'two words'],
    ['with a comma', 'a,b'],
    ['that is too long', 'x'.repeat(256)],
  ])('refuses a key %s', async (_what, key) => {
    const answer = await send(CHINESE, key);
    expect(code(answer)).toBe('400 invalid_request');
    expect(answer.json().errors[0].field).toBe('Idempotency-Key');
  });

  it('means nothing to a read', async () => {
    const read = () => service.get('/v1/documents', { 'idempotency-key': 'one' });
    expect([(await read()).statusCode, (await read()).statusCode]).toEqual([200, 200]);
  });

  it('waits for a process that works, and takes over from one that died', async () => {
    await send(CHINESE, 'dead');
    const put = `UPDATE idempotency_key SET status = NULL, body = NULL, lease_until = now() + $1::interval WHERE key = 'dead'`;
    await database.run(put, ['1 minute']);
    expect(code(await send(CHINESE, 'dead'))).toBe('409 idempotency_in_progress');
    await database.run(put, ['-1 second']);
    const taken = await send(CHINESE, 'dead');
    expect([taken.statusCode, taken.headers['idempotency-replayed']]).toEqual([202, undefined]);
    expect((await send(CHINESE, 'dead')).headers['idempotency-replayed']).toBe('true');
  });

  it('is free again after a day', async () => {
    await send(CHINESE, 'old');
    await database.run(`UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE key = 'old'`);
    expect(code(await send({ ...CHINESE, company: 'fresh' }, 'old'))).toBe('202 ');
  });
});

describe('a file that streams in', () => {
  const TABLE =
    'metric,period_start,period_end,value,unit,reported_on\nrevenue,2025-04-01,2025-06-30,4200000000,USD,2025-07-29\n';
  const stream = (payload: string, key: string) =>
    service.ask({
      method: 'POST',
      url: '/v1/imports?company=meadow&name=figures.csv',
      headers: { 'content-type': 'text/csv', 'idempotency-key': key },
      payload,
    });

  it('is taken once under its key, and hashed as it comes', async () => {
    const first = await stream(TABLE, 'file');
    const imports = await countOf('outcome_import');
    const again = await stream(TABLE, 'file');
    expect(first.statusCode).toBe(202);
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    expect(await countOf('outcome_import')).toBe(imports);
    expect(code(await stream(TABLE.replace('42', '43'), 'file'))).toBe('422 idempotency_mismatch');
  });
});

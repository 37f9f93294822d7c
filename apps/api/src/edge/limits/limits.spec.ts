import { afterEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { httpClient, type Answer } from '../../../test/http-client.js';
import { Calls, inMemoryUseCases } from '../../../test/in-memory-use-cases.js';
import { createApi } from '../../create-api.js';
import { callerOf } from './caller.js';
import { RefusedCallers } from './refused-callers.js';

let app: NestFastifyApplication;
let ask: ReturnType<typeof httpClient>;
afterEach(() => app?.close());

const BUDGETS = { reads: 3, writes: 2, imports: 1 };
async function open(host: string, rateLimits = BUDGETS): Promise<void> {
  app = await createApi({ auth: 'open', host, logLevel: 'silent', rateLimits }, inMemoryUseCases(new Calls()));
  await app.listen(0, '127.0.0.1');
  ask = httpClient((app.getHttpServer().address() as AddressInfo).port);
}

const read = (authorization?: string, url = '/v1/companies'): Promise<Answer> =>
  ask({ url, headers: authorization === undefined ? {} : { authorization } });
const statuses = async (times: number, one: () => Promise<Answer>): Promise<number[]> => {
  const all: number[] = [];
  for (let i = 0; i < times; i++) all.push((await one()).statusCode);
  return all;
};

describe('limits', () => {
  it('say what is left, and refuse what is too much until the minute is over', async () => {
    await open('0.0.0.0');
    const first = await read();
    expect(first.headers['ratelimit-policy']).toBe('"reads";q=3;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"reads";r=2;t=\d+$/);
    expect(await statuses(3, read)).toEqual([200, 200, 429]);
    const refused = await read();
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({ code: 'rate_limited', status: 429 });
  });

  it('are of each caller and of reads, writes and imports apart', async () => {
    await open('0.0.0.0');
    const post = (url: string, type: string) => () =>
      ask({ method: 'POST', url, headers: { 'content-type': type }, payload: '{"company":"example"}' });
    const isRefused = (status: number) => status === 429;
    expect((await statuses(4, read)).map(isRefused)).toEqual([false, false, false, true]);
    expect((await statuses(3, post('/v1/reextractions', 'application/json'))).map(isRefused)).toEqual([
      false,
      false,
      true,
    ]);
    expect((await statuses(2, post('/v1/imports?company=x', 'text/csv'))).map(isRefused)).toEqual([false, true]);
    expect((await read('Bearer other')).statusCode).not.toBe(429);
  });

  it('leave health alone, and whoever has none set', async () => {
    await open('0.0.0.0', { ...BUDGETS, reads: 0 });
    expect(await statuses(5, () => read(undefined, '/v1/health'))).toEqual(Array(5).fill(200));
    expect(await statuses(5, read)).toEqual(Array(5).fill(200));
  });

  it('are not for the user of this machine', async () => {
    await open('127.0.0.1');
    expect(await statuses(5, read)).toEqual(Array(5).fill(200));
  });
});

describe('callerOf', () => {
  it.each([
    ['192.0.2.7', 'ip-192.0.2.7'],
    ['::ffff:192.0.2.7', 'ip-192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', 'ip-2001:db8:1:2::'],
  ])('counts %s as %s', (ip, id) => expect(callerOf({ ip, headers: {} })).toEqual({ id, isAnonymous: true }));

  it('keeps no key', () => {
    const { id } = callerOf({ ip: '::1', headers: { authorization: 'Bearer wk_canary' } });
    expect(id).toMatch(/^key-[\w-]{32}$/);
  });
});

describe('RefusedCallers', () => {
  it('bans an address for the rest of the minute', () => {
    let now = 0;
    const refused = new RefusedCallers(2, () => now);
    for (let i = 0; i < 3; i++) refused.count('a');
    expect([refused.isBanned('a'), refused.isBanned('b')]).toEqual([true, false]);
    now = 60_000;
    expect(refused.isBanned('a')).toBe(false);
  });
});

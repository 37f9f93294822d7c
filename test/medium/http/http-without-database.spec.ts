import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApi, type RunningApi } from '#api';
import { readConfig, requireDatabase } from '#config';
import { httpClient } from '../../../apps/api/test/http-client.js';
import { testDatabase } from '../../support/test-database.js';

let api: RunningApi;
let ask: ReturnType<typeof httpClient>;

beforeAll(async () => {
  // BullMQ prints every connection that it loses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const database = await testDatabase();
  api = await startApi(
    requireDatabase(
      readConfig({ DATABASE_URL: database.url, WORDKEPT_PORT: '0', WORDKEPT_AUTH: 'open', LOG_LEVEL: 'silent' }),
    ),
  );
  ask = httpClient(Number(new URL(api.url).port));
  expect((await ask({ url: '/v1/health/ready' })).statusCode).toBe(200);
  await database.drop();
});
afterAll(() => api.close());

describe('the API whose database is gone', () => {
  it('lives, is not ready, and says what is down', async () => {
    expect((await ask({ url: '/v1/health' })).statusCode).toBe(200);
    const ready = await ask({ url: '/v1/health/ready' });
    expect([ready.statusCode, ready.json().database]).toEqual([503, 'down']);
  });

  it('answers reads with a problem that tells nothing of its insides', async () => {
    const read = await ask({ url: '/v1/companies' });
    expect([read.statusCode, read.json().code]).toEqual([503, 'service_unreachable']);
    expect(Number(read.headers['retry-after'])).toBeGreaterThan(0);
    expect(read.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(read.body).not.toMatch(/wordkept_test|postgres|SELECT/);
  });
});

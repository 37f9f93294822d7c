import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#embedded';
import { checkNode } from './check-node.js';
import { examine } from './doctor.js';
import type { Finding } from './finding.js';

const dataDir = await mkdtemp(join(tmpdir(), 'wordkept-doctor-'));
const servers: Server[] = [];
afterAll(async () => {
  servers.forEach((server) => server.close().closeAllConnections());
  await rm(dataDir, { recursive: true });
});

async function findingsIn(env: Record<string, string>): Promise<Map<string, Finding>> {
  const findings = await examine({ WORDKEPT_DATA_DIR: dataDir, ...env });
  return new Map(findings.map((finding) => [finding.check, finding]));
}

/** A service that says of its parts what it is told. */
async function serviceWhere(states: object, outdated: readonly object[] = []): Promise<string> {
  const server = createServer(({ url }, answer) =>
    answer.end(JSON.stringify(url?.endsWith('/outdated') ? { data: outdated, next: null } : states)),
  ).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('checkNode', () => {
  it.each([
    ['20.19.0', 'ok'],
    ['20.20.2', 'ok'],
    ['24.0.0', 'ok'],
    ['20.18.3', 'fault'],
    ['18.20.8', 'fault'],
  ])('finds Node %s %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });
});

describe('examine', () => {
  it('finds nothing wrong in a fresh checkout, and says that nothing runs yet', async () => {
    const findings = await findingsIn({});
    expect([...findings.values()].filter(({ state }) => state === 'fault')).toEqual([]);
    expect(findings.get('embedded database')?.detail).toMatch(/^PostgreSQL 18\./);
    expect(findings.get('service')).toMatchObject({ state: 'note', detail: 'not running' });
  });

  it('names every setting that cannot be used and stops there', async () => {
    const findings = await examine({ REDIS_URL: 'nowhere', WORDKEPT_PORT: 'x' });
    const faults = findings.filter(({ state }) => state === 'fault').map(({ detail }) => detail.split(' ')[0]);
    expect(faults).toEqual(['REDIS_URL', 'WORDKEPT_PORT']);
  });

  it('says which server does not answer, and keeps the password to itself', async () => {
    const port = await freePort('127.0.0.1');
    const findings = await findingsIn({
      DATABASE_URL: `postgres://u:s3cret@127.0.0.1:${port}/x`,
      REDIS_URL: `redis://:s3cret@127.0.0.1:${port}`,
    });
    expect(findings.get('database')).toMatchObject({ state: 'fault', detail: expect.stringContaining('ECONNREFUSED') });
    expect(findings.get('queue')).toMatchObject({ state: 'fault', detail: expect.stringContaining('ECONNREFUSED') });
    expect(JSON.stringify([...findings.values()])).not.toContain('s3cret');
  });

  it.each([
    [{ database: 'up', queue: 'up' }, 'ok'],
    [{ database: 'up', queue: 'down' }, 'fault'],
  ])('asks the running service: %j is %s', async (states, state) => {
    const findings = await findingsIn({ WORDKEPT_URL: await serviceWhere(states) });
    expect(findings.get('service')?.state).toBe(state);
  });

  it.each([
    [[], 'ok', undefined],
    [[{ company: 'acme', documents: 3, engineVersions: ['1'] }], 'note', 'Run: wordkept reextract acme'],
  ])('says whose documents an older engine read: %j is %s', async (outdated, state, advice) => {
    const service = await serviceWhere({ database: 'up', queue: 'up' }, outdated);
    const found = (await findingsIn({ WORDKEPT_URL: service })).get('readings');
    expect([found?.state, found?.advice]).toEqual([state, advice]);
  });

  it('finds a data folder that nothing can be written to', async () => {
    const file = join(dataDir, 'a-file');
    await writeFile(file, '');
    const env = { WORDKEPT_DATA_DIR: join(file, 'data'), DATABASE_URL: 'postgres://127.0.0.1:1/x' };
    const findings = await findingsIn(env);
    expect(findings.get('data folder')?.state).toBe('fault');
  });
});

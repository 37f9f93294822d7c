import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlertEvent, EventPage, Page } from '#contracts';
import { processIdentity } from '#embedded';
import { jsonSchemaChecker } from '../../apps/api/test/answer-checker.js';
import { runCli, startCli, type Cli } from './run-cli.js';

const RUNNING = /running at \S*(http:\/\/127\.0\.0\.1:\d+)/;
const dataDir = await mkdtemp(join(tmpdir(), 'wordkept-start-'));
const run = (...args: string[]) => runCli(dataDir, ...args);
let service: Cli;

afterAll(async () => {
  await service?.stop('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

async function startService(): Promise<string> {
  service = startCli(dataDir, ['start', '--no-seeds']);
  return (await service.until('stderr', RUNNING))[1]!;
}

async function serverPid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Rows of the table that begin a claim: those with the icon of a verdict. */
function claimsIn(table: string): string[] {
  return table.split('\n').filter((line) => /^│ [✔✘○◐∅] /.test(line));
}

/** One story, in order: each step stands on the one before. */
describe('wordkept start', () => {
  let table: string;

  it('loads the demo documents on the first start and prints their claims with verdicts', async () => {
    const { code, stdout, stderr } = await run('start', '--once');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/Reading demo documents (\d+)\/\1:/) });
    expect(stdout).toMatch(/^┌.*\n│ verdict +│ claim +│ said +│ what happened/);
    expect(claimsIn(stdout).length).toBeGreaterThan(10);
    expect(stdout).toMatch(/✔ met/);
    expect(stdout).toContain('not sustained');
    table = stdout;
  });

  it('leaves nothing running behind', () => {
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'service.json'))).toBe(false);
  });

  it('loads nothing twice on the second', async () => {
    const { code, stdout } = await run('start', '--once');
    expect(code).toBe(0);
    expect(stdout).toBe(table);
  });

  it('stays until it is asked to stop, and says where it is to whoever starts it again', async () => {
    const url = await startService();
    expect((await fetch(`${url}/v1/health/ready`)).status).toBe(200);
    const again = await run('start');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(`already running at ${url}`);
  });

  it('has told of the demo in events that fit the schema of their type', async () => {
    const [, url] = (await service.until('stderr', RUNNING)) as readonly string[];
    const get = async (path: string) => (await fetch(`${url}${path}`)).json();
    const types = (await get('/v1/schemas')) as Page<{ readonly type: string; readonly schema: string }>;
    const checks = new Map<string, ReturnType<typeof jsonSchemaChecker>>();
    for (const { type, schema } of types.data) checks.set(type, jsonSchemaChecker((await get(schema)) as object));
    const events: AlertEvent[] = [];
    for (let page = (await get('/v1/events?limit=200')) as EventPage; ;) {
      events.push(...page.data);
      if (!page.more) break;
      page = (await get(`/v1/events?limit=200&after=${page.next}`)) as EventPage;
    }
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(3);
    expect(events.flatMap((event) => checks.get(event.type)?.(event) ?? [`no schema for ${event.type}`])).toEqual([]);
  });

  it('is found well by the doctor', async () => {
    const { code, stdout } = await run('doctor', '--json');
    const report = JSON.parse(stdout) as { healthy: boolean; findings: { check: string; state: string }[] };
    expect(report.findings.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect({ code, healthy: report.healthy }).toEqual({ code: 0, healthy: true });
  });

  it('starts a killed worker again', async () => {
    const worker = Number(spawnSync('pgrep', ['-P', `${service.process.pid}`], { encoding: 'utf8' }).stdout);
    process.kill(worker, 'SIGKILL');
    await service.until('stderr', /The worker ended \(SIGKILL\)/);
  });

  it('goes on with the same data after it and the database were killed', async () => {
    const pid = await serverPid();
    await service.stop('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await startService();
    expect(claimsIn(service.stdout)).toEqual(claimsIn(table));
  });

  it('stops everything on Ctrl-C', async () => {
    const pid = await serverPid();
    expect(await service.stop('SIGINT')).toBe(0);
    expect(processIdentity(pid)).toBeNull();
    expect(existsSync(join(dataDir, 'service.json'))).toBe(false);
  });

  it('names every bad setting at once and starts nothing', async () => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: 'mysql://x', REDIS_URL: 'x', WORDKEPT_DATA_DIR: dataDir };
    const bad = spawnSync(process.execPath, ['apps/cli/bin/wordkept.mjs', 'start'], { env, encoding: 'utf8' });
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/DATABASE_URL .*\n.*REDIS_URL /);
    expect(bad.stdout).toBe('');
  });
});

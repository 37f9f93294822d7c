import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { projectRoot } from '#config';
import { Cli } from '../../e2e/run-cli.js';
import { hasRedis, ownRedis, type OwnRedis } from '../../support/own-redis.js';

const PROGRAM = join(projectRoot(), 'apps/cli/bin/wordkept.mjs');

describe.each(hasRedis() ? ['on Redis'] : [])('wordkept start, its queue %s', () => {
  let redis: OwnRedis;
  let dataDir: string;
  beforeAll(async () => {
    redis = await ownRedis();
    dataDir = await mkdtemp(join(tmpdir(), 'wordkept-redis-start-'));
  });
  afterAll(async () => {
    await redis?.remove();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('reads the demo documents through it, and prints their claims', async () => {
    const { PATH, HOME, TMPDIR } = process.env;
    const env = {
      PATH,
      HOME,
      TMPDIR,
      WORDKEPT_DATA_DIR: dataDir,
      WORDKEPT_PORT: '0',
      NO_COLOR: '1',
      REDIS_URL: redis.url,
    };
    const cli = new Cli(
      spawn(process.execPath, [PROGRAM, 'start', '--once'], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    expect({ code: await cli.ended, stderr: cli.stderr }).toMatchObject({ code: 0 });
    expect(cli.stdout).toMatch(/✔ met/);
    const client = new Redis(redis.url);
    const done = await client.zcard('{wordkept}:extract:completed');
    client.disconnect();
    expect(done).toBeGreaterThan(5);
  });
});

/**
 * P10: from a fresh clone to a page with the demo's verdicts: `npm ci` and the first start, then a start on the same folder.
 */
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../libs/config/src/index.js';
import { freePort } from '../../libs/embedded/src/index.js';
import type { Ground } from './ground.js';
import { held, type Measured } from './measure.js';
import { until } from './ground.js';

const COLD_S = 120;
const WARM_S = 10;

export async function firstUse(_ground: Ground): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wordkept-first-'));
  const clone = join(folder, 'wordkept');
  try {
    const cold = await seconds(async () => {
      execFileSync('git', ['clone', '--quiet', projectRoot(), clone]);
      execFileSync('npm', ['ci'], { cwd: clone, stdio: ['ignore', 2, 2] });
      await startUntilVerdicts(clone);
    });
    const warm = await seconds(() => startUntilVerdicts(clone));
    return [
      held(
        {
          id: 'P10',
          what: 'fresh clone to a page with verdicts',
          ours: `${cold.toFixed(0)} s`,
          peer: `${COLD_S} s`,
          ratio: cold / COLD_S,
        },
        'at most',
        1,
      ),
      held(
        {
          id: 'P10',
          what: 'next start to a page with verdicts',
          ours: `${warm.toFixed(1)} s`,
          peer: `${WARM_S} s`,
          ratio: warm / WARM_S,
        },
        'at most',
        1,
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function startUntilVerdicts(clone: string): Promise<void> {
  const port = await freePort('127.0.0.1', 5000, 200);
  const env = { ...process.env, WORDKEPT_PORT: String(port), WORDKEPT_DATA_DIR: join(clone, '.bench-data') };
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'ignore', 2], detached: true });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await resolved(url)) > 0 && (await hasPage(url)), 50);
  if (child.pid) process.kill(-child.pid, 'SIGINT');
  await ended;
}

async function resolved(url: string): Promise<number> {
  const answer = await fetch(`${url}/v1/claims?lifecycle=resolved&limit=1`);
  return ((await answer.json()) as { readonly data: readonly unknown[] }).data.length;
}

/** The page and the script that it begins with: what a browser needs to show them. */
async function hasPage(url: string): Promise<boolean> {
  const html = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const [, script] = /src="(\/assets\/[^"]+)"/.exec(html) ?? [];
  return script !== undefined && (await fetch(url + script)).ok;
}

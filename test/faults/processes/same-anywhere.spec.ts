import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config';
import { IS_LONG } from './under-test.js';

const PROGRAM = join(projectRoot(), 'apps/cli/bin/wordkept.mjs');
const SEEDS = readdirSync(join(projectRoot(), 'seeds')).filter((name) => name.startsWith('alibaba'));
const FILES = IS_LONG ? SEEDS : SEEDS.filter((name) => name.includes('2025-09'));

/** Processes of their own, all at once, each somewhere else. */
const PLACES: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_TW.UTF-8', LANG: 'zh_TW.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
];

async function output(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: projectRoot(), env: { PATH, HOME, ...env } });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  return text;
}

describe('a document', () => {
  it.each(FILES)('%s is read the same, byte for byte, in any process, zone and locale', async (file) => {
    const args = ['extract', join('seeds', file), '--company', 'alibaba', '--json'];
    const [first, ...others] = await Promise.all(PLACES.map((place) => output(args, place)));
    expect(JSON.parse(first!).statements.length).toBeGreaterThan(0);
    expect(others.map((other) => other === first)).toEqual(others.map(() => true));
  });
});

describe('a ledger', () => {
  it('is the same, byte for byte, in any process, zone and locale', async () => {
    const args = ['track', ...SEEDS.slice(0, 3).map((name) => join('seeds', name)), '--company', 'alibaba', '--json'];
    const [first, ...others] = await Promise.all(
      PLACES.map((place) => output([...args, '--as-of', '2025-12-01'], place)),
    );
    expect(JSON.parse(first!).claims.length).toBeGreaterThan(0);
    expect(others.map((other) => other === first)).toEqual(others.map(() => true));
  });
});

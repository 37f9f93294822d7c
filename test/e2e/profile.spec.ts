import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli.js';

const folder = await mkdtemp(join(tmpdir(), 'wordkept-profile-'));
const run = (...args: string[]) => runCli(folder, ...args);
const CALL = `Welcome to the Globex second quarter fiscal 2025 earnings conference call.

Dana Reed -- Chief Financial Officer

Turning to our Heavy Tools segment. Heavy Tools revenue was $30 million, up 5%. Our Anvils segment lost ground, and Anvils
revenue was $4 million. We expect Anvils revenue of $5 million next quarter.
`;
const call = join(folder, 'call.txt');
const draft = join(folder, 'globex.json');
const DATED = ['--period-end', '2024-12-31', '--event-date', '2025-01-30'] as const;
await writeFile(call, CALL);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('wordkept profile suggest', () => {
  it('drafts a profile that can be used as it is', async () => {
    const { code, stdout, stderr } = await run('profile', 'suggest', `${call}@2024-12-31@2025-01-30`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('a draft of 2 segments') });
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'globex',
      names: { en: ['Globex'] },
      currency: 'USD',
      calendar: { yearEnd: '06-30', yearNaming: 'end' },
      segments: [{ id: 'anvils' }, { id: 'heavy_tools' }],
      roster: [{ names: ['Dana Reed'], title: 'Chief Financial Officer' }],
    });
    await writeFile(draft, stdout);
  });

  it('reads a document by the corrected draft', async () => {
    const { code, stdout } = await run('extract', call, '--profile', draft, ...DATED, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ document: { company: 'globex' }, statements: [{ segment: 'anvils' }] });
  });

  it('needs no dates', async () => {
    expect((await run('profile', 'suggest', call, '--company', 'acme')).code).toBe(0);
  });

  it.each<[string, string[], number, string]>([
    ['a file that is not there', ['profile', 'suggest', 'nowhere.txt'], 3, 'There is no file nowhere.txt.'],
    ['no file', ['profile', 'suggest'], 2, "missing required argument 'files'"],
    ['a bad id', ['profile', 'suggest', call, '--company', 'a b'], 2, '"a b" is not a company id.'],
    ['another company', ['extract', call, '--profile', draft, '--company', 'acme'], 2, 'is the profile of globex'],
    ['no company', ['extract', call], 2, 'Neither --company nor --profile is given.'],
    ['no currency', ['extract', call, '--company', 'acme', '--currency', 'ZZZ'], 2, 'is not a currency code'],
    ['a profile that is none', ['extract', call, '--profile', call], 3, 'is not JSON'],
  ])('refuses %s', async (_what, args, expected, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout, stderr }).toEqual({ code: expected, stdout: '', stderr: expect.stringContaining(message) });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectFiles } from './collect-files.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordkept-files-'));
  await mkdir(join(folder, 'calls', 'older'), { recursive: true });
  await mkdir(join(folder, 'none'));
  const names = ['calls/b.txt', 'calls/a.MD', 'calls/older/c.markdown', 'calls/table.csv', 'none/page.xml', 'plain'];
  await Promise.all(names.map((name) => writeFile(join(folder, name), 'text')));
});
afterAll(() => rm(folder, { recursive: true }));

const collected = async (...args: string[]) =>
  (await collectFiles(args.map((argument) => join(folder, argument)))).map((file) => ({
    ...file,
    path: file.path.slice(folder.length + 1),
  }));

describe('collectFiles', () => {
  it('takes the documents below a folder in the order of their names, and nothing else', async () => {
    expect(await collected('calls')).toEqual([
      { path: 'calls/a.MD' },
      { path: 'calls/b.txt' },
      { path: 'calls/older/c.markdown' },
    ]);
  });

  it('takes a file that is named whatever its ending, and the dates behind it', async () => {
    expect(await collected('plain', 'calls/b.txt@2025-09-30@2025-11-25')).toEqual([
      { path: 'plain' },
      { path: 'calls/b.txt', periodEnd: '2025-09-30', eventDate: '2025-11-25' },
    ]);
  });

  it('keeps a path that does not exist, for the reading to report', async () => {
    expect(await collected('calls/b.txt', 'gone.txt')).toEqual([{ path: 'calls/b.txt' }, { path: 'gone.txt' }]);
  });

  it('refuses a folder without documents', async () => {
    await expect(collected('none')).rejects.toMatchObject({ code: 'unreadable_file' });
  });

  it('refuses a date that is none', async () => {
    await expect(collected('plain@2025-02-30')).rejects.toMatchObject({ code: 'bad_option' });
  });
});

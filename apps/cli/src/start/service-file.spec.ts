import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findService, removeServiceRecord, writeServiceRecord } from './service-file.js';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folder(content?: string): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'wordkept-service-'));
  folders.push(made);
  if (content !== undefined) await writeFile(join(made, 'service.json'), content);
  return made;
}

describe('findService', () => {
  it('finds what a live process has written, until it is removed', async () => {
    const dataDir = await folder();
    await writeServiceRecord(dataDir, 'http://127.0.0.1:4680');
    expect(await findService(dataDir)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4680' });
    await removeServiceRecord(dataDir);
    expect(await findService(dataDir)).toBeNull();
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 7, identity: 'boot:1', url: 'http://x' })],
    ['a process id that another process has now', JSON.stringify({ pid: process.pid, identity: 'boot:1', url: 'x' })],
    ['half a file', '{"pid": 1'],
    ['no file', undefined],
  ])('finds nothing in %s', async (_case, content) => {
    expect(await findService(await folder(content))).toBeNull();
  });
});

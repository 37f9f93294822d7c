import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse } from './faults.js';
import { lockFolder } from './lock-folder.js';
import { processIdentity } from './process-identity.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function newFolder(lock?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wordkept-lock-'));
  folders.push(folder);
  if (lock !== undefined) writeFileSync(join(folder, 'test.lock'), lock);
  return folder;
}

describe('lockFolder', () => {
  it('is held until it is released', () => {
    const folder = newFolder();
    const lock = lockFolder(folder, 'test');
    expect(() => lockFolder(folder, 'test')).toThrow(new FolderInUse(folder, process.pid));
    lock.release();
    lockFolder(folder, 'test').release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps different names apart', () => {
    const folder = newFolder();
    lockFolder(folder, 'one');
    lockFolder(folder, 'two');
    expect(readdirSync(folder).sort()).toEqual(['one.lock', 'two.lock']);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 11, identity: 'boot:1' })],
    ['an earlier process of the same id', JSON.stringify({ pid: process.pid, identity: 'boot:1' })],
    ['nobody one can make out', '{"pid":'],
    ['something that is no lock', '42'],
  ])('is taken over from %s', (_case, left) => {
    const folder = newFolder(left);
    const lock = lockFolder(folder, 'test');
    expect(() => lockFolder(folder, 'test')).toThrow(FolderInUse);
    lock.release();
  });

  it('is not taken from a live process, nor released by another', () => {
    const other = process.ppid;
    const folder = newFolder(JSON.stringify({ pid: other, identity: processIdentity(other) }));
    expect(() => lockFolder(folder, 'test')).toThrow(new FolderInUse(folder, other));
  });

  it('released twice, it does not take away the next holder’s', () => {
    const folder = newFolder();
    const first = lockFolder(folder, 'test');
    first.release();
    writeFileSync(
      join(folder, 'test.lock'),
      JSON.stringify({ pid: process.ppid, identity: processIdentity(process.ppid) }),
    );
    first.release();
    expect(() => lockFolder(folder, 'test')).toThrow(FolderInUse);
  });
});

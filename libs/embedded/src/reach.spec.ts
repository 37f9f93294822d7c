import { afterAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach } from './reach.js';

const base = mkdtempSync(join(tmpdir(), 'wordkept-reach-'));
chmodSync(base, 0o755);
afterAll(() => rmSync(base, { recursive: true }));

const me = { uid: process.getuid!(), gid: process.getgid!() };
const stranger = { uid: me.uid + 4321, gid: me.gid + 4321 };
const kin = { uid: me.uid + 4321, gid: me.gid };

/** `outer/inner`, the outer one with the mode. */
function folderUnder(mode: number): string {
  const outer = mkdtempSync(join(base, 'outer-'));
  mkdirSync(join(outer, 'inner'), { mode: 0o755 });
  chmodSync(outer, mode);
  return join(outer, 'inner');
}

describe('canReach', () => {
  it.each([
    ['a stranger, an open way', 0o755, stranger, true],
    ['a stranger, a way that may be walked and not listed', 0o711, stranger, true],
    ['a stranger, a private folder above', 0o700, stranger, false],
    ['a stranger, one open to the group', 0o750, stranger, false],
    ['one of the group, open to the group', 0o750, kin, true],
    ['one of the group, open to all but the group', 0o705, kin, false],
    ['the owner, a private folder', 0o700, me, true],
    ['the caller, whatever it is', 0o000, null, true],
  ])('%s', async (_case, mode, user, reachable) => {
    expect(await canReach(folderUnder(mode), user)).toBe(reachable);
  });
});

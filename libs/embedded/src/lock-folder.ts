import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { FolderInUse } from './faults.js';
import { processIdentity } from './process-identity.js';

export interface FolderLock {
  /** Gives the folder up; a second call does nothing. */
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly identity: string | null;
}

/**
 * Takes a folder for this process under a name, creating the folder if need be. A lock left by a process that died
 * (kill -9, power cut) is taken over. Throws `FolderInUse` with the id of the live holder.
 */
export function lockFolder(folder: string, name: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.lock`);
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 50; attempt++) {
    if (tryCreate(path, mine)) return { release: () => removeIfSame(path, mine) };
    const held = read(path);
    if (held === null) continue;
    const holder = parseHolder(held);
    if (holder && isHeld(holder)) throw new FolderInUse(folder, holder.pid);
    removeIfSame(path, held);
  }
  throw new FolderInUse(folder, parseHolder(read(path) ?? '')?.pid ?? 0);
}

/** Written aside and linked into place, so that nobody ever reads half a lock. */
function tryCreate(path: string, content: string): boolean {
  const aside = `${path}.${randomUUID()}`;
  writeFileSync(aside, content, { mode: 0o600 });
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(aside);
  }
}

/** Moves the lock away before it looks at it: two processes that both found it stale must not remove each other's new one. */
function removeIfSame(path: string, expected: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== expected) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process has taken the lock in between; it stands.
    }
  }
  unlinkSync(aside);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

function isHeld(holder: Holder): boolean {
  return holder.identity !== null && processIdentity(holder.pid) === holder.identity;
}

import { readFile } from 'node:fs/promises';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process-identity.js';

/** What the server wrote about itself into its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Line numbers of `postmaster.pid`, as PostgreSQL's pidfile.h has them. */
const LINE = { pid: 0, port: 3, status: 7 };

/** null where no server has the folder: no pid file, or one left by a server that died. */
export async function runningPostmaster(folder: string): Promise<Postmaster | null> {
  const content = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (content === null) return null;
  const lines = content.split('\n').map((line) => line.trim());
  const pid = Number(lines[LINE.pid]);
  if (!Number.isInteger(pid) || pid <= 0 || !isServerOf(pid, folder)) return null;
  return { pid, port: Number(lines[LINE.port] ?? 0), ready: lines[LINE.status] === 'ready' };
}

/**
 * After a crash the id in the file may by now belong to any process. On Linux a server is told by its program and its
 * current folder; elsewhere a live process has to do.
 */
function isServerOf(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0')[0]?.includes('postgres')) return false;
    return sameFolder(`/proc/${pid}/cwd`, folder);
  } catch {
    return false;
  }
}

/** Another user's process may hide its folder; then its program's name has to do. */
function sameFolder(link: string, folder: string): boolean {
  try {
    const [a, b] = [statSync(link), statSync(realpathSync(folder))];
    return a.dev === b.dev && a.ino === b.ino;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedFault } from './faults.js';
import type { Binaries } from './packaged-binaries.js';
import { canReach } from './reach.js';
import type { ServerUser } from './server-user.js';

/** Root's own, and open to all to read. */
const COPIES = ['/var/cache/wordkept', join(tmpdir(), 'wordkept-binaries')];

/**
 * The binaries where the server's user can read them. In a checkout under a private folder (`/root`, mode 0700) that is
 * a copy, made once for each version.
 */
export async function reachableBinaries(packaged: Binaries, user: ServerUser): Promise<Binaries> {
  if (await canReach(join(packaged.root, 'bin'), user)) return packaged;
  for (const folder of COPIES) {
    const root = join(folder, `postgresql-${packaged.version}`);
    if (await copyOnce(packaged.root, folder, root).catch(() => false)) return { ...packaged, root };
  }
  throw new EmbeddedFault(
    `The user of the database cannot read ${packaged.root}, and no copy could be made in ${COPIES.join(' or ')}.`,
    'Move the checkout out of the private folder, or set DATABASE_URL.',
  );
}

/** Copied aside and renamed, so that two first starts at once both find a whole copy. */
async function copyOnce(from: string, folder: string, to: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  if (!(await isOurs(folder))) return false;
  await openToAll(folder);
  if (await isOurs(to)) return true;
  const aside = `${to}.${process.pid}`;
  await cp(from, aside, { recursive: true, verbatimSymlinks: true });
  for (const name of await readdir(aside, { recursive: true })) await openToAll(join(aside, name));
  await openToAll(aside);
  await rename(aside, to).catch(() => rm(aside, { recursive: true, force: true }));
  return isOurs(to);
}

/** A folder that another user could have prepared under this name must not be run from. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  return found !== null && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** A strict umask, at install or now, must not keep the server's user out. */
async function openToAll(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  const runnable = (found.mode & 0o100) !== 0 ? 0o111 : 0;
  await chmod(path, (found.mode & 0o755) | 0o444 | runnable);
}

import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { EmbeddedFault } from './faults.js';

/** Whom the server runs as; null: the user who runs this process. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

/** Our own name first; Debian's server user serves as well; `nobody` is the last resort, for it may be shared with others. */
const NAMES = ['wordkept', 'postgres'];

/**
 * PostgreSQL refuses to run as root. For root this gives the owner of an existing cluster, else a system user:
 * `wordkept` or `postgres` if there is one, else a newly made `wordkept`, else `nobody`.
 */
export async function serverUser(dataFolder: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataFolder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await findUser(NAMES)) ?? (await makeUser('wordkept')) ?? (await findUser(['nobody'])) ?? noUser();
}

async function findUser(names: readonly string[]): Promise<ServerUser> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of names) {
    const entry = lines.find((fields) => fields[0] === name);
    if (entry && Number(entry[2]) > 0) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  return null;
}

async function makeUser(name: string): Promise<ServerUser> {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  try {
    await promisify(execFile)('useradd', [...options, '--shell', '/usr/sbin/nologin', name]);
  } catch {
    return null;
  }
  return findUser([name]);
}

function noUser(): never {
  throw new EmbeddedFault(
    'PostgreSQL does not run as root, and no other user was found or could be made.',
    'Run as an ordinary user, add a system user named wordkept, or set DATABASE_URL.',
  );
}

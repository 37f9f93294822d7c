import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedFault } from './faults.js';

/** What is needed to reach one embedded cluster, kept in a file that its owner alone can read. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
  /** Tells this cluster from any other server that may answer on its port. */
  readonly clusterName: string;
  /** The port of the last start, tried first at the next. */
  readonly port: number | null;
}

export function newCredentials(): Credentials {
  return {
    user: 'wordkept',
    password: randomBytes(24).toString('base64url'),
    clusterName: `wordkept-${randomBytes(8).toString('hex')}`,
    port: null,
  };
}

/** null where there is no file yet; throws `EmbeddedFault` where it cannot be read. */
export async function readCredentials(path: string): Promise<Credentials | null> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(path, (error as Error).message);
  }
  try {
    return JSON.parse(content) as Credentials;
  } catch (error) {
    throw unreadable(path, (error as Error).message);
  }
}

export async function writeCredentials(path: string, credentials: Credentials): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await chmod(aside, 0o600);
  if (process.getuid?.() === 0) await giveToOwnerOf(dirname(path), aside);
  await rename(aside, path);
}

/** Root may start what an ordinary user made; that user must be able to start it again. */
async function giveToOwnerOf(folder: string, path: string): Promise<void> {
  const { uid, gid } = await stat(folder);
  await chown(path, uid, gid);
}

export function databaseUrl(credentials: Credentials, database: string): string {
  const { user, password, port } = credentials;
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function unreadable(path: string, why: string): EmbeddedFault {
  return new EmbeddedFault(
    `The access data of the embedded database cannot be read from ${path}: ${why}.`,
    'Start as the user who started it first. If the data may go, remove the folder that holds this file.',
  );
}

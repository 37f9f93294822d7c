import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Cluster } from './cluster.js';
import { databaseUrl, newCredentials, readCredentials, writeCredentials, type Credentials } from './credentials.js';
import { initialiseCluster, writeSettings } from './initialise-cluster.js';
import { keepRunning } from './keep-running.js';
import { clusterFolder, credentialsFile } from './layout.js';
import { lockFolder } from './lock-folder.js';
import { packagedBinaries } from './packaged-binaries.js';
import { ensureDatabase } from './probe.js';
import { canReach } from './reach.js';
import { reachableBinaries } from './reachable-binaries.js';
import { serverUser, type ServerUser } from './server-user.js';
import { serverSettings } from './server-settings.js';
import { startCluster, stopCluster } from './start-cluster.js';

export interface EmbeddedOptions {
  /** Folder for data, password and log; made if it is not there. */
  readonly dataDir: string;
  /** What a person may want to know, a line at a time. */
  readonly log?: (line: string) => void;
  /** Database that the address leads to; made if it is not there. Default `wordkept`. */
  readonly database?: string;
  /** Server settings beyond our own, such as `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Embedded {
  /** `postgres://…` on loopback, with the password. */
  readonly url: string;
  /** Ends connections and stops the server; a second call does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 from the installed packages on a free loopback port that is kept for the next start, as an
 * unprivileged user also for root. A first start makes the cluster, later ones are quick; after a kill -9 of parent or
 * server the next start goes on with the same data. A server that dies meanwhile is started again.
 *
 * Throws `FolderInUse` where a live process has the folder, `EmbeddedFault` with advice where it cannot be done.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const log = options.log ?? (() => undefined);
  await mkdir(dataDir, { recursive: true });
  const lock = lockFolder(dataDir, 'postgres');
  try {
    const cluster = await prepareCluster(dataDir, options.settings ?? {}, log);
    const credentials = await startAndRemember(cluster, credentialsFile(dataDir), log);
    const database = options.database ?? 'wordkept';
    await ensureDatabase(credentials, database);
    const endWatch = keepRunning({ ...cluster, credentials }, log);
    return { url: databaseUrl(credentials, database), stop: stopOnce(cluster, endWatch, lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function prepareCluster(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Promise<Cluster> {
  const folder = clusterFolder(dataDir);
  const user = await serverUser(folder);
  const binaries = await reachableBinaries(await packagedBinaries(), user);
  const credentials = await ownCredentials(credentialsFile(dataDir), log);
  const cluster: Cluster = {
    place: { binaries, user, folder },
    pgdata: await nameForServer(folder, dataDir, user),
    credentials,
    settings: serverSettings(credentials, settings),
  };
  await initialiseCluster(cluster);
  await writeSettings(cluster);
  return cluster;
}

/** Written before the cluster is made, so that no cluster ever stands without its password. */
async function ownCredentials(path: string, log: (line: string) => void): Promise<Credentials> {
  const known = await readCredentials(path);
  if (known) return known;
  log('Preparing the database (first start) …');
  const credentials = newCredentials();
  await writeCredentials(path, credentials);
  return credentials;
}

/** Root's private folders are closed to the server's user, but a current folder entered before the change of user is not. */
async function nameForServer(folder: string, dataDir: string, user: ServerUser): Promise<string> {
  return process.platform === 'linux' && !(await canReach(dataDir, user)) ? '/proc/self/cwd' : folder;
}

async function startAndRemember(cluster: Cluster, path: string, log: (line: string) => void): Promise<Credentials> {
  const port = await startCluster(cluster, log);
  const credentials = { ...cluster.credentials, port };
  if (port !== cluster.credentials.port) await writeCredentials(path, credentials);
  return credentials;
}

function stopOnce(cluster: Cluster, endWatch: () => Promise<void>, release: () => void): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await endWatch();
    await stopCluster(cluster);
  };
  return () => (stopped ??= stop().finally(release));
}

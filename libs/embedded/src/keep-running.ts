import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import { runningPostmaster } from './postmaster.js';
import { startCluster, stopCluster } from './start-cluster.js';

/** Milliseconds between looks; a look reads one small file. */
const LOOK_EVERY = 500;

/**
 * Starts the server again whenever it dies, under the address that clients know. Gives a function that ends the watch
 * and waits for a start under way. Keeps no process alive.
 */
export function keepRunning(cluster: Cluster, log: (line: string) => void): () => Promise<void> {
  const ending = new AbortController();
  const watch = async (): Promise<void> => {
    while (await rested(ending.signal)) {
      if (await runningPostmaster(cluster.place.folder)) continue;
      log('The database has died; it starts again.');
      await startAgain(cluster, log).catch((error: unknown) => log((error as Error).message));
    }
  };
  const watching = watch();
  return () => {
    ending.abort();
    return watching;
  };
}

async function startAgain(cluster: Cluster, log: (line: string) => void): Promise<void> {
  const port = await startCluster(cluster, log);
  if (port === cluster.credentials.port) return;
  await stopCluster(cluster);
  throw new Error(`Port ${cluster.credentials.port} of the database is taken by another program.`);
}

/** False where the watch was ended meanwhile. */
async function rested(signal: AbortSignal): Promise<boolean> {
  return pause(LOOK_EVERY, true, { signal, ref: false }).catch(() => false);
}

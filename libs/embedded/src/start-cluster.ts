import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import { EmbeddedFault } from './faults.js';
import { freePort } from './free-port.js';
import { runningPostmaster, type Postmaster } from './postmaster.js';
import { answers } from './probe.js';
import { runProgram } from './run-program.js';

/** Seconds that a server may take to be ready; recovery after a crash replays the log first. */
const READY_WITHIN = 60;
const STARTS = 5;

/**
 * Makes the cluster's server run and gives its port. A server that a killed parent left running is taken over; one that
 * no longer answers is stopped; what a killed server left is recovered.
 */
export async function startCluster(cluster: Cluster, log: (line: string) => void): Promise<number> {
  const left = await runningPostmaster(cluster.place.folder);
  if (left) {
    const port = await takeOver(cluster, left);
    if (port !== null) {
      log(`The database left running by an earlier start (process ${left.pid}) goes on.`);
      return port;
    }
    await stopCluster(cluster);
  }
  return startServer(cluster);
}

async function takeOver(cluster: Cluster, found: Postmaster): Promise<number | null> {
  const until = Date.now() + READY_WITHIN * 1000;
  let server: Postmaster | null = found;
  while (server && !server.ready && Date.now() < until) {
    await pause(50);
    server = await runningPostmaster(cluster.place.folder);
  }
  return server && (await answers(cluster.credentials, server.port)) ? server.port : null;
}

async function startServer(cluster: Cluster): Promise<number> {
  let port = await freePort('127.0.0.1', cluster.credentials.port ?? undefined);
  let failure = '';
  for (let attempt = 1; attempt <= STARTS; attempt++) {
    const before = (await serverLog(cluster)).length;
    await removeStalePidFile(cluster);
    const run = await pgCtl(cluster, [
      'start',
      '-w',
      '-t',
      `${READY_WITHIN}`,
      '-l',
      join('..', LOG),
      '-o',
      `-p ${port}`,
    ]);
    if (run.code === 0) return port;
    failure = `${run.output}\n${(await serverLog(cluster)).slice(before)}`.trim();
    if (!isPassing(failure)) break;
    // Somebody took the port in between, or the processes of a killed server have not all gone yet.
    await pause(200 * attempt);
    port = await freePort('127.0.0.1');
  }
  throw new EmbeddedFault(
    `The embedded database in ${cluster.place.folder} does not start: ${failure}`,
    `See ${logPath(cluster)}, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function isPassing(failure: string): boolean {
  return /could not bind|Address already in use|could not create any TCP|pre-existing shared memory/i.test(failure);
}

/** The server itself refuses a pid file whose id belongs to any live process. */
async function removeStalePidFile({ place }: Cluster): Promise<void> {
  if ((await runningPostmaster(place.folder)) === null) await rm(join(place.folder, 'postmaster.pid'), { force: true });
}

/** Stops the server, fast (open transactions are rolled back), and at once if that takes too long. Without a server it does nothing. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if ((await runningPostmaster(cluster.place.folder)) === null) return;
    const run = await pgCtl(cluster, ['stop', '-w', '-t', '30', '-m', mode]);
    if (run.code === 0) return;
  }
}

function pgCtl(cluster: Cluster, args: readonly string[]) {
  return runProgram(cluster.place, 'pg_ctl', [...args, '-D', cluster.pgdata]);
}

const LOG = 'server.log';

export function logPath(cluster: Cluster): string {
  return join(dirname(cluster.place.folder), LOG);
}

function serverLog(cluster: Cluster): Promise<string> {
  return readFile(logPath(cluster), 'utf8').catch(() => '');
}

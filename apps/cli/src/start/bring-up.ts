import { freePort, lockFolder, startEmbedded } from '#embedded';
import { requireDatabase, type Config, type ServiceConfig } from '#config';
import type { Closers } from './closers.js';
import { requireOutside } from './require-outside.js';
import { removeServiceRecord, writeServiceRecord } from './service-file.js';
import { keptSecretKey } from './kept-secret-key.js';
import { startWorkerChild } from './worker-child.js';

/** Ports after the default one that are tried where the user named none. */
const MORE_PORTS = 100;

export interface BroughtUp {
  readonly url: string;
  readonly auth: Config['auth'];
  /** Made just now, where keys are needed and there was none. */
  readonly firstKey: string | null;
}

/**
 * Starts what the product is made of, each part before those that need it, and gives the address of the API, and the first key where it had to be made. What has
 * been started is in `closers` also when a later part fails.
 */
export async function bringUp(config: Config, closers: Closers, say: (line: string) => void): Promise<BroughtUp> {
  const lock = lockFolder(config.dataDir, 'service');
  closers.add(() => lock.release());
  await requireOutside(config);
  // Loading the code of the API takes as long as starting the database: both at once.
  const parts = Promise.all([import('#storage'), import('#api')]);
  const [[{ migrate }, { startApi }], databaseUrl] = await Promise.all([parts, openDatabase(config, closers, say)]);
  await migrate(databaseUrl);
  const service = await serviceConfig(config, databaseUrl);
  const [api] = await allOf([
    startApi(service).then((started) => closedLater(closers, started)),
    startWorkerChild(service, say).then((started) => closedLater(closers, started)),
  ]);
  await writeServiceRecord(config.dataDir, api.url);
  closers.add(() => removeServiceRecord(config.dataDir));
  return { url: api.url, auth: service.auth, firstKey: api.firstKey };
}

function closedLater<T extends { close(): Promise<void> }>(closers: Closers, started: T): T {
  closers.add(() => started.close());
  return started;
}

/** As `Promise.all`, but a failure is thrown only when the others have come up too, so that they can be closed. */
async function allOf<T extends readonly unknown[]>(parts: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(parts);
  return (await Promise.all(parts)) as unknown as T;
}

async function openDatabase(config: Config, closers: Closers, say: (line: string) => void): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl;
  const database = await startEmbedded({ dataDir: config.dataDir, log: say });
  closers.add(() => database.stop());
  return database.url;
}

async function serviceConfig(config: Config, databaseUrl: string): Promise<ServiceConfig> {
  return {
    ...requireDatabase(config, databaseUrl),
    secretKey: config.secretKey ?? (await keptSecretKey(config.dataDir)),
    port: config.portIsGiven ? config.port : await freePort(config.host, config.port, MORE_PORTS),
    logLevel: config.logLevelIsGiven ? config.logLevel : 'warn',
  };
}

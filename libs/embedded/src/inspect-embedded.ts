import { join, resolve } from 'node:path';
import { databaseUrl, readCredentials } from './credentials.js';
import { EmbeddedFault } from './faults.js';
import { packagedBinaries } from './packaged-binaries.js';
import { runningPostmaster } from './postmaster.js';
import { reachableBinaries } from './reachable-binaries.js';
import { runProgram } from './run-program.js';
import { serverUser } from './server-user.js';
import { clusterFolder, credentialsFile } from './layout.js';

export interface Inspection {
  /** As the server says it, such as `PostgreSQL 18.4`. */
  readonly version: string;
  /** User id that the server runs as, where that is not the caller's. */
  readonly user: number | null;
}

/** Whether the packaged PostgreSQL runs on this machine; starts no server. Throws `EmbeddedFault` with advice where it does not. */
export async function inspectEmbedded(dataDir: string): Promise<Inspection> {
  const user = await serverUser(clusterFolder(resolve(dataDir)));
  const binaries = await reachableBinaries(await packagedBinaries(), user);
  const { code, output } = await runProgram({ binaries, user, folder: join(binaries.root, 'bin') }, 'postgres', ['-V']);
  if (code === 0) return { version: output.replace('postgres (PostgreSQL)', 'PostgreSQL'), user: user?.uid ?? null };
  throw new EmbeddedFault(
    `The packaged PostgreSQL does not run here: ${output}`,
    'It needs glibc on Linux. Set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Address of the embedded database if its server runs, else null. */
export async function embeddedAddress(dataDir: string, database = 'wordkept'): Promise<string | null> {
  const server = await runningPostmaster(clusterFolder(resolve(dataDir)));
  const credentials = server ? await readCredentials(credentialsFile(resolve(dataDir))) : null;
  return server && credentials ? databaseUrl({ ...credentials, port: server.port }, database) : null;
}

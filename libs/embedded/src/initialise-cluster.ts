import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cluster } from './cluster.js';
import { EmbeddedFault } from './faults.js';
import { runProgram } from './run-program.js';

/** Written last: a data folder without it is what an interrupted first start left. */
const COMPLETE = 'wordkept.complete';

/**
 * Makes the cluster unless it is there. What an interrupted first start left is thrown away, for nobody has stored
 * anything in it yet. Throws `EmbeddedFault` where the data belongs to another major version.
 */
export async function initialiseCluster(cluster: Cluster): Promise<void> {
  const folder = cluster.place.folder;
  const names: string[] = await readdir(folder).catch(() => []);
  if (names.includes(COMPLETE)) return rejectOtherVersion(cluster);
  await rm(folder, { recursive: true, force: true });
  await makeFolder(cluster);
  await initdb(cluster);
  await writeFile(join(folder, COMPLETE), '');
}

/** The folder and the one around it, which holds the log, belong to the server's user. */
async function makeFolder({ place }: Cluster): Promise<void> {
  for (const folder of [dirname(place.folder), place.folder]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (place.user) await chown(folder, place.user.uid, place.user.gid);
  }
}

/**
 * Sorting and case by PostgreSQL's own C.UTF-8, so that they are the same on every system. The system's C.UTF-8 is asked
 * for as well, for what still looks there (word breaks, trigrams); where it has none, C does.
 */
async function initdb(cluster: Cluster): Promise<void> {
  const first = await runInitdb(cluster, 'C.UTF-8');
  if (first.code === 0) return;
  const second = /invalid locale/.test(first.output) ? await runInitdb(cluster, 'C') : first;
  if (second.code === 0) return;
  throw new EmbeddedFault(
    `The embedded database could not be made in ${cluster.place.folder}: ${second.output}`,
    'See what PostgreSQL says above, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

async function runInitdb(cluster: Cluster, locale: string) {
  const passwordFile = await handOverPassword(cluster);
  try {
    return await runProgram(cluster.place, 'initdb', [
      `--pgdata=${cluster.pgdata}`,
      `--username=${cluster.credentials.user}`,
      `--pwfile=${passwordFile.name}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${locale}`,
      '--no-sync',
      '--no-instructions',
    ]);
  } finally {
    await rm(passwordFile.path, { force: true });
  }
}

/** initdb refuses a folder that holds anything, and reads the password as its own user: the file stands beside the folder and is named from there. */
async function handOverPassword({ place, credentials }: Cluster): Promise<{ path: string; name: string }> {
  const path = join(dirname(place.folder), `.password-${process.pid}`);
  await writeFile(path, `${credentials.password}\n`, { mode: 0o600 });
  if (place.user) await chown(path, place.user.uid, place.user.gid);
  return { path, name: join('..', `.password-${process.pid}`) };
}

async function rejectOtherVersion({ place }: Cluster): Promise<void> {
  const found = (await readFile(join(place.folder, 'PG_VERSION'), 'utf8')).trim();
  const wanted = place.binaries.version.split('.')[0];
  if (found === wanted) return;
  throw new EmbeddedFault(
    `${place.folder} was made by PostgreSQL ${found}; this version brings PostgreSQL ${wanted}.`,
    'Go back to the version that made it to export what you need, then start in a new folder (WORDKEPT_DATA_DIR).',
  );
}

export async function writeSettings(cluster: Cluster): Promise<void> {
  const path = join(cluster.place.folder, 'postgresql.auto.conf');
  const aside = `${path}.${process.pid}`;
  const lines = Object.entries(cluster.settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  await writeFile(aside, `${lines.join('\n')}\n`, { mode: 0o600 });
  if (cluster.place.user) await chown(aside, cluster.place.user.uid, cluster.place.user.gid);
  await rename(aside, path);
}

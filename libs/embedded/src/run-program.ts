import { spawn } from 'node:child_process';
import { programPath, type Binaries, type Program } from './packaged-binaries.js';
import type { ServerUser } from './server-user.js';

export interface Run {
  readonly code: number | null;
  /** Standard output and error together. */
  readonly output: string;
}

export interface ProgramPlace {
  readonly binaries: Binaries;
  readonly user: ServerUser;
  /** Where the program runs. It is entered before the user is changed, so it may lie under a folder private to root. */
  readonly folder: string;
}

/** Runs one of PostgreSQL's programs to its end as the server's user, in English, with nothing of our environment but PATH. */
export function runProgram(place: ProgramPlace, program: Program, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(programPath(place.binaries, program), args, {
      cwd: place.folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(place.user ?? {}),
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: output.trim() });
    });
  });
}

/** PGHOST, PGPORT, PGDATA and their kin would lead the programs astray. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot ? { SystemRoot, TEMP } : {}) };
}

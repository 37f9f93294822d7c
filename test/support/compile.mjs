import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../../scripts/compile.mjs', import.meta.url));

/** Compiles the program as it is. `WORDKEPT_COMPILED=1` says that it has just been done. */
export function compile() {
  if (process.env.WORDKEPT_COMPILED === '1') return;
  const run = spawnSync(process.execPath, [compiler], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The program cannot be compiled: ${run.stdout}${run.stderr}`);
}

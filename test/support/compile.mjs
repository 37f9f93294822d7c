import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles what has changed. `WORDKEPT_COMPILED=1` says that it has just been done. */
export function compile() {
  if (process.env.WORDKEPT_COMPILED === '1') return;
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  // Type errors are the type check's to report; the compiler has emitted all the same.
  if (run.status !== 0) process.stderr.write(`tsc: ${run.stdout}${run.stderr}\n`);
}

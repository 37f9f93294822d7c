import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import startServer from '../../support/global-setup.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Before the first browser spec: the page is built, besides what every spec with a database needs. */
export default async function globalSetup() {
  if (process.env.WORDKEPT_COMPILED !== '1') buildPage();
  await startServer();
}

function buildPage() {
  const run = spawnSync('npm', ['run', '--silent', 'build:web'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The page cannot be built: ${run.stdout}${run.stderr}`);
}

#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const entry = new URL('dist/apps/cli/src/main.js', root);
const compiler = fileURLToPath(new URL('scripts/compile.mjs', root));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old.`, 'Install Node 20.19 or newer.');
}
if (!existsSync(entry)) build();

// Newer Nodes keep compiled code between runs, which halves the start of the offline commands.
module.enableCompileCache?.();
await import(entry.href);

function build() {
  if (!existsSync(new URL('node_modules/@swc/core', root)))
    stop('The program is not compiled and its compiler is not installed.', 'Run: npm ci');
  process.stderr.write('Compiling Wordkept (once) …\n');
  const run = spawnSync(process.execPath, [compiler], { encoding: 'utf8' });
  if (!existsSync(entry)) stop(`Compiling failed:\n${run.stdout}${run.stderr}`, 'Run: npm ci');
}

function stop(problem, advice) {
  process.stderr.write(`wordkept: ${problem}\n  ${advice}\n`);
  process.exit(1);
}

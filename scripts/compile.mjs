#!/usr/bin/env node
// Compiles the program and its benches to dist/, a file at a time and without a look at the types (`npm run typecheck` has
// that): in seconds what the compiler of TypeScript takes half a minute for. Tests are compiled by the same rules (.swcrc).
// usage: node scripts/compile.mjs
import { transformFile } from '@swc/core';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['apps/api/src', 'apps/cli/src', 'apps/worker/src', ...libraries(), 'test/bench'];

function libraries() {
  return readdirSync(join(root, 'libs')).map((name) => `libs/${name}/src`);
}

/** @param {string} folder Those of an image, which leaves some out, may be missing. */
function sourcesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

/** @param {string} source */
async function compile(source) {
  const { code } = await transformFile(join(root, source), { cwd: root, root, sourceMaps: false });
  const target = join(root, 'dist', source.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}

await Promise.all(folders.flatMap(sourcesIn).map(compile));

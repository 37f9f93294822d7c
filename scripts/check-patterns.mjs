#!/usr/bin/env node
// Checks every regular expression of the built engine for patterns that a hostile text could make slow (PROOF.md, S8).
// usage: node scripts/check-patterns.mjs [--write]
// Literals are taken from the sources; those that are built at run time are collected while the engine is loaded.
// None may be exponential. Polynomial ones, and those that the checker could not decide in time, run on bounded input
// only (a sentence is cut at 1,500 characters); they stand in slow-patterns.json, which may only shrink.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const root = new URL('..', import.meta.url).pathname;
const listed = join(root, 'scripts/slow-patterns.json');
const SECONDS = 4;

/** @param {string} folder */
const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.spec.'))
    .map((name) => join(folder, name));

/** @param {string} path */
function literalsOf(path) {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

async function builtAtRunTime() {
  const built = [];
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given) {
      const pattern = Reflect.construct(target, given);
      built.push(String(pattern));
      return pattern;
    },
  });
  await import(join(root, 'dist/libs/engine/src/pipeline.js'));
  globalThis.RegExp = Own;
  return built;
}

/** @param {string} literal */
async function verdictOn(literal) {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  const { status, complexity } = await check(source ?? '', flags ?? '', { timeout: SECONDS * 1000 });
  return status === 'safe' ? 'safe' : status === 'vulnerable' ? complexity.type : 'undecided';
}

const patterns = [
  ...new Set([...sourcesIn(join(root, 'libs/engine/src')).flatMap(literalsOf), ...(await builtAtRunTime())]),
];
const known = JSON.parse(readFileSync(listed, 'utf8'));
const slow = {};
for (const pattern of patterns) {
  const verdict = await verdictOn(pattern);
  if (verdict !== 'safe') slow[pattern] = verdict;
}
const worst = Object.keys(slow).filter((pattern) => slow[pattern] === 'exponential');
const fresh = Object.keys(slow).filter((pattern) => slow[pattern] === 'polynomial' && !(pattern in known));
console.log(
  `${patterns.length} patterns: ${worst.length} exponential, ${Object.keys(slow).length - worst.length} polynomial or undecided`,
);
for (const pattern of worst) console.error(`exponential: ${pattern}`);
for (const pattern of fresh) console.error(`polynomial and not listed: ${pattern}`);
if (process.argv.includes('--write')) writeFileSync(listed, `${JSON.stringify(slow, null, 2)}\n`);
else if (worst.length + fresh.length > 0) process.exitCode = 1;

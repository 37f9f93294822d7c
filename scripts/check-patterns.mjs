#!/usr/bin/env node
// Checks every regular expression of the built engine for patterns that a hostile text could make slow (PROOF.md, S8).
// usage: node scripts/check-patterns.mjs [--write]
// Literals are taken from the sources; those that are built at run time are collected while the engine is loaded.
// None may be exponential. Polynomial ones, and those that the checker could not decide in time, run on bounded input
// only (a sentence is cut at 1,500 characters); they stand in slow-patterns.json, which may only shrink. Patterns that
// were found safe stand by their digest in safe-patterns.json, so that only new ones are checked: a whole check takes minutes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const root = new URL('..', import.meta.url).pathname;
const listed = join(root, 'scripts/slow-patterns.json');
const clearedFile = join(root, 'scripts/safe-patterns.json');
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
const cleared = new Set(JSON.parse(readFileSync(clearedFile, 'utf8')));
const digest = (pattern) => createHash('sha256').update(pattern).digest('hex').slice(0, 16);
const verdicts = {};
for (const pattern of patterns)
  verdicts[pattern] = cleared.has(digest(pattern)) ? 'safe' : (known[pattern] ?? (await verdictOn(pattern)));

const withVerdict = (...wanted) => patterns.filter((pattern) => wanted.includes(verdicts[pattern]));
const worst = withVerdict('exponential');
const fresh = withVerdict('polynomial', 'undecided').filter((pattern) => !(pattern in known));
const slow = withVerdict('polynomial', 'undecided');
console.log(`${patterns.length} patterns: ${worst.length} exponential, ${slow.length} polynomial or undecided`);
for (const pattern of worst) console.error(`exponential: ${pattern}`);
for (const pattern of fresh)
  console.error(`${verdicts[pattern]} and not listed (--write lists it): ${pattern.slice(0, 300)}`);
if (process.argv.includes('--write')) {
  writeFileSync(
    listed,
    `${JSON.stringify(Object.fromEntries(slow.map((pattern) => [pattern, verdicts[pattern]])), null, 2)}\n`,
  );
  writeFileSync(clearedFile, `${JSON.stringify(withVerdict('safe').map(digest).sort(), null, 2)}\n`);
}
if (worst.length + (process.argv.includes('--write') ? 0 : fresh.length) > 0) process.exitCode = 1;

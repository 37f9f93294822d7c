#!/usr/bin/env node
// Scores the built engine on a folder of answer keys.
// usage: node test/bench/answer-keys.mjs EVAL_FOLDER DOCUMENT_FOLDER... [--misses]
// EVAL_FOLDER holds keys/*.json and score.mjs; documents are looked for in the DOCUMENT_FOLDERs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const args = process.argv.slice(2);
const options = args.filter((argument) => argument.startsWith('--'));
const [evalFolder, ...documentFolders] = args.filter((argument) => !argument.startsWith('--'));
if (!evalFolder || documentFolders.length === 0) {
  console.error('usage: node test/bench/answer-keys.mjs EVAL_FOLDER DOCUMENT_FOLDER... [--misses]');
  process.exit(2);
}
const program = new URL('../../apps/cli/bin/wordkept.mjs', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'wordkept-keys-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

for (const name of readdirSync(join(evalFolder, 'keys'))) {
  const keyFile = join(evalFolder, 'keys', name);
  const key = JSON.parse(readFileSync(keyFile, 'utf8'));
  const document = documentFolders.map((folder) => join(folder, key.file)).find((path) => existsSync(path));
  if (!document) {
    console.log(`${name}: its document ${key.file} is in none of the folders given`);
    continue;
  }
  const output = join(scratch, name);
  const command = [program, 'extract', document, '--company', key.company ?? 'alibaba', ...(key.args ?? []), '--json'];
  writeFileSync(output, execFileSync(process.execPath, command, { maxBuffer: 1 << 28 }));
  const score = [join(evalFolder, 'score.mjs'), keyFile, output, document, ...options];
  process.stdout.write(execFileSync(process.execPath, score, { maxBuffer: 1 << 28 }));
}

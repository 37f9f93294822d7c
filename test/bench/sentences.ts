/**
 * Scores the engine on labelled sentences: does the sentence hold a forward-looking claim about figures?
 *
 *   node dist/test/bench/sentences.js FOLDER [--misses]
 *
 * FOLDER holds *.jsonl with `{ text, label: INCLAIM | OUTOFCLAIM }`. Each sentence is read as a document of its own by
 * the whole engine with the neutral profile. It counts as a claim when a statement is found in it that stands with a
 * number, for that is what these labels mean. Sentences come in lower case and without their neighbours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutralProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import { findStatements } from '../../libs/engine/src/statement/index.js';

const [folder = '', flag] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: sentences.js FOLDER [--misses]\n');
  process.exit(2);
}

interface Row {
  readonly text: string;
  readonly label: 'INCLAIM' | 'OUTOFCLAIM';
}

const profile = neutralProfile('bench', { currency: 'USD' });

/** The dates only serve to resolve "next year"; the labels do not depend on them. */
function holdsClaim(text: string): boolean {
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2018-12-31', eventDate: '2019-02-01' };
  const statements = findStatements(readSentences(parseDocument(input, profile), profile));
  return statements.some((statement) => /\d/.test(statement.quote));
}

function score(rows: readonly Row[]): string {
  const judged = rows.map((row) => ({ ...row, said: holdsClaim(row.text) }));
  const count = (label: Row['label'], said: boolean): number =>
    judged.filter((row) => row.label === label && row.said === said).length;
  const [hit, wrong, missed] = [count('INCLAIM', true), count('OUTOFCLAIM', true), count('INCLAIM', false)];
  if (flag === '--misses')
    for (const row of judged.filter((r) => r.said !== (r.label === 'INCLAIM')))
      process.stdout.write(`${row.said ? 'WRONG ' : 'MISSED'} ${row.text}\n`);
  const [precision, recall] = [hit / (hit + wrong), hit / (hit + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)} of ${rows.length} sentences`;
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  process.stdout.write(`${file}: ${score(lines.map((line) => JSON.parse(line) as Row))}\n`);
}

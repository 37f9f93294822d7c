import { readFileSync, writeFileSync } from 'node:fs';
import type { CallScore } from './score-call.js';
import type { Tally } from './tally.js';

/** What is reached and must not be lost: passed of the golden set and of its parity suite, of the golden ledgers, and the scores of whole calls. */
export interface Ratchet {
  readonly golden: Tally;
  readonly parity: Tally;
  /** Of the ledgers of whole documents. */
  readonly ledgers: Tally;
  readonly calls: Readonly<Record<string, CallScore>>;
}

const FILE = new URL('ratchet.json', import.meta.url);

export const readRatchet = (): Ratchet => JSON.parse(readFileSync(FILE, 'utf8')) as Ratchet;

/** Counts stay on one line each, so that a change of one is a change of one line. */
export function writeRatchet(ratchet: Ratchet): void {
  const text = JSON.stringify(ratchet, null, 2);
  writeFileSync(FILE, `${text.replace(/\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')}\n`);
}

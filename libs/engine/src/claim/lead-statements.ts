import type { CompanyProfile, Statement } from '../model/index.js';
import { likeness } from './likeness.js';
import { matchThread, type Said } from './match-thread.js';
import type { Thread } from './thread.js';

interface Pair {
  readonly statement: Statement;
  readonly thread: Thread;
  readonly score: number;
}

/**
 * Which statement of a new document continues which claim: the best pairs first, so that of two figures for one year the one
 * said in the old words takes up the old claim. Each claim has one such statement a document; the others join as
 * repetitions or are claims of their own.
 */
export function leadStatements(
  statements: readonly Statement[],
  said: Said,
  siblingsOf: (statement: Statement) => readonly Thread[],
  profile: CompanyProfile,
): ReadonlyMap<string, Thread> {
  const pairs = statements.flatMap((statement) =>
    siblingsOf(statement).flatMap((thread) => pairOf(statement, said, thread, profile)),
  );
  pairs.sort((a, b) => b.score - a.score);
  const leads = new Map<string, Thread>();
  const led = new Set<Thread>();
  for (const { statement, thread } of pairs) {
    if (leads.has(statement.id) || led.has(thread)) continue;
    leads.set(statement.id, thread);
    led.add(thread);
  }
  return leads;
}

function pairOf(statement: Statement, said: Said, thread: Thread, profile: CompanyProfile): readonly Pair[] {
  const score = matchThread(statement, said, thread, profile);
  if (score === null) return [];
  const last = thread.entries.at(-1)?.statement;
  const wording = last !== undefined && last.lang === statement.lang ? 2 * likeness(last.quote, statement.quote) : 0;
  return [{ statement, thread, score: score + wording }];
}

import type { Script } from '../check.js';

/** One meaning in our own words in three scripts, phrased as speakers of each would, not translated word by word. */
export interface SentenceCase extends Readonly<Record<Script, string>> {
  /** Company of `companies.ts`; `plain` if left out. */
  readonly of?: string;
  /** Statements, in the words of `statementWords`. */
  readonly says: readonly string[];
  /** Observations, in the words of `observationWords`; not looked at where left out. */
  readonly reports?: readonly string[];
}

/** Sentences of one cause, and counterexamples: what looks like it and is not. */
export interface SentenceCause {
  readonly cause: string;
  readonly is: readonly SentenceCase[];
  readonly isNot: readonly SentenceCase[];
}

import type { Reading } from './mention.js';
import type { RefusedProposal } from './proposed.js';
import type { Span } from './span.js';

/** What a rule did: it read something, it proposed something, it stood against something, or it left one thing to another. */
export type TraceVerb = 'found' | 'proposed' | 'refused' | 'merged';

/** Which part of the engine was at work. */
export type TraceStage = 'reading' | 'statement' | 'observation' | 'proposal';

/** Where rules write down what they did in one sentence; there is none unless somebody asked, and then nothing is written. */
export interface SentenceTrace {
  /** `rule` is the name that the rule has in the code; `at` are document offsets, null for the whole sentence. */
  note(did: TraceVerb, rule: string, at: Span | null, detail?: string): void;
  /** A record was made of the sentence. What became of it is told later, to `TraceSink.settle`. */
  made(record: object, rule: string, at: Span): void;
}

/** Handed to `extract` by who wants to be told how it reads. It may look at what it is given and must not change it. */
export interface TraceSink {
  /** Told when another part of the engine sets to work. */
  begin(stage: TraceStage): void;
  /** Asked once for each sentence, in the order of the text. */
  open(sentence: number): SentenceTrace;
  /** Told once, when every sentence has been read. */
  read(reading: Reading): void;
  /** Ids of the records that stay; those that were made since `begin` and are not among them were dropped by `rule`. */
  settle(ids: ReadonlyMap<object, string>, rule: string): void;
  /** Proposals of a plug-in that were not taken. */
  refused(proposals: readonly RefusedProposal[]): void;
}

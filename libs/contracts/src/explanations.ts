import type { SentenceAccount } from '#engine';

/** How the engine of today reads a sentence of a document: what each rule did, under the names that rules have in the code. */
export interface SentenceExplanation {
  readonly document: string;
  /** Null where no sentence stands at the offset that was asked for. */
  readonly sentence: SentenceAccount | null;
}

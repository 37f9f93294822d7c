import type { SentenceExplanation } from '#contracts';

/** Tells how the engine reads a sentence of a stored document. */
export abstract class ExplainSentence {
  /** Throws a `Problem` `not_found` where the id is unknown, or as the engine where the text cannot be read at all. */
  abstract run(document: string, at: number): Promise<SentenceExplanation>;
}

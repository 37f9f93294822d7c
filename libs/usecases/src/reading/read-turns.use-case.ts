import type { DocumentTurns } from '#contracts';

/** Takes a stored document apart: who says what, in which part and language. */
export abstract class ReadTurns {
  /** Throws a `Problem` `not_found` where the id is unknown, or as the engine where the text cannot be read at all. */
  abstract run(document: string): Promise<DocumentTurns>;
}

import type { DocumentReading, TurnView } from '#contracts';
import type { CompanyProfile, DocumentInput, ProblemCode, SentenceAccount } from '#engine';
import type { IntakeLimits } from '../documents/limits.js';
import type { FileHints, PlainDocument } from '../documents/plain-document.js';

export interface ToldProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly advice: string;
}

/** What is asked of a parsing process: the bytes of a file to a plain document, a plain document to a reading, to its turns, or to how a sentence is read. */
export type ParsingQuestion =
  | { readonly path: string; readonly hints: FileHints; readonly limits: IntakeLimits }
  | { readonly explain: DocumentInput; readonly profile: CompanyProfile; readonly at: number }
  | { readonly turnsOf: DocumentInput; readonly profile: CompanyProfile }
  | { readonly input: DocumentInput; readonly profile: CompanyProfile; readonly emptyPages: number };

/** What it answers; errors as data, for classes do not cross over. */
export type ParsingAnswer =
  | { readonly document: PlainDocument }
  | { readonly reading: DocumentReading; readonly problem: ToldProblem | null }
  | { readonly turns: readonly TurnView[] }
  | { readonly explained: SentenceAccount | null }
  | { readonly refused: ToldProblem; /** By a rule of ours, not by an accident. */ readonly isForeseen: boolean };

import type { DocumentOrigin, DocumentReading, TurnView } from '#contracts';
import type { CompanyProfile, DocumentInput, Problem, SentenceAccount } from '#engine';

/** A file on its way in. */
export interface IncomingFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly name?: string;
  readonly contentType?: string;
}

/** A file made plain. */
export interface OpenedFile {
  readonly text: string;
  readonly origin: DocumentOrigin;
  /** As sent, or the last part of the address; null where nobody gave one. */
  readonly name: string | null;
}

/** Makes plain documents of files, apart from everything else: what breaks the parser breaks nothing of ours. */
export abstract class DocumentFiles {
  /**
   * Takes the bytes in as they come and parses them. Throws `Problem` `too_large`, `too_costly`, `binary_file`,
   * `unreadable_file`, `empty_document`.
   */
  abstract open(file: IncomingFile): Promise<OpenedFile>;
  /** Fetches a public address and parses what it answers. Throws as `open`, and `bad_option`, `not_fetched`. */
  abstract fetch(address: string): Promise<OpenedFile>;
  /** Reads a plain document by the engine, beside the house. Throws as the engine where it cannot be read at all. */
  abstract read(
    input: DocumentInput,
    profile: CompanyProfile,
    emptyPages: number,
  ): Promise<{ readonly reading: DocumentReading; readonly problem: Problem | null }>;
  /** Takes a plain document apart into turns, beside the house. Throws as the engine where it cannot be read. */
  abstract turns(input: DocumentInput, profile: CompanyProfile): Promise<readonly TurnView[]>;
  /** Reads a plain document beside the house and tells how its sentence at an offset is read; null where none stands there. */
  abstract explain(input: DocumentInput, profile: CompanyProfile, at: number): Promise<SentenceAccount | null>;
  /** Ids of the companies with a profile that a text names, the likeliest first. */
  abstract companiesIn(text: string): Promise<readonly string[]>;
  abstract hasProfile(company: string): Promise<boolean>;
}

/** Where no files are taken in: in a worker. */
export class NoDocumentFiles extends DocumentFiles {
  override open(): never {
    throw new Error('No reader of files is wired.');
  }
  override fetch(): never {
    throw new Error('No reader of files is wired.');
  }
  override read(): never {
    throw new Error('No reader of files is wired.');
  }
  override explain(): never {
    throw new Error('No reader of files is wired.');
  }
  override turns(): never {
    throw new Error('No reader of files is wired.');
  }
  override companiesIn(): never {
    throw new Error('No reader of files is wired.');
  }
  override hasProfile(): never {
    throw new Error('No reader of files is wired.');
  }
}

import type { ImportRowProblem } from '#contracts';
import type { CompanyProfile, Extraction } from '#engine';

/** A document made of the figures that one source gave on one day. */
export interface ImportedDocument {
  readonly text: string;
  readonly extraction: Extraction;
}

/** What a file of figures came to. */
export interface ReadOutcomes {
  readonly kind: 'xbrl' | 'csv';
  readonly documents: readonly ImportedDocument[];
  readonly rows: number;
  readonly problems: readonly ImportRowProblem[];
  readonly notes: readonly string[];
}

/** Reads files of reported figures, and writes the documents that are kept of them. */
export abstract class OutcomeReader {
  /**
   * Reads a file as it streams in. `map` is a mapping of columns or concepts, as parsed from JSON; null where there is none.
   * Throws `Problem` `unreadable_file`, `empty_document`, `binary_file`, `bad_option`.
   */
  abstract read(bytes: AsyncIterable<Uint8Array>, profile: CompanyProfile, map: unknown): Promise<ReadOutcomes>;
  /** The document with what the known one of its day holds beside it: rows of a table add to the day and correct it. */
  abstract join(known: Extraction, document: ImportedDocument, profile: CompanyProfile): ImportedDocument;
}

/** Where no files of figures are taken in: in a worker. */
export class NoOutcomes extends OutcomeReader {
  override read(): never {
    throw new Error('No reader of outcomes is wired.');
  }
  override join(): never {
    throw new Error('No reader of outcomes is wired.');
  }
}

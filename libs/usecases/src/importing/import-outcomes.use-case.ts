import type { ImportView, Page } from '#contracts';
import type { ImportFilter } from '../ports/index.js';

/** A file of reported figures: company facts (XBRL as JSON) or a table (CSV). */
export interface OutcomeUpload {
  readonly company: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** File name, for people. */
  readonly name?: string;
  /** Of the company, as for documents: they win over what its profile and its documents say. */
  readonly currency?: string;
  readonly fiscalYearEnd?: string;
  /** Mapping of columns or concepts, as parsed from JSON. */
  readonly map?: unknown;
  /** Says what would be done and does nothing. */
  readonly dryRun?: boolean;
  /** Takes all rows or none. */
  readonly strict?: boolean;
}

/** Takes reported figures in: documents of kind `import` with their runs, and the company's tracking, in one transaction. The same figures again change nothing. */
export abstract class ImportOutcomes {
  /** Throws `Problem` `unreadable_file`, `empty_document`, `binary_file`, `bad_option`. */
  abstract run(upload: OutcomeUpload): Promise<ImportView>;
}

/** Reads of imports. Throws a `Problem` with code `not_found` where the id is unknown. */
export abstract class ReadImports {
  abstract list(filter: ImportFilter): Promise<Page<ImportView>>;
  abstract one(id: string): Promise<ImportView>;
}

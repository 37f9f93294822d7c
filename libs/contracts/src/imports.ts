import type { Problem } from './http.js';

/** A row of a table that could not be taken. */
export interface ImportRowProblem {
  /** Line of the file, the header being line 1. */
  readonly row: number;
  readonly column: string | null;
  readonly detail: string;
  readonly advice: string;
}

/** `planned`: a dry run, nothing is kept. `tracking`: kept, claims are being judged by it. */
export type ImportStatus = 'planned' | 'tracking' | 'done' | 'failed';

/** One file of reported figures, as it was taken in. */
export interface ImportView {
  /** null for a dry run. */
  readonly id: string | null;
  readonly company: string;
  readonly name: string;
  readonly kind: 'xbrl' | 'csv';
  readonly status: ImportStatus;
  /** Rows of the table, or entries of the filings, that were read. */
  readonly rows: number;
  /** Figures in the documents that were made of them. */
  readonly figures: number;
  /** One document for each source and day; `replaced` ones are new versions of a day that was known. */
  readonly documents: { readonly created: number; readonly replaced: number; readonly unchanged: number };
  /** Rows that could not be taken, the first thousand. */
  readonly problems: readonly ImportRowProblem[];
  /** For a person: what was left out and why. */
  readonly notes: readonly string[];
  /** Verdicts of the company that changed, once done. */
  readonly verdictsChanged: number | null;
  readonly problem: Problem | null;
  readonly createdAt: string;
}

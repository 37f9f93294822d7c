import type { IsoDate } from '#engine';

/** What a sender says of a document. Dates left out are read from the text. */
export interface DocumentFacts {
  /** File name or title, for people. */
  readonly name?: string;
  readonly periodEnd?: IsoDate;
  readonly eventDate?: IsoDate;
  readonly fiscalYearEnd?: string;
  readonly currency?: string;
  /** Id of the document of the same call that this one corrects. */
  readonly replaces?: string;
}

/** What a person or program sends to `POST /v1/documents`. */
export interface DocumentUpload extends DocumentFacts {
  readonly company: string;
  readonly text: string;
}

/** What a document was before it became plain text. `text` and `markdown` are kept character for character. */
export const DOCUMENT_FORMS = ['text', 'markdown', 'html', 'pdf', 'docx', 'captions', 'json'] as const;

export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** How a document came in, and what was done to make it plain. */
export interface DocumentOrigin {
  readonly form: DocumentForm;
  /** As WHATWG names it (`utf-8`, `gb18030`, `big5`); null where the form has its own. */
  readonly encoding: string | null;
  /** Of the file as sent. */
  readonly bytes: number;
  /** SHA-256 of the file as sent, hex. */
  readonly sha256: string;
  /** Null where the form has no pages. */
  readonly pages: number | null;
  /** Numbers of pages without text, from 1: scanned, or pictures. */
  readonly emptyPages: readonly number[];
  /** What was done and noticed, for people. */
  readonly notes: readonly string[];
  /** Where it was fetched from, redirects followed; null where it was sent. */
  readonly address: string | null;
}

import type { DocumentForm } from '#contracts';

/** What a reader of one form gives. */
export interface PlainText {
  readonly text: string;
  /** What was done and noticed, for people. */
  readonly notes: readonly string[];
  readonly pages?: number;
  /** Numbers of pages without text, from 1. */
  readonly emptyPages?: readonly number[];
}

/** A file as the engine reads it. */
export interface PlainDocument extends Required<PlainText> {
  readonly form: DocumentForm;
  /** Null where the form has its own. */
  readonly encoding: string | null;
}

/** What the sender says of a file; the content decides. */
export interface FileHints {
  readonly name?: string;
  readonly contentType?: string;
}

import { DOCUMENT_FORMS, type DocumentForm, type DocumentOrigin } from '#contracts';
import { Count, CountOrNull, Counts, OneOf, Text, TextOrNull, Texts } from './fields.js';

/** How a document came in, and what was done to make it plain. */
export class OriginSchema implements DocumentOrigin {
  @OneOf('DocumentForm', DOCUMENT_FORMS, 'What the file is by its content. `text` and `markdown` are kept as they are.')
  readonly form!: DocumentForm;
  @TextOrNull('As WHATWG names it; null where the form has its own.', 'gb18030') readonly encoding!: string | null;
  @Count('Of the file as sent.', 148210) readonly bytes!: number;
  @Text('SHA-256 of the file as sent, hex.') readonly sha256!: string;
  @CountOrNull('Pages; null where the form has none.', 14) readonly pages!: number | null;
  @Counts('Pages without text, from 1: scanned, or pictures.', [3]) readonly emptyPages!: readonly number[];
  @Texts('What was done and noticed, for people.', ['14 pages of a PDF joined to paragraphs'])
  readonly notes!: readonly string[];
  @TextOrNull('Where it was fetched from, redirects followed and the query left out; null where it was sent.')
  readonly address!: string | null;
}

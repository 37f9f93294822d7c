import type { Flag, FlagCode, Language, Quote, Span } from '#engine';
import { FLAG_CODES, LANGUAGES } from '#contracts';
import { Count, OneOf, Text } from './fields.js';

export class SpanSchema implements Span {
  @Count('First character, in UTF-16 code units of the text.', 100) readonly start!: number;
  @Count('One past the last character.', 180) readonly end!: number;
}

export class QuoteSchema extends SpanSchema implements Quote {
  @Text('Verbatim: exactly `text.slice(start, end)` of the document.', 'We expect margins to improve next quarter.')
  readonly quote!: string;
  @OneOf('Language', LANGUAGES, 'Language and script of the quote.') readonly lang!: Language;
}

export class FlagSchema implements Flag {
  @OneOf('FlagCode', FLAG_CODES, 'Why the record should be read with care.') readonly code!: FlagCode;
  @Text('For a person.', 'Said in USD; the same figure stands in CNY elsewhere in the document.')
  readonly detail!: string;
}

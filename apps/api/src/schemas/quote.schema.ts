import type { Flag, FlagCode, Language, Quote, Span } from '#engine';
import { FLAG_CODES, LANGUAGES, type Highlights, type QuotePlace, type SaidPlace } from '#contracts';
import { Count, Day, Id, MaybeDay, MaybeIds, MaybePart, MaybeText, OneOf, Parts, Text } from './fields.js';

export class SpanSchema implements Span {
  @Count('First character, in UTF-16 code units of the text.', 100) readonly start!: number;
  @Count('One past the last character.', 180) readonly end!: number;
}

export class QuoteSchema extends SpanSchema implements Quote {
  @Text('Verbatim: exactly `text.slice(start, end)` of the document.', 'We expect margins to improve next quarter.')
  readonly quote!: string;
  @OneOf('Language', LANGUAGES, 'Language and script of the quote.') readonly lang!: Language;
}

export class QuotePlaceSchema extends SpanSchema implements QuotePlace {
  @Id('The document that it stands in.') readonly document!: string;
  @OneOf('Language', LANGUAGES, 'Language and script of the quote.') readonly lang!: Language;
}

export class SaidPlaceSchema extends QuotePlaceSchema implements SaidPlace {
  @Day('The day on which it was said.', '2025-02-20') readonly on!: string;
}

const FOUND = 'Places of the words that were searched for, in UTF-16 code units of this text.';

export class ClaimHighlightsSchema implements Highlights<'summary' | 'said' | 'happened'> {
  @Parts(() => SpanSchema, FOUND) readonly summary!: readonly SpanSchema[];
  @Parts(() => SpanSchema, FOUND) readonly said!: readonly SpanSchema[];
  @Parts(() => SpanSchema, FOUND) readonly happened!: readonly SpanSchema[];
}

export class MentionHighlightsSchema implements Highlights<'quote' | 'translation'> {
  @Parts(() => SpanSchema, FOUND) readonly quote!: readonly SpanSchema[];
  @Parts(() => SpanSchema, FOUND) readonly translation!: readonly SpanSchema[];
}

/** What a statement or observation carries beside itself. */
export class MentionSchema extends QuoteSchema {
  @Id('The document that it stands in.') readonly document!: string;
  @MaybeText('Id of the company; in lists across documents.', 'alibaba') readonly company?: string;
  @MaybeDay('Day of the call; in lists across documents.') readonly saidOn?: string;
  @MaybeIds('Claims that it makes or repeats, or bears on; in lists of one document.')
  readonly claims?: readonly string[];
  @MaybePart(() => MentionHighlightsSchema, 'Where words were searched for.')
  readonly highlights?: MentionHighlightsSchema;
}

export class FlagSchema implements Flag {
  @OneOf('FlagCode', FLAG_CODES, 'Why the record should be read with care.') readonly code!: FlagCode;
  @Text('For a person.', 'Said in USD; the same figure stands in CNY elsewhere in the document.')
  readonly detail!: string;
}

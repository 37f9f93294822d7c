import type { Language, Section, SentenceKind } from '#engine';
import {
  LANGUAGES,
  SECTIONS,
  SENTENCE_KINDS,
  type DocumentTurns,
  type ParagraphView,
  type SentenceView,
  type TurnView,
} from '#contracts';
import { Id, OneOf, Part, PartOrNull, Parts, TextOrNull } from './fields.js';
import { SpanSchema } from './quote.schema.js';
import { SpeakerSchema } from './statement.schema.js';

export class TranslationPlaceSchema extends SpanSchema {
  @OneOf('Language', LANGUAGES, 'Language and script of the translation.') readonly lang!: Language;
}

export class SentenceSchema extends SpanSchema implements SentenceView {
  @PartOrNull(() => SpanSchema, 'Where its translation stands, where the document carries one.')
  readonly translation!: SpanSchema | null;
  @TextOrNull('Both readings, where sentence and translation give different numbers, scales or currencies.')
  readonly conflict!: string | null;
}

export class ParagraphSchema extends SpanSchema implements ParagraphView {
  @OneOf('SentenceKind', SENTENCE_KINDS, '`prose` may hold statements and figures; the rest never does.')
  readonly kind!: SentenceKind;
  @OneOf('Language', LANGUAGES, 'Language and script of the original.') readonly language!: Language;
  @PartOrNull(() => TranslationPlaceSchema, 'Where its translation stands, where the document carries one.')
  readonly translation!: TranslationPlaceSchema | null;
  @Parts(() => SentenceSchema, 'Its sentences.') readonly sentences!: readonly SentenceSchema[];
}

export class TurnSchema extends SpanSchema implements TurnView {
  @OneOf('Section', SECTIONS, 'Where in the document.') readonly section!: Section;
  @Part(() => SpeakerSchema, 'Who speaks.') readonly speaker!: SpeakerSchema;
  @OneOf('Language', LANGUAGES, 'Language in which most of it is said.') readonly language!: Language;
  @TextOrNull('The nearest heading above.') readonly heading!: string | null;
  @Parts(() => ParagraphSchema, 'Paragraphs, list items and headings of the original.')
  readonly paragraphs!: readonly ParagraphSchema[];
}

/** Who says what. Offsets are UTF-16 code units of the text; what stands between the paragraphs is nobody’s words. */
export class TurnsSchema implements DocumentTurns {
  @Id('The document.') readonly document!: string;
  @Parts(() => TurnSchema, 'What one speaker says until the next begins, in the order of the text.')
  readonly turns!: readonly TurnSchema[];
}

import type { Language, Section, SentenceKind, Span, Speaker } from '#engine';

/** One sentence of the original. */
export interface SentenceView extends Span {
  /** Where its translation stands, where the document carries one. */
  readonly translation: Span | null;
  /** Both readings, where sentence and translation give different numbers, scales or currencies. */
  readonly conflict: string | null;
}

/** A paragraph, list item or heading of the original, with its translation beside it. */
export interface ParagraphView extends Span {
  readonly kind: SentenceKind;
  readonly language: Language;
  readonly translation: (Span & { readonly lang: Language }) | null;
  readonly sentences: readonly SentenceView[];
}

/** What one speaker says until the next begins. */
export interface TurnView extends Span {
  readonly section: Section;
  readonly speaker: Speaker;
  readonly language: Language;
  readonly heading: string | null;
  readonly paragraphs: readonly ParagraphView[];
}

/** A document taken apart; offsets are UTF-16 code units of its text. What stands between the paragraphs is nobody's words. */
export interface DocumentTurns {
  readonly document: string;
  readonly turns: readonly TurnView[];
}

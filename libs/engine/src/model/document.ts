import type { Flag } from './flag.js';
import type { IsoDate, Language, Span } from './span.js';

export type Section = 'summary' | 'prepared' | 'qa';

/** Who speaks. Only `management` makes statements; `investor_relations` does housekeeping and safe-harbour text. */
export type Role = 'management' | 'analyst' | 'operator' | 'investor_relations' | 'editor' | 'unknown';

export interface Speaker {
  readonly name: string | null;
  readonly title: string | null;
  readonly role: Role;
}

/** What one speaker says until the next begins (or, in notes, one block under a heading or Q/A mark). */
export interface Utterance extends Span {
  readonly index: number;
  readonly section: Section;
  readonly speaker: Speaker;
  readonly language: Language;
  /** The nearest heading or list label above, for a segment that the sentence itself does not name. */
  readonly heading: string | null;
}

/** `prose` may hold statements and observations; the rest never does. */
export type SentenceKind = 'prose' | 'heading' | 'boilerplate' | 'furniture';

/** What told the kind of a sentence: who speaks, a stage direction, words of the law, a host's housekeeping; `plain` where nothing spoke against prose. */
export type KindRule = 'operator' | 'editor' | 'direction' | 'isLegal' | 'isHousekeeping' | 'heading' | 'plain';

/** One sentence of the original text. Its machine translation, where the document carries one, is not a sentence of its own. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index into `ParsedDocument.utterances`. */
  readonly utterance: number;
  /** Counts paragraphs and list items through the whole document. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  /** The words met in it, a bit for each list that some pattern needs (`language/watch.ts`). */
  readonly signs: Uint32Array;
  /** Name of the rule that told the kind. */
  readonly kindRule: KindRule;
  readonly isQuestion: boolean;
  readonly language: Language;
  readonly translation: (Span & { readonly lang: Language }) | null;
  /** Set where sentence and translation give different numbers, scales or currencies: both readings, for a person. */
  readonly sourceConflict?: string;
}

/** What the caller knows of the document; what is left out is read from the text. */
export interface DocumentInput {
  readonly text: string;
  /** Hex SHA-256 of the file's bytes, made by the caller (the engine does no hashing). */
  readonly sha256: string;
  readonly periodEnd?: IsoDate;
  readonly eventDate?: IsoDate;
  /** `MM-DD`, overrides the profile's calendar. */
  readonly fiscalYearEnd?: string;
  /** ISO 4217, overrides the profile's. */
  readonly currency?: string;
}

/** A fiscal period of the company, with the labels that its calendar gives it. */
export interface ReportingPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** `"September quarter 2025"`. */
  readonly label: string;
  /** `"FY2026 Q2"`. */
  readonly fiscal: string;
}

/** The head of a document as CONTRACT.md prints it. */
export interface DocumentHead {
  readonly sha256: string;
  readonly characters: number;
  readonly languages: readonly Language[];
  readonly company: string;
  readonly period: ReportingPeriod;
  readonly eventDate: IsoDate;
  /** `import`: figures that a filing or a table gives, no words of management. Absent for a call or notes of one. */
  readonly kind?: 'call' | 'import';
  /** Of an import: where its figures come from (`sec-xbrl`, the name of a table). A source gives one document a day. */
  readonly source?: string;
  /** The text itself says that it is the second, third ... version of the call's text; absent for the first. */
  readonly version?: number;
  /** Within a ledger: hash of the corrected version that stands in this document's place. */
  readonly replacedBy?: string;
}

/** A document taken apart: every later stage reads this and the text, nothing else. */
export interface ParsedDocument {
  readonly text: string;
  readonly head: DocumentHead;
  readonly utterances: readonly Utterance[];
  readonly sentences: readonly Sentence[];
  readonly flags: readonly Flag[];
}

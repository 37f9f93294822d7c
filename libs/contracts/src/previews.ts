import type { ExplainedDate, Flag, IsoDate, Language, ReportingPeriod, Role, Section, StatementKind } from '#engine';
import type { Problem } from './http.js';
import type { DocumentOrigin } from './intake.js';

export interface PreviewedSpeaker {
  readonly name: string | null;
  readonly title: string | null;
  readonly role: Role;
  readonly turns: number;
  readonly characters: number;
}

/** Why a date is taken: who says it, and where. */
export type DateReason = ExplainedDate;

export interface PreviewCompleteness {
  /** All that is looked for is there. */
  readonly isComplete: boolean;
  readonly hasPrepared: boolean;
  readonly hasQuestions: boolean;
  readonly endsMidSentence: boolean;
  /** What is amiss, for people. */
  readonly doubts: readonly string[];
}

/** What the engine makes of a plain document, before anything is kept. */
export interface DocumentReading {
  readonly languages: readonly Language[];
  /** Null where neither sender nor text says: `problem` says what to give. */
  readonly period: (ReportingPeriod & { readonly why: DateReason }) | null;
  readonly eventDate: { readonly date: IsoDate; readonly why: DateReason } | null;
  /** Which version of the call's text it says it is. */
  readonly version: number;
  readonly turns: number;
  readonly speakers: readonly PreviewedSpeaker[];
  /** Characters of each part. */
  readonly sections: Readonly<Record<Section, number>>;
  readonly completeness: PreviewCompleteness;
  /** Null until the dates are known. */
  readonly statements: { readonly total: number; readonly byKind: Readonly<Record<StatementKind, number>> } | null;
  readonly observations: { readonly total: number; readonly figures: number; readonly events: number } | null;
  readonly flags: readonly Flag[];
}

/** A document that is stored, told briefly. */
export interface StoredDocumentReference {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: string;
  readonly period: ReportingPeriod | null;
  readonly eventDate: IsoDate | null;
}

/** `POST /v1/documents/preview`: what would be kept, and how it would be read. Nothing is stored. */
export interface PreviewView extends DocumentReading {
  readonly company: {
    /** As given; null where nobody says. */
    readonly id: string | null;
    /** Said by the sender, by the front matter, or found by its names in the text. */
    readonly source: 'given' | 'front_matter' | 'found' | null;
    /** Does it have a profile? Without one it is read with a neutral one. */
    readonly hasProfile: boolean;
    /** Others that the text names, the likeliest first. */
    readonly candidates: readonly string[];
  };
  readonly name: string | null;
  readonly origin: DocumentOrigin;
  readonly characters: number;
  /** SHA-256 of the plain text in UTF-8, hex: the content that is kept once. */
  readonly sha256: string;
  /** The first lines that hold something. */
  readonly firstLines: readonly string[];
  /** Stored already, character for character. */
  readonly equal: StoredDocumentReference | null;
  /** Other texts of the same call that are stored, the newest first. */
  readonly sameCall: readonly StoredDocumentReference[];
  /** Why it could not be read as it is: a date that is missing. */
  readonly problem: Problem | null;
}

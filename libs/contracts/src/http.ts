import type {
  Attention,
  Basis,
  Claim,
  ClaimStatement,
  CompanyTimelineEntry,
  IsoDate,
  Language,
  Outcome,
  PlacedReview,
  Progress,
  QuarterComparison,
  ReportingPeriod,
  ReviewPlace,
  TimelineEntry,
  TrackRecord,
  Verdict,
} from '#engine';
import type { DocumentOrigin } from './intake.js';

export type DocumentStatus = 'queued' | 'ready' | 'failed';

export interface DocumentView {
  readonly id: string;
  readonly company: string;
  /** `import`: written from the figures of a filing or a table. */
  readonly kind: 'call' | 'import';
  readonly name: string;
  readonly sha256: string;
  readonly characters: number;
  readonly languages: readonly Language[];
  readonly period: ReportingPeriod | null;
  readonly eventDate: IsoDate | null;
  readonly status: DocumentStatus;
  readonly problem: Problem | null;
  readonly statements: number;
  readonly observations: number;
  readonly receivedAt: string;
  /** How it came in, where it came as a file or from an address; null where it was sent as text. */
  readonly origin: DocumentOrigin | null;
  /** Which version of the call's text it says, or its sender says, it is; null until read. */
  readonly version: number | null;
  /** Id of the document that its sender says it corrects. */
  readonly replaces: string | null;
  /** Ids of the other texts of the same call, the newest first; none until read. */
  readonly sameCall: readonly string[];
}

export type JobStatus = 'queued' | 'running' | 'done' | 'failed';

/** What is on its way: a document, a file of figures, documents of a company that are read again. */
export type JobKind = 'document' | 'import' | 'reextraction';

/**
 * Work that somebody waits for. A document goes through `extract` and `track` (thread, link, judge), an import through
 * `track`, a re-extraction through `extract`, and is `done` once its differences can be looked at.
 */
export interface JobView {
  readonly id: string;
  readonly kind: JobKind;
  /** null where it is not about one document. */
  readonly document: string | null;
  readonly company: string;
  readonly status: JobStatus;
  readonly stage: 'received' | 'extract' | 'track' | 'done';
  /** Of the steps, or of the documents that are read again; 0 to 100. */
  readonly percent: number;
  readonly problem: Problem | null;
  /** What was found in a document, once done. */
  readonly found: {
    readonly statements: number;
    readonly observations: number;
    readonly claims: number;
    readonly verdictsChanged: number;
  } | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface DocumentReference {
  readonly id: string;
  readonly name: string;
  readonly period: ReportingPeriod;
  readonly eventDate: IsoDate;
}

/** A verdict whose documents are named in some way: the engine does it by place in the ledger, we by id. */
export type VerdictNaming<Name> = Omit<Verdict, 'progress' | 'inputs'> & {
  readonly progress: readonly ProgressNaming<Name>[] | null;
  readonly inputs?: {
    readonly statement: { readonly document: Name; readonly statement: string };
    readonly observations: readonly { readonly document: Name; readonly observation: string }[];
  };
};
export type ProgressNaming<Name> = Omit<Progress, 'unconfirmed'> & {
  readonly unconfirmed: readonly (Omit<Progress['unconfirmed'][number], 'document'> & { readonly document: Name })[];
};

/** As the ledger's, with documents named by id: places shift when an earlier document arrives late. */
export type VerdictView = VerdictNaming<string>;
export type ProgressView = ProgressNaming<string>;
export type ClaimStatementView = StatementNaming<string>;
export type StatementNaming<Name> = Omit<ClaimStatement, 'document' | 'replaces'> & {
  readonly document: Name;
  readonly replaces?: Omit<NonNullable<ClaimStatement['replaces']>, 'document'> & { readonly document: Name };
};
export type OutcomeView = Omit<Outcome, 'document'> & { readonly document: string };
export type TimelineEntryView = Omit<TimelineEntry, 'document'> & { readonly document: string | null };
/** Decisions of people whose documents are named in some way, as in a verdict. */
export type PlacedReviewNaming<Name> = Omit<PlacedReview, 'places'> & {
  readonly places: readonly (Omit<ReviewPlace, 'document'> & { readonly document: Name })[];
};
export interface ClaimReviewNaming<Name> {
  readonly decisions: readonly PlacedReviewNaming<Name>[];
  readonly verdict: VerdictNaming<Name> | null;
  readonly needsAnotherLook: readonly Attention[];
}
export type PlacedReviewView = PlacedReviewNaming<string>;
export type ClaimReviewView = ClaimReviewNaming<string>;
export type ClaimView = Omit<
  Claim,
  'statements' | 'outcomes' | 'timeline' | 'unmentioned' | 'verdict' | 'original' | 'verdicts' | 'review'
> & {
  readonly statements: readonly ClaimStatementView[];
  readonly outcomes: readonly OutcomeView[];
  readonly timeline: readonly TimelineEntryView[];
  readonly unmentioned: readonly string[];
  readonly verdict: VerdictView;
  readonly original: VerdictView;
  readonly verdicts: readonly VerdictView[];
  readonly review: ClaimReviewView | null;
  /** The basis that it is judged on because the company guides on it; null where it names one or where bases are alike. */
  readonly assumedBasis?: Basis | null;
};

export type CompanyTimelineEntryView = CompanyTimelineEntry<string>;
export type ScorecardView = TrackRecord;

/** A verdict of the history, with the claim that it is of. */
export type VerdictRow = VerdictView & {
  readonly claim: string;
  readonly company: string;
  readonly metric: string;
  readonly segment: string;
  readonly summary: string;
  /** The last of its claim. */
  readonly isLatest: boolean;
};

export interface ClaimEvidence {
  readonly claim: string;
  readonly documents: readonly DocumentReference[];
  readonly statements: readonly ClaimStatementView[];
  readonly outcomes: readonly OutcomeView[];
  readonly verdict: VerdictView;
  readonly original: VerdictView;
}

/** As the engine's, with documents named by id. */
export type ComparisonView = QuarterComparison<string> & { readonly company: string };

/** One page of a list; `next` is an opaque cursor, null at the end. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

/** RFC 9457. `code` is from a closed set; `advice` says what to do. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly advice: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

import type {
  ClaimEvidence,
  ClaimRow,
  ClaimSort,
  ClaimTrack,
  ClaimView,
  CompanyDetail,
  CompanyTimelineEntryView,
  CompanyView,
  ComparisonView,
  DocumentView,
  DuePage,
  ExportFormat,
  JobView,
  ObservationSort,
  ObservationView,
  Page,
  ScorecardView,
  StatementSort,
  StatementView,
  TimelineEntryView,
  VerdictRow,
} from '#contracts';
import type { IsoDate, TimelineFilter, TrackRecordBy } from '#engine';
import type { JobFilter } from './following/follow-job.use-case.js';
import type { AsOf } from './ports/index.js';

export * from './answering/answer-once.use-case.js';
export * from './following/follow-job.use-case.js';
export * from './watching/read-vitals.use-case.js';
export * from './importing/import-outcomes.use-case.js';
export * from './receiving/receive-document.use-case.js';
export * from './review-claims.use-case.js';
export * from './reextracting/reextract.use-case.js';
export * from './working/working.use-cases.js';
export * from './reading/explain-sentence.use-case.js';
export * from './reading/read-turns.use-case.js';

interface PageFilter {
  readonly cursor?: string;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

/** Filters of a list of claims; all optional, all must hold. A past needs `company`. */
export interface ClaimFilter extends AsOf, PageFilter {
  readonly company?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly kind?: string;
  readonly lifecycle?: string;
  readonly result?: string;
  readonly checkability?: string;
  /** Has anybody decided on it? */
  readonly reviewed?: boolean;
  /** Has something changed since people decided on it? */
  readonly needsAnotherLook?: boolean;
  /** Is there anything for which it should be read with care? */
  readonly flagged?: boolean;
  /** Days on which it was first said. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Days on which its window ends. */
  readonly windowFrom?: IsoDate;
  readonly windowTo?: IsoDate;
  /** Words in its summary or in a quote of it, as `searchQuery` reads them. */
  readonly q?: string;
  /** `-said_on` if absent, `relevance` where words are searched for. */
  readonly sort?: ClaimSort;
}

export interface DocumentFilter extends PageFilter {
  readonly company?: string;
  readonly status?: string;
  /** Label of its period, or a day in it. */
  readonly period?: string;
  /** Words of its name, or how they begin. */
  readonly q?: string;
}

export interface CompanyFilter extends PageFilter {
  /** Words of its id or name, or how they begin. */
  readonly q?: string;
}

interface MentionFilter extends PageFilter {
  readonly company?: string;
  readonly document?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly lang?: string;
  /** Words in the quote or its translation, as `searchQuery` reads them. */
  readonly q?: string;
}

/** Filters of statements across documents. */
export interface StatementFilter extends MentionFilter {
  readonly kind?: string;
  readonly modality?: string;
  readonly checkability?: string;
  /** Name of whoever said it; width, case and script do not matter. */
  readonly speaker?: string;
  /** Days on which it was said. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Days on which its horizon ends. */
  readonly horizonFrom?: IsoDate;
  readonly horizonTo?: IsoDate;
  /** `-said_on` if absent, `relevance` where words are searched for. */
  readonly sort?: StatementSort;
}

/** Filters of observations across documents; `from` and `to` are ends of periods. */
export interface ObservationFilter extends MentionFilter {
  readonly statedBy?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** `-period_end` if absent, `relevance` where words are searched for. */
  readonly sort?: ObservationSort;
}

/** Reads of what is stored. Each throws a `Problem` with code `not_found` where the id is unknown. */
export abstract class ReadCorpus {
  abstract companies(filter?: CompanyFilter): Promise<Page<CompanyView>>;
  abstract documents(filter: DocumentFilter): Promise<Page<DocumentView>>;
  abstract document(id: string): Promise<DocumentView>;
  abstract documentText(id: string): Promise<string>;
  abstract statements(document: string): Promise<readonly StatementView[]>;
  abstract observations(document: string): Promise<readonly ObservationView[]>;
  /** Of the current readings of all documents, imports too. */
  abstract listStatements(filter: StatementFilter): Promise<Page<StatementView>>;
  abstract listObservations(filter: ObservationFilter): Promise<Page<ObservationView>>;
  abstract job(id: string): Promise<JobView>;
  /** Newest first. */
  abstract jobs(filter: JobFilter): Promise<Page<JobView>>;
  abstract claims(filter: ClaimFilter): Promise<Page<ClaimRow>>;
  /** As it was in the past that `at` names, which needs its company. */
  abstract claim(id: string, at?: PastOf): Promise<ClaimView>;
  abstract timeline(id: string, at?: PastOf): Promise<readonly TimelineEntryView[]>;
  abstract evidence(id: string, at?: PastOf): Promise<ClaimEvidence>;
}

/** A past of one company. */
export interface PastOf extends AsOf {
  readonly company?: string;
}

export interface TrackFilter extends AsOf, PageFilter {}

export interface CompanyTimelineFilter extends TimelineFilter, AsOf, PageFilter {}

/**
 * Two periods to compare: ids of two documents, or labels, days or calendar quarters of a company's periods. Without `to`
 * the latest, without `from` the one before it, or a year before.
 */
export interface ComparisonQuery extends PastOf {
  readonly from?: string;
  readonly to?: string;
  readonly yearAgo?: boolean;
}

export interface ScorecardQuery extends AsOf {
  readonly company: string;
  readonly by?: TrackRecordBy;
}

/** Filters of a list of verdicts; `claim` or `company` is needed. `from` and `to` are days of verdicts. */
export interface VerdictFilter extends PastOf, PageFilter {
  readonly claim?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly lifecycle?: string;
  readonly result?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Reads of a company's whole ledger. Each throws a `Problem` `unknown_company` where there is none. */
export abstract class ReadLedgers {
  abstract company(company: string): Promise<CompanyDetail>;
  /** By the day on which each was first said. */
  abstract tracks(company: string, filter: TrackFilter): Promise<Page<ClaimTrack>>;
  abstract timeline(company: string, filter: CompanyTimelineFilter): Promise<Page<CompanyTimelineEntryView>>;
  abstract comparison(query: ComparisonQuery): Promise<ComparisonView>;
  abstract scorecard(query: ScorecardQuery): Promise<ScorecardView>;
  abstract verdicts(filter: VerdictFilter): Promise<Page<VerdictRow>>;
}

/** Filters of the list of what falls due; `until` is the last window end wanted. */
export interface DueFilter extends PastOf {
  readonly until?: IsoDate;
  readonly cursor?: string;
  readonly limit?: number;
}

/**
 * What falls due. Of one company: with the report expected next and what to ask, what is behind pace first. Of all: claims
 * that are neither resolved nor void and whose window has an end, soonest end first.
 */
export abstract class ListDue {
  abstract run(filter: DueFilter): Promise<DuePage>;
}

/** Which view is exported, under the filters of its list; `base` is the address under which the API is reached. */
export type ExportQuery = { readonly format: ExportFormat; readonly base: string } & (
  | { readonly of: 'claims'; readonly filter: ClaimFilter }
  | { readonly of: 'statements'; readonly filter: StatementFilter }
  | { readonly of: 'observations'; readonly filter: ObservationFilter }
  | { readonly of: 'verdicts'; readonly filter: VerdictFilter }
  | { readonly of: 'due'; readonly filter: DueFilter }
  | { readonly of: 'comparison'; readonly filter: ComparisonQuery }
);

export interface ExportFile {
  readonly mediaType: string;
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Writes exactly the rows that a filtered list shows, all pages of it, as they are read. */
export abstract class ExportView {
  /** Throws as the list does. */
  abstract run(query: ExportQuery): Promise<ExportFile>;
}

/** Can the house work now? Names what cannot be reached; never throws. */
export abstract class CheckReadiness {
  abstract run(): Promise<Readonly<Record<'database' | 'queue', 'up' | 'down'>>>;
}

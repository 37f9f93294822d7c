import type {
  ClaimEvidence,
  ClaimRow,
  ClaimView,
  CompanyView,
  ComparisonView,
  DecisionRequest,
  DocumentUpload,
  DocumentView,
  ImportView,
  JobView,
  ObservationView,
  Page,
  ReviewView,
  StatementView,
  TimelineEntryView,
  UndoRequest,
} from '#contracts';
import type { IsoDate } from '#engine';
import type { ImportFilter } from './ports/index.js';

/** Filters of a list of claims; all optional, all must hold. */
export interface ClaimFilter {
  readonly company?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly lifecycle?: string;
  readonly result?: string;
  readonly cursor?: string;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

export interface DocumentFilter {
  readonly company?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Takes a document in: stores text and document once by content hash, and queues its reading. The same bytes give the same answer. */
export abstract class ReceiveDocument {
  abstract run(upload: DocumentUpload): Promise<{ document: DocumentView; job: JobView; created: boolean }>;
}

/** A file of reported figures: company facts (XBRL as JSON) or a table (CSV). */
export interface OutcomeUpload {
  readonly company: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** File name, for people. */
  readonly name?: string;
  /** Of the company, as for documents: they win over what its profile and its documents say. */
  readonly currency?: string;
  readonly fiscalYearEnd?: string;
  /** Mapping of columns or concepts, as parsed from JSON. */
  readonly map?: unknown;
  /** Says what would be done and does nothing. */
  readonly dryRun?: boolean;
  /** Takes all rows or none. */
  readonly strict?: boolean;
}

/** Takes reported figures in: documents of kind `import` with their runs, and the company's tracking, in one transaction. The same figures again change nothing. */
export abstract class ImportOutcomes {
  /** Throws `Problem` `unreadable_file`, `empty_document`, `binary_file`, `bad_option`. */
  abstract run(upload: OutcomeUpload): Promise<ImportView>;
}

/** Reads of imports. Throws a `Problem` with code `not_found` where the id is unknown. */
export abstract class ReadImports {
  abstract list(filter: ImportFilter): Promise<Page<ImportView>>;
  abstract one(id: string): Promise<ImportView>;
}

/** Reads of what is stored. Each throws a `Problem` with code `not_found` where the id is unknown. */
export abstract class ReadCorpus {
  abstract companies(): Promise<readonly CompanyView[]>;
  abstract documents(filter: DocumentFilter): Promise<Page<DocumentView>>;
  abstract document(id: string): Promise<DocumentView>;
  abstract documentText(id: string): Promise<string>;
  abstract statements(document: string): Promise<readonly StatementView[]>;
  abstract observations(document: string): Promise<readonly ObservationView[]>;
  abstract job(id: string): Promise<JobView>;
  abstract claims(filter: ClaimFilter): Promise<Page<ClaimRow>>;
  abstract claim(id: string): Promise<ClaimView>;
  abstract timeline(id: string): Promise<readonly TimelineEntryView[]>;
  abstract evidence(id: string): Promise<ClaimEvidence>;
  /** `from` and `to` are document ids of one company. */
  abstract comparison(from: string, to: string): Promise<ComparisonView>;
}

/** Filters of the list of what falls due; `until` is the last window end wanted. */
export interface DueFilter {
  readonly company?: string;
  readonly until?: IsoDate;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Claims that are neither resolved nor void and whose window has an end, soonest end first. */
export abstract class ListDue {
  abstract run(filter: DueFilter): Promise<Page<ClaimRow>>;
}

export interface ReviewFilter {
  readonly company?: string;
  readonly claim?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/**
 * What people decide of claims: recorded once and for all, taken back by a record of its own; the ledger is made anew with
 * it. Whoever decides says which version of the claim (or review) they looked at; `Problem` `outdated` where it has changed
 * since, `not_found` where it is unknown, `bad_option` where the decision does not fit.
 */
export abstract class ReviewClaims {
  abstract decide(request: DecisionRequest, seenVersions: readonly string[]): Promise<ReviewView>;
  /** Returns the undoing. Throws `conflict` for a review that has been undone. */
  abstract undo(id: string, request: UndoRequest, seenVersions: readonly string[]): Promise<ReviewView>;
  /** Newest first, with what was undone and the undoings. */
  abstract list(filter: ReviewFilter): Promise<Page<ReviewView>>;
  abstract review(id: string): Promise<ReviewView>;
  /** What a decision on the claim must name as seen. */
  abstract claimVersion(id: string): Promise<string>;
}

/** Can the house work now? Names what cannot be reached; never throws. */
export abstract class CheckReadiness {
  abstract run(): Promise<Readonly<Record<'database' | 'queue', 'up' | 'down'>>>;
}

/** Worker: reads one document, stores a new extraction run and points the document at it. */
export abstract class ExtractDocument {
  abstract run(document: string): Promise<'done' | 'skipped'>;
}

/** Worker: threads, links and judges a company's documents; writes changed claims, new verdicts and their outbox rows in one transaction. */
export abstract class TrackCompany {
  abstract run(company: string): Promise<{ claims: number; verdictsChanged: number }>;
}

/** Worker: hands waiting outbox rows to the queue until none is left. Returns how many. */
export abstract class RelayOutbox {
  abstract run(): Promise<number>;
  /** Takes back what the queue seems to have forgotten, so that it is told again. Returns how many rows. */
  abstract recall(): Promise<number>;
  /** Calls back soon after rows were written, until closed. */
  abstract watch(onRows: () => void): Promise<{ close(): Promise<void> }>;
}

/** Worker: the queue has given up on a job; whoever waits for it must see why. `target` is the document or company. */
export abstract class GiveUpJob {
  abstract run(job: 'extract' | 'track', target: string, error: Error): Promise<void>;
}

/** Worker, once a day: companies are judged as of today, months to come get their partitions, settled events go to the log. */
export abstract class StartDay {
  abstract run(): Promise<{ companies: number; settled: number }>;
}

import type { OutdatedCompany, Problem, ReextractionDifferences, ReextractionView } from '#contracts';
import type { Extraction, Review } from '#engine';
import type { TenantId } from './current-tenant.js';
import type { CompletedReading, OpenedDocument } from './document-store.js';
import type { OutboxMessage } from './outbox.js';

/** A document that another version of the engine has not read yet. */
export type UnreadDocument = Omit<OpenedDocument, 'job' | 'tries' | 'runToken'>;

export interface OpenedReextraction {
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly company: string;
  readonly status: ReextractionView['status'];
}

/** A company's documents as they are read now, and as the other version reads them. */
export interface BothReadings {
  readonly before: readonly Extraction[];
  /** Those that the other version could not read stand as they were. */
  readonly after: readonly Extraction[];
  readonly reviews: readonly Review[];
  texts(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Readings by another version of the engine, beside the current ones until they are applied. Each method is one transaction. */
export abstract class ReextractionStore {
  /** Begins one; where one of the company is unfinished, that one is returned. Null where there is no such company. */
  abstract begin(
    tenant: TenantId,
    company: string,
    id: string,
    at: Date,
    work: (companyId: string, id: string) => OutboxMessage,
  ): Promise<ReextractionView | null>;
  abstract open(id: string): Promise<OpenedReextraction | null>;
  /** The next document that the version has neither read nor given up; null when all are through. */
  abstract nextUnread(id: string, engineVersion: string): Promise<UnreadDocument | null>;
  /** Stores a run beside the current one; no pointer moves. */
  abstract keep(id: string, document: UnreadDocument, reading: Omit<CompletedReading, 'next'>): Promise<void>;
  /** The version cannot read the document: it will stand as it was. */
  abstract giveUp(id: string, document: UnreadDocument, problem: Problem, at: Date): Promise<void>;
  abstract bothReadings(id: string): Promise<BothReadings>;
  /** All were read: the differences wait for somebody's decision. */
  abstract ready(id: string, differences: ReextractionDifferences, at: Date): Promise<void>;
  abstract fail(id: string, problem: Problem, at: Date): Promise<void>;
  /** Points every document at its new run and queues tracking once; `conflict` unless it is ready. */
  abstract apply(
    tenant: TenantId,
    id: string,
    at: Date,
    next: (companyId: string) => OutboxMessage,
  ): Promise<ReextractionView | null>;
  /** The runs stay stored, no document points at them. */
  abstract discard(tenant: TenantId, id: string, at: Date): Promise<ReextractionView | null>;
  /** Companies (of one tenant, or of all) of which documents were read by a version other than `engineVersion`; by their ids. */
  abstract outdated(tenant: TenantId | null, engineVersion: string): Promise<readonly OutdatedCompany[]>;
  abstract find(tenant: TenantId, id: string): Promise<ReextractionView | null>;
}

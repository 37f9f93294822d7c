import type { ClaimView, JobView, PlacedReviewView } from '#contracts';
import type { Extraction, IsoDate, Ledger, LedgerDocument, Review } from '#engine';
import type { TenantId } from './current-tenant.js';
import type { Given } from './document-store.js';
import type { OutboxMessage } from './outbox.js';

/** A claim as it is kept: the ledger's claim with documents by id, as it is shown. */
export type ClaimRecord = ClaimView;

/** What a ledger was made from: where nothing of it differs, making it again would change nothing. */
export interface LedgerBasis {
  readonly corpusVersion: number;
  readonly asOf: IsoDate;
  readonly engineVersion: string;
  readonly profileHash: string;
  /** How many reviews there were: they are never changed. */
  readonly reviewVersion: number;
}

/** One current extraction of the company. */
export interface CurrentExtraction {
  readonly document: string;
  readonly run: string;
  readonly name: string;
  readonly extraction: Extraction;
}

export interface StoredClaim {
  readonly record: ClaimRecord;
  readonly contentHash: string;
  readonly retired: boolean;
  /** How many verdicts the claim has had. */
  readonly verdicts: number;
}

/** A document of the ledger as it was last made. */
export interface StoredLedgerDocument extends LedgerDocument {
  readonly id: string;
}

export interface StoredCorpus {
  readonly extractions: readonly CurrentExtraction[];
  /** Retired ones too. */
  readonly claims: readonly StoredClaim[];
  /** Of the ledger as it was last made, in its order. */
  readonly documents: readonly StoredLedgerDocument[];
  /** All that people decided, oldest first. */
  readonly reviews: readonly Review[];
}

/** A company's corpus and ledger, read under the company's lock. */
export interface LedgerState {
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly company: string;
  readonly corpusVersion: number;
  readonly reviewVersion: number;
  readonly basis: LedgerBasis | null;
  /** Event date of the newest document; null where there is none. */
  readonly newest: IsoDate | null;
  /** What the senders said of the company, the latest word on each. */
  readonly given: Given;
  /** Reads what the ledger is made from and what it was. */
  load(): Promise<StoredCorpus>;
  /** Texts of documents of the company by their hash. */
  texts(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface ClaimWrite {
  readonly record: ClaimRecord;
  readonly contentHash: string;
  /** Set where the current verdict changed: its number in the claim's history. */
  readonly verdictPosition: number | null;
}

export interface LedgerChange {
  readonly basis: LedgerBasis;
  /** In the order of the calls. */
  readonly documents: readonly string[];
  readonly writes: readonly ClaimWrite[];
  readonly retired: readonly string[];
  /** Decisions in force, and where each came to stand. */
  readonly reviews: readonly PlacedReviewView[];
  readonly events: readonly OutboxMessage[];
  readonly at: Date;
}

/** Ledgers of companies. */
export abstract class LedgerStore {
  /**
   * One transaction under the company's lock, so that two workers never interleave: shows the state to `decide` and
   * writes the change that it returns; null leaves everything as it is but the jobs that waited, which are done.
   * Returns null where there is no such company.
   */
  abstract update(
    company: string,
    decide: (state: LedgerState) => Promise<LedgerChange | null>,
  ): Promise<{ readonly change: LedgerChange | null } | null>;
  /** The ledger as it is kept; null where there is none yet. */
  abstract read(company: string): Promise<Ledger | null>;
  /** The jobs of a company that waited for tracking have failed. */
  abstract fail(company: string, problem: NonNullable<JobView['problem']>, at: Date): Promise<void>;
  /** Companies whose ledger was made for an earlier day than `asOf`, by id. */
  abstract outdated(asOf: IsoDate): Promise<readonly { readonly tenant: TenantId; readonly company: string }[]>;
  /** Writes outbox rows by themselves, for schedules. */
  abstract enqueue(tenant: TenantId, company: string, messages: readonly OutboxMessage[], at: Date): Promise<void>;
}

import type {
  ClaimRow,
  ClaimView,
  CompanyView,
  DocumentReference,
  DocumentView,
  JobView,
  ObservationView,
  Page,
  StatementView,
} from '#contracts';
import type { Extraction, IsoDate, Ledger, Review } from '#engine';
import type {
  ClaimFilter,
  DocumentFilter,
  DueFilter,
  JobFilter,
  CompanyFilter,
  ObservationFilter,
  StatementFilter,
} from '../use-cases.js';
import type { TenantId } from './current-tenant.js';
import type { Given } from './document-store.js';
import type { CurrentExtraction, StoredClaim } from './ledger-store.js';

/**
 * Which past is asked for: what had been said by a day (`asOf`), and what had been recorded here before an instant, ISO 8601
 * (`recordedBefore`). Left out, what is known now.
 */
export interface AsOf {
  readonly asOf?: IsoDate;
  readonly recordedBefore?: string;
}

/** What a ledger of the past is made from. */
export interface PastCorpus {
  readonly companyId: string;
  /** What the senders said of the company. */
  readonly given: Given;
  readonly extractions: readonly CurrentExtraction[];
  /** Claims as they are kept now, retired ones too: a claim of the past goes by the id of the one that it became. */
  readonly claims: readonly StoredClaim[];
  /** What people decided, oldest first. */
  readonly reviews: readonly Review[];
  /** Texts of documents by their hash. */
  texts(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A ledger as it is kept, with the ids of its documents in its order. */
export interface KeptLedger {
  readonly given: Given;
  readonly ledger: Ledger;
  readonly documents: readonly string[];
}

/** What is stored, for reading. Ids are looked up within the tenant: another tenant's record is as absent as none. */
export abstract class Corpus {
  abstract companies(tenant: TenantId, filter?: CompanyFilter): Promise<Page<CompanyView>>;
  abstract documents(tenant: TenantId, filter: DocumentFilter): Promise<Page<DocumentView>>;
  abstract document(tenant: TenantId, id: string): Promise<DocumentView | null>;
  abstract text(tenant: TenantId, document: string): Promise<string | null>;
  abstract statements(tenant: TenantId, document: string): Promise<readonly StatementView[]>;
  abstract observations(tenant: TenantId, document: string): Promise<readonly ObservationView[]>;
  abstract listStatements(tenant: TenantId, filter: StatementFilter): Promise<Page<StatementView>>;
  abstract listObservations(tenant: TenantId, filter: ObservationFilter): Promise<Page<ObservationView>>;
  /** The document's current extraction; null where it has none. */
  abstract extraction(tenant: TenantId, document: string): Promise<Extraction | null>;
  abstract job(tenant: TenantId, id: string): Promise<JobView | null>;
  /** Newest first. */
  abstract jobs(tenant: TenantId, filter: JobFilter): Promise<Page<JobView>>;
  abstract claims(tenant: TenantId, filter: ClaimFilter): Promise<Page<ClaimRow>>;
  abstract due(tenant: TenantId, filter: DueFilter): Promise<Page<ClaimRow>>;
  abstract claim(tenant: TenantId, id: string): Promise<ClaimView | null>;
  /** The company's ledger as it was last made; null where there is no such company or no ledger yet. */
  abstract ledger(tenant: TenantId, company: string): Promise<KeptLedger | null>;
  /** What had been recorded of a company before an instant, or all of it; null where there is no such company. */
  abstract corpusAsOf(tenant: TenantId, company: string, recordedBefore: Date | null): Promise<PastCorpus | null>;
  abstract references(tenant: TenantId, documents: readonly string[]): Promise<readonly DocumentReference[]>;
  /** Throws where the database does not answer. */
  abstract ping(): Promise<void>;
}

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
import type { Extraction } from '#engine';
import type { ClaimFilter, DocumentFilter, DueFilter } from '../use-cases.js';
import type { TenantId } from './current-tenant.js';

/** What is stored, for reading. Ids are looked up within the tenant: another tenant's record is as absent as none. */
export abstract class Corpus {
  abstract companies(tenant: TenantId): Promise<readonly CompanyView[]>;
  abstract documents(tenant: TenantId, filter: DocumentFilter): Promise<Page<DocumentView>>;
  abstract document(tenant: TenantId, id: string): Promise<DocumentView | null>;
  abstract text(tenant: TenantId, document: string): Promise<string | null>;
  abstract statements(tenant: TenantId, document: string): Promise<readonly StatementView[]>;
  abstract observations(tenant: TenantId, document: string): Promise<readonly ObservationView[]>;
  /** The document's current extraction; null where it has none. */
  abstract extraction(tenant: TenantId, document: string): Promise<Extraction | null>;
  abstract job(tenant: TenantId, id: string): Promise<JobView | null>;
  abstract claims(tenant: TenantId, filter: ClaimFilter): Promise<Page<ClaimRow>>;
  abstract due(tenant: TenantId, filter: DueFilter): Promise<Page<ClaimRow>>;
  abstract claim(tenant: TenantId, id: string): Promise<ClaimView | null>;
  abstract references(tenant: TenantId, documents: readonly string[]): Promise<readonly DocumentReference[]>;
  /** Throws where the database does not answer. */
  abstract ping(): Promise<void>;
}

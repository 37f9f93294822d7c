import type { StoredDocumentReference } from '#contracts';
import type { IsoDate } from '#engine';
import type { TenantId } from './current-tenant.js';

/** What is stored of a company that a document may be equal to, or a version of. */
export abstract class KnownDocuments {
  abstract equal(tenant: TenantId, companyId: string, contentHash: string): Promise<StoredDocumentReference | null>;
  /** Texts of one call: the same period, and a day at most two months away. The newest first. */
  abstract ofCall(
    tenant: TenantId,
    companyId: string,
    periodEnd: IsoDate,
    eventDate: IsoDate,
  ): Promise<readonly StoredDocumentReference[]>;
  /** The version that a document of the company is of its call's text; null where it has not been read; undefined where there is none. */
  abstract version(tenant: TenantId, companyId: string, id: string): Promise<number | null | undefined>;
}

import type { AuditAction, AuditEntryView, Page } from '#contracts';
import type { TenantId } from './current-tenant.js';
import type { Actor } from './scope.js';

/** Something that somebody did and that must stay known. No text of documents, no secrets. */
export interface AuditRecord {
  readonly tenant: TenantId;
  readonly actor: Actor;
  readonly action: AuditAction;
  /** Id of what was acted on. */
  readonly subject: string;
  readonly detail?: AuditEntryView['detail'];
  readonly at: Date;
}

export interface AuditFilter {
  readonly cursor?: string;
  readonly limit?: number;
}

/** What was done in a tenant, each entry chained to the one before. Stores write to it in their own transactions. */
export abstract class AuditTrail {
  /** Writes an entry by itself, for what has no transaction of its own. */
  abstract record(record: AuditRecord): Promise<void>;
  /** Newest first. */
  abstract list(tenant: TenantId, filter: AuditFilter): Promise<Page<AuditEntryView>>;
  /** Up to `limit` entries after a position, oldest first. */
  abstract after(tenant: TenantId, position: number, limit: number): Promise<readonly AuditEntryView[]>;
  /** What the trail says of its own end; null where nothing was ever written. */
  abstract head(tenant: TenantId): Promise<{ readonly position: number; readonly hash: string } | null>;
}

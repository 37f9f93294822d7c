import type {
  AuditEntryView,
  AuditVerification,
  CreatedKeyView,
  KeyRequest,
  KeyScope,
  KeyView,
  Page,
} from '#contracts';
import type { Actor, AuditFilter, TenantId } from './ports/index.js';

/** Who asks: a tenant, by name of the key that was shown, and what it may do. */
export interface Principal {
  readonly tenant: TenantId;
  readonly actor: Actor;
  readonly scopes: readonly KeyScope[];
  /** When the session ends; null where the key itself was shown. */
  readonly expiresAt: Date | null;
}

/** Why what was shown opens nothing. */
export type Refusal = 'unknown' | 'expired' | 'revoked';

/**
 * Says who shows a key or a session. What it says holds for two seconds at most, in every process, so a revoked key is
 * refused within that time. Throws `Problem` `service_unreachable` where the database is away.
 */
export abstract class Authenticate {
  abstract byKey(text: string): Promise<Principal | Refusal>;
  abstract bySession(token: string): Promise<Principal | Refusal>;
}

/** Keys of the tenant. */
export abstract class KeepKeys {
  /** The one time that the key is told. Throws `Problem` `bad_option` for an end that has passed. */
  abstract create(request: KeyRequest): Promise<CreatedKeyView>;
  abstract list(): Promise<readonly KeyView[]>;
  /** Throws `Problem` `not_found`. */
  abstract revoke(id: string): Promise<KeyView>;
  /** For whoever has the database itself: a key of any tenant, by its name, which comes to be where it is new. */
  abstract createFor(tenantName: string, request: KeyRequest): Promise<CreatedKeyView>;
  /** A key that may do everything, where none can be used that may: the way in. Null where there is one. */
  abstract first(): Promise<CreatedKeyView | null>;
}

/** Sessions of the page. */
export abstract class KeepSessions {
  /** Begins one for whoever shows the key; the token is told once. */
  abstract begin(key: string): Promise<{ readonly token: string; readonly principal: Principal } | Refusal>;
  abstract end(token: string): Promise<void>;
}

/** What was done in the tenant, and whether that record is whole. */
export abstract class ReadAudit {
  abstract list(filter: AuditFilter): Promise<Page<AuditEntryView>>;
  abstract verify(): Promise<AuditVerification>;
}

import type { KeyScope, KeyView } from '#contracts';
import type { Actor } from './scope.js';
import type { TenantId } from './current-tenant.js';

/** A key to be kept: of its text only the beginning and a digest. */
export interface NewKey {
  readonly tenant: TenantId;
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  /** SHA-256 of the whole text, hex. */
  readonly hash: string;
  readonly scopes: readonly KeyScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** A key as it is looked up, whosever it is. */
export interface KnownKey {
  readonly tenant: TenantId;
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly KeyScope[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A session of the page: it may do what its key may, while both last. */
export interface KnownSession {
  readonly key: KnownKey;
  readonly expiresAt: Date;
}

export interface NewSession {
  readonly tenant: TenantId;
  readonly id: string;
  readonly key: string;
  readonly hash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Keys and sessions. What is made or ended is written to the audit trail in the same transaction. */
export abstract class KeyStore {
  abstract create(key: NewKey, tenantName: string | null, actor: Actor): Promise<KeyView>;
  /** Keeps the key only where no key that may do everything can be used; says whether it did. Works across tenants. */
  abstract createFirst(key: NewKey, tenantName: string, actor: Actor): Promise<boolean>;
  /** Newest first, revoked ones too. */
  abstract list(tenant: TenantId): Promise<readonly KeyView[]>;
  /** Ends its sessions too; null where there is none. A second time changes nothing. Throws `conflict` for a last way in. */
  abstract revoke(tenant: TenantId, id: string, at: Date, actor: Actor): Promise<KeyView | null>;
  /** Of all tenants. */
  abstract byPrefix(prefix: string): Promise<readonly KnownKey[]>;
  abstract used(tenant: TenantId, id: string, at: Date): Promise<void>;
  abstract beginSession(session: NewSession, actor: Actor): Promise<void>;
  /** By the digest of its token, of all tenants; null where there is none or it was ended. */
  abstract session(hash: string): Promise<KnownSession | null>;
  /** Removes sessions that expired before; the audit trail keeps that there were any. Works across tenants. */
  abstract forgetSessions(before: Date): Promise<void>;
  abstract endSession(tenant: TenantId, hash: string, at: Date, actor: Actor): Promise<void>;
}

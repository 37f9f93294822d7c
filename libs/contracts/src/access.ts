/** What a key may do: `admin` may do everything, each of the others its own part alone. */
export const KEY_SCOPES = ['read', 'ingest', 'review', 'admin'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

export interface KeyRequest {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** ISO 8601; a key without it never expires. */
  readonly expiresAt?: string;
}

/** A key as it is shown: never its secret. */
export interface KeyView {
  readonly id: string;
  readonly name: string;
  /** The beginning of the key, by which people know it: `wk_3f9k2m7qpa`. */
  readonly prefix: string;
  readonly scopes: readonly KeyScope[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** To the minute. */
  readonly lastUsedAt: string | null;
}

/** A new key: the one time that the whole of it is shown. */
export interface CreatedKeyView extends KeyView {
  readonly key: string;
}

/** Who asks, and what they may do. */
export interface SessionView {
  /** `open`: everybody is served, nobody signs in. */
  readonly auth: 'open' | 'keys';
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** End of the session; null where a key is shown with each request. */
  readonly expiresAt: string | null;
}

export const AUDIT_ACTIONS = [
  'key.created',
  'key.revoked',
  'session.begun',
  'session.ended',
  'document.received',
  'import.received',
  'review.recorded',
  'review.undone',
  'reextraction.applied',
  'reextraction.discarded',
  'subscription.created',
  'subscription.changed',
  'subscription.deleted',
  'feed.created',
  'feed.revoked',
  'webhook_endpoint.created',
  'webhook_endpoint.changed',
  'webhook_endpoint.deleted',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One entry of the audit trail; `hash` covers all of it and the hash of the entry before. */
export interface AuditEntryView {
  /** From 1, without gaps, within the tenant. */
  readonly position: number;
  readonly at: string;
  readonly action: AuditAction;
  readonly actor: { readonly key: string | null; readonly name: string };
  /** Id of what was acted on. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly previous: string;
  readonly hash: string;
}

/** Whether the audit trail is as it was written. */
export interface AuditVerification {
  readonly entries: number;
  /** Of the last entry; keep it elsewhere, and a trail rewritten from the start is found too. */
  readonly hash: string | null;
  /** The first place where the chain does not hold; null where it is whole. */
  readonly broken: { readonly position: number; readonly detail: string } | null;
}

/** What a service says of itself. */
export interface ServiceView {
  readonly version: string;
  readonly auth: 'open' | 'keys';
  /** What BullMQ stands on. */
  readonly queue: 'redis' | 'postgres';
  /** Is mail set up? Without it nobody can subscribe by mail. */
  readonly mail: boolean;
  /** Where links in mails and feeds lead; null where nobody has said so. */
  readonly publicUrl: string | null;
}

import type { FeedFilter, FeedView, Page } from '#contracts';
import type { TenantId } from './current-tenant.js';
import type { DueDate } from './feed-writer.js';

/** What finds a feed: the hash of its token, which itself is nowhere kept. */
export interface StoredFeed {
  readonly tenant: TenantId;
  readonly view: FeedView;
}

export abstract class FeedStore {
  abstract add(tenant: TenantId, feed: FeedView, tokenHash: string): Promise<void>;
  /** Newest first. */
  abstract list(tenant: TenantId, page: { readonly cursor?: string; readonly limit?: number }): Promise<Page<FeedView>>;
  abstract one(tenant: TenantId, id: string): Promise<FeedView | null>;
  /** False where there is none, or none that could be revoked. */
  abstract revoke(tenant: TenantId, id: string, at: Date): Promise<boolean>;
  /** Across tenants; those that are revoked are not found. */
  abstract byToken(tokenHash: string): Promise<StoredFeed | null>;
  /** Claims that wait for their window to end, soonest end first. */
  abstract dueDates(tenant: TenantId, filter: FeedFilter, limit: number): Promise<readonly DueDate[]>;
}

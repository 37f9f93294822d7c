import type { AlertEvent, AlertType } from '#contracts';
import type { TenantId } from './current-tenant.js';

/** Which events; all that are given must hold, a list by any of its words. */
export interface EventFilter {
  /** Slugs. */
  readonly companies?: readonly string[];
  readonly metrics?: readonly string[];
  readonly segments?: readonly string[];
  readonly types?: readonly AlertType[];
  /** Only those that tell of a history that was loaded (true), or only the others (false). */
  readonly historic?: boolean;
}

/** An event at its place in its tenant's order: a whole number as text, 1 or more. */
export interface PlacedEvent {
  readonly position: string;
  readonly event: AlertEvent;
}

/** A tenant's alerts in one settled order: who has read up to a place has missed nothing before it, and never will. */
export abstract class EventFeed {
  /** The last place given, "0" where there is none. Everything up to it can be read. */
  abstract head(tenant: TenantId): Promise<string>;
  /** Events after one place up to another, in order. */
  abstract between(
    tenant: TenantId,
    after: string,
    upTo: string,
    filter: EventFilter,
    limit: number,
  ): Promise<readonly PlacedEvent[]>;
  /** The newest events, newest first; only those placed before `before`, and recorded at `since` or later. */
  abstract newest(
    tenant: TenantId,
    filter: EventFilter,
    limit: number,
    bounds?: { readonly before?: string | undefined; readonly since?: string | undefined },
  ): Promise<readonly PlacedEvent[]>;
  /** Calls back soon after a tenant got events (null: perhaps any), until closed. May miss some: look now and then as well. */
  abstract watch(onEvents: (tenant: TenantId | null) => void): Promise<{ close(): Promise<void> }>;
}

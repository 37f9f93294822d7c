import type { AlertEvent, EndpointView, Page, SubscriptionView, WatchListView } from '#contracts';
import type { TenantId } from './current-tenant.js';

interface PageFilter {
  readonly cursor?: string;
  readonly limit?: number;
}

/** A record with what whoever changes it must name as seen. */
export interface Versioned<T> {
  readonly view: T;
  readonly version: number;
}

/** Secrets of an endpoint as they are kept: sealed. */
export interface SealedSecrets {
  readonly secret: string;
  readonly previous: string | null;
  readonly previousUntil: Date | null;
}

export interface EndpointWrite {
  readonly view: EndpointView;
  readonly secrets?: SealedSecrets;
}

/** A subscription as its events are matched: with its watch lists resolved. */
export interface ActiveSubscription {
  readonly tenant: TenantId;
  readonly view: SubscriptionView;
  /** Of its watch lists. */
  readonly watched: { readonly companies: ReadonlySet<string>; readonly claims: ReadonlySet<string> };
  /** Deliveries an hour at most, and how many were made in this hour. */
  readonly hourlyLimit: number;
  readonly thisHour: number;
}

/** An alert event and the company under which it is kept. */
export interface KeptEvent {
  readonly companyId: string;
  readonly event: AlertEvent;
}

/** An event at its place in its tenant's order: a whole number as text. */
export interface PastEvent extends KeptEvent {
  readonly position: string;
}

/**
 * Subscriptions, webhook endpoints and watch lists. What is deleted stays for the log of deliveries and is found no more;
 * what of it still waited is cancelled. A write returns null where the version is not the one that was seen, or nothing is
 * there.
 */
export abstract class SubscriptionStore {
  abstract subscriptions(tenant: TenantId, filter: PageFilter): Promise<Page<SubscriptionView>>;
  abstract subscription(tenant: TenantId, id: string): Promise<Versioned<SubscriptionView> | null>;
  abstract addSubscription(tenant: TenantId, view: SubscriptionView): Promise<Versioned<SubscriptionView>>;
  abstract changeSubscription(
    tenant: TenantId,
    view: SubscriptionView,
    seen: number,
  ): Promise<Versioned<SubscriptionView> | null>;
  abstract removeSubscription(tenant: TenantId, id: string, seen: number, at: Date): Promise<boolean>;
  /** As it would be matched now, also where it is paused. */
  abstract matched(tenant: TenantId, view: SubscriptionView, at: Date): Promise<ActiveSubscription>;
  /** Those of a tenant that are told of events now. */
  abstract active(tenant: TenantId, at: Date): Promise<readonly ActiveSubscription[]>;

  abstract endpoints(tenant: TenantId, filter: PageFilter): Promise<Page<EndpointView>>;
  abstract endpoint(tenant: TenantId, id: string): Promise<Versioned<EndpointView> | null>;
  abstract secrets(tenant: TenantId, endpoint: string): Promise<SealedSecrets | null>;
  abstract addEndpoint(tenant: TenantId, write: Required<EndpointWrite>): Promise<Versioned<EndpointView>>;
  /** Cancels what waits where the endpoint is no longer enabled. */
  abstract changeEndpoint(
    tenant: TenantId,
    write: EndpointWrite,
    seen: number,
  ): Promise<Versioned<EndpointView> | null>;
  /** Its subscriptions go with it. */
  abstract removeEndpoint(tenant: TenantId, id: string, seen: number, at: Date): Promise<boolean>;

  abstract watchLists(tenant: TenantId, filter: PageFilter): Promise<Page<WatchListView>>;
  abstract watchList(tenant: TenantId, id: string): Promise<Versioned<WatchListView> | null>;
  abstract addWatchList(tenant: TenantId, view: WatchListView): Promise<Versioned<WatchListView>>;
  abstract changeWatchList(
    tenant: TenantId,
    view: WatchListView,
    seen: number,
  ): Promise<Versioned<WatchListView> | null>;
  abstract removeWatchList(tenant: TenantId, id: string, seen: number): Promise<boolean>;

  /** Alert events of the tenant recorded from `from` until before `to`, in their order, after a place in it. */
  abstract events(
    tenant: TenantId,
    range: { readonly from: Date; readonly to: Date },
    after: string,
    limit: number,
  ): Promise<readonly PastEvent[]>;
}

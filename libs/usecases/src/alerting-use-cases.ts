import type {
  DeliveryDetail,
  DeliveryView,
  EndpointChange,
  EndpointRequest,
  EndpointView,
  EndpointWithSecret,
  Page,
  ReplayView,
  SubscriptionChange,
  SubscriptionFilter,
  SubscriptionPreview,
  SubscriptionRequest,
  SubscriptionView,
  WatchListRequest,
  WatchListView,
} from '#contracts';
import type { DeliveryFilter } from './ports/index.js';

export interface ListFilter {
  readonly cursor?: string;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

/** A record, and what whoever changes it names as seen. */
export interface Tagged<T> {
  readonly view: T;
  readonly tag: string;
}

/** A range of time; `to` is now if absent. */
export interface TimeRange {
  readonly from: string;
  readonly to?: string;
}

/**
 * Who wants to be told of which events. Throws `Problem` `not_found`, `outdated` where somebody else has changed it since,
 * `bad_option` where what is asked for does not fit together.
 */
export abstract class Subscriptions {
  abstract list(filter: ListFilter): Promise<Page<SubscriptionView>>;
  abstract find(id: string): Promise<Tagged<SubscriptionView>>;
  abstract create(request: SubscriptionRequest): Promise<Tagged<SubscriptionView>>;
  abstract change(id: string, change: SubscriptionChange, seen: readonly string[]): Promise<Tagged<SubscriptionView>>;
  /** What of it still waits to be sent is cancelled. */
  abstract remove(id: string, seen: readonly string[]): Promise<void>;
  /** What would have been told of the last `days`. */
  abstract preview(id: string, days: number): Promise<SubscriptionPreview>;
  /** The same of a filter that nobody has subscribed with yet. */
  abstract previewFilter(filter: SubscriptionFilter, days: number): Promise<SubscriptionPreview>;
  /** Sends what of a range it wants, under the ids that it had: also what was held back, cancelled or given up. */
  abstract replay(id: string, range: TimeRange): Promise<ReplayView>;
}

/** Where webhooks go. Throws as `Subscriptions` does; `conflict` where the house has no key to seal secrets under. */
export abstract class WebhookEndpoints {
  abstract list(filter: ListFilter): Promise<Page<EndpointView>>;
  abstract find(id: string): Promise<Tagged<EndpointView>>;
  /** The only time that the secret is shown. */
  abstract create(request: EndpointRequest): Promise<Tagged<EndpointWithSecret>>;
  abstract change(id: string, change: EndpointChange, seen: readonly string[]): Promise<Tagged<EndpointView>>;
  abstract remove(id: string, seen: readonly string[]): Promise<void>;
  /** A new secret; signatures are made with the former one too for a day. */
  abstract rotate(id: string, seen: readonly string[]): Promise<Tagged<EndpointWithSecret>>;
  /** Queues an event of its own for the endpoint. */
  abstract test(id: string): Promise<DeliveryView>;
}

/** Named lists of companies and claims. Throws as `Subscriptions` does. */
export abstract class WatchLists {
  abstract list(filter: ListFilter): Promise<Page<WatchListView>>;
  abstract find(id: string): Promise<Tagged<WatchListView>>;
  abstract create(request: WatchListRequest): Promise<Tagged<WatchListView>>;
  abstract change(
    id: string,
    change: Partial<WatchListRequest>,
    seen: readonly string[],
  ): Promise<Tagged<WatchListView>>;
  abstract remove(id: string, seen: readonly string[]): Promise<void>;
}

/** The log of what was sent. Throws `not_found`. */
export abstract class Deliveries {
  abstract list(filter: DeliveryFilter): Promise<Page<DeliveryView>>;
  abstract find(id: string): Promise<DeliveryDetail>;
  abstract replay(id: string): Promise<DeliveryView>;
}

/** Worker: sends what is due, for as long as it runs. Any number may run at once. */
export abstract class SendDeliveries {
  /** Looks for what is due, soon; may be called at any time. */
  abstract wake(): void;
  /** Resolves when nothing that is due now is left and nothing is under way. */
  abstract idle(): Promise<void>;
  /** Takes nothing more and lets what is under way end. */
  abstract stop(): Promise<void>;
  /** Calls back soon after something is to be sent, until closed. */
  abstract watch(onRows: () => void): Promise<{ close(): Promise<void> }>;
}

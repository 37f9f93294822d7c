import type {
  AlertEvent,
  AlertType,
  ChannelName,
  DeliveryDetail,
  DeliveryState,
  DeliveryView,
  DisableReason,
  NoticeEvent,
  NoticeType,
  Page,
  SubscriptionView,
} from '#contracts';
import type { TenantId } from './current-tenant.js';

/** A delivery to be made. The id is made from event and subscription, so that there is one of them whatever happens. */
export interface NewDelivery {
  readonly tenant: TenantId;
  readonly id: string;
  /** Null for what an endpoint is told of itself. */
  readonly subscription: string | null;
  /** Whom a limit and a turn are for: the endpoint, or the subscription by mail. */
  readonly target: string;
  readonly channel: ChannelName;
  readonly event: string;
  /** Where the event is kept; null where `notice` is the event. */
  readonly companyId: string | null;
  readonly notice: NoticeEvent | null;
  readonly type: AlertType | NoticeType;
  readonly subject: string;
  readonly status: Extract<DeliveryState, 'pending' | 'held'>;
  readonly dueAt: Date;
  /** It is cancelled where the claim is resolved by then. */
  readonly onlyWhileOpen: boolean;
  readonly createdAt: Date;
}

/** A delivery whose turn it is, held under a lease by the run that took it. */
export interface ClaimedDelivery {
  readonly tenant: TenantId;
  readonly id: string;
  readonly target: string;
  readonly channel: ChannelName;
  readonly event: AlertEvent | NoticeEvent;
  /** Null for what an endpoint is told of itself. */
  readonly subscription: SubscriptionView | null;
  /** Of the channel `webhook`. */
  readonly endpoint: ClaimedEndpoint | null;
  /** Attempts of the present schedule before this one, and of all. */
  readonly tries: number;
  readonly attempts: number;
  readonly run: string;
}

export interface ClaimedEndpoint {
  readonly id: string;
  readonly url: string;
  /** Sealed; the former one only while it is valid. */
  readonly secrets: readonly string[];
  readonly failingSince: Date | null;
}

/** What came of an attempt. */
export interface Attempt {
  readonly delivery: ClaimedDelivery;
  readonly at: Date;
  readonly outcome: 'delivered' | 'failed';
  readonly status: number | null;
  readonly durationMs: number;
  readonly answer: string | null;
  readonly error: string | null;
  /** When to try again; null where it is over. */
  readonly retryAt: Date | null;
  /** The endpoint is to be disabled for this. */
  readonly disable: DisableReason | null;
}

export interface DeliveryFilter {
  readonly subscription?: string;
  readonly endpoint?: string;
  readonly status?: DeliveryState;
  readonly type?: string;
  readonly event?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** How much may be taken. */
export interface ClaimLimits {
  readonly now: Date;
  readonly all: number;
  /** Of an endpoint. */
  readonly perTarget: number;
  /** Of a subscription by mail. */
  readonly perMailbox: number;
  /** What is under way here already, by target. */
  readonly busy: ReadonlyMap<string, number>;
  /** After it nobody may think that the run still works. */
  readonly leaseUntil: Date;
}

/**
 * Deliveries: the table is itself the queue of the sender. Any number of senders may take from it at once; a delivery
 * whose sender has died comes due again when its lease ends.
 */
export abstract class DeliveryStore {
  /** Takes what is due, every target in its turn, under a lease. Cancels what is due and no longer wanted. */
  abstract claim(limits: ClaimLimits): Promise<readonly ClaimedDelivery[]>;
  /**
   * Writes attempts down and what follows from each, in one transaction. An attempt whose delivery another run has taken
   * since is written down and decides nothing. Returns the endpoints that were disabled by them.
   */
  abstract record(
    attempts: readonly Attempt[],
  ): Promise<readonly { readonly tenant: TenantId; readonly endpoint: string }[]>;
  /** Writes deliveries that are not there yet; returns how many. */
  abstract add(deliveries: readonly NewDelivery[]): Promise<number>;
  /** Calls back soon after rows were written, until closed. May miss some: poll as well. */
  abstract watch(onRows: () => void): Promise<{ close(): Promise<void> }>;

  abstract list(tenant: TenantId, filter: DeliveryFilter): Promise<Page<DeliveryView>>;
  abstract find(tenant: TenantId, id: string): Promise<DeliveryDetail | null>;
  /** Sends a finished delivery again, under the same id, from the start of its schedule; null where there is none. */
  abstract replay(tenant: TenantId, id: string, at: Date): Promise<DeliveryView | null>;
  /** As `replay` for each of them, writing those that are not there yet; returns how many are sent again. */
  abstract replayAll(deliveries: readonly NewDelivery[]): Promise<number>;
}

import type { TenantId } from './current-tenant.js';
import type { NewDelivery } from './delivery-store.js';
import type { ActiveSubscription } from './subscription-store.js';

/** One thing to tell the queue. The id is made from its content, so that saying it twice changes nothing. */
export interface OutboxMessage {
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  /** Ids and versions for work; the whole event for alerts. */
  readonly payload: unknown;
}

/** As it waits, with whose it is. */
export interface WaitingMessage extends OutboxMessage {
  readonly tenant: TenantId;
  readonly companyId: string;
}

/** Rows that wait to be told. */
export abstract class Outbox {
  /**
   * Gives the alerts that wait their place in their tenant's order, for those who read them by `EventFeed`. An alert is
   * dispatched only after. Returns how many. Any number may do it at once.
   */
  abstract place(): Promise<number>;
  /**
   * Takes up to `limit` undispatched rows that no other relay holds, hands them to `send` and marks them dispatched in
   * one transaction, together with the deliveries that `send` returns. Where `send` throws nothing is marked and the next
   * relay takes them again under the same ids. `subscriptions` reads those of the messages' tenants that are told of events.
   */
  abstract dispatch(
    limit: number,
    send: (
      messages: readonly WaitingMessage[],
      subscriptions: () => Promise<readonly ActiveSubscription[]>,
    ) => Promise<readonly NewDelivery[] | undefined>,
  ): Promise<number>;
  /** Moves rows dispatched before `before` to the event log; returns how many. */
  abstract settle(before: Date, limit: number): Promise<number>;
  /**
   * Work whose sender still waits though it was dispatched before `before` is to be told again: a queue that was emptied
   * has forgotten it, any other knows its id. Returns how many rows.
   */
  abstract recall(before: Date): Promise<number>;
  /** Calls back soon after rows were written, until closed. May miss some: poll as well. */
  abstract watch(onRows: () => void): Promise<{ close(): Promise<void> }>;
  /** Rows that wait, and the age in seconds of the oldest. */
  abstract lag(): Promise<{ readonly waiting: number; readonly oldestSeconds: number }>;
}

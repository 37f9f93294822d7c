import { ALERT_QUEUE, type AlertEvent } from '#contracts';
import { Injectable } from '@nestjs/common';
import { deliveriesOf } from '../alerting/deliveries-of.js';
import {
  Clock,
  HOUSE,
  JobQueue,
  Outbox,
  withinScope,
  type ActiveSubscription,
  type NewDelivery,
  type WaitingMessage,
} from '../ports/index.js';
import { RelayOutbox } from '../use-cases.js';
import { coalesceTracking } from './coalesce-tracking.js';

/** Rows taken in one transaction: few enough to add within a moment, enough to be quick. */
const AT_ONCE = 200;
/** Longer than a full queue makes work wait; telling what is known already costs little. */
const FORGOTTEN_AFTER_MS = 5 * 60_000;

@Injectable()
export class RelayStoredOutbox extends RelayOutbox {
  constructor(
    private readonly outbox: Outbox,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** A relay that dies between adding and marking leaves the rows to the next, which adds them under the same ids. */
  override run(): Promise<number> {
    return withinScope(HOUSE, () => this.relayAll());
  }

  override recall(forgotten: 'long ago' | 'everything'): Promise<number> {
    const since = forgotten === 'everything' ? 0 : FORGOTTEN_AFTER_MS;
    return withinScope(HOUSE, () => this.outbox.recall(new Date(this.clock.now().getTime() - since)));
  }

  override watch(onRows: () => void): Promise<{ close(): Promise<void> }> {
    return this.outbox.watch(onRows);
  }

  private async relayAll(): Promise<number> {
    await this.outbox.place();
    for (let all = 0; ;) {
      const told = await this.outbox.dispatch(AT_ONCE, (messages, subscriptions) => this.tell(messages, subscriptions));
      all += told;
      if (told < AT_ONCE) return all;
    }
  }

  /** Alerts go to the queue, and to each subscription that wants them. */
  private async tell(
    messages: readonly WaitingMessage[],
    subscriptions: () => Promise<readonly ActiveSubscription[]>,
  ): Promise<readonly NewDelivery[]> {
    await this.queue.add(coalesceTracking(messages));
    const alerts = messages.filter((message) => message.queue === ALERT_QUEUE);
    return alerts.length === 0 ? [] : deliveriesOfAll(alerts, await subscriptions(), this.clock.now());
  }
}

/** Of each tenant's events to its own subscriptions. */
function deliveriesOfAll(
  alerts: readonly WaitingMessage[],
  subscriptions: readonly ActiveSubscription[],
  at: Date,
): readonly NewDelivery[] {
  return [...new Set(subscriptions.map(({ tenant }) => tenant))].flatMap((tenant) => {
    const own = alerts.filter((alert) => alert.tenant === tenant);
    const events = own.map(({ companyId, payload }) => ({ companyId, event: payload as AlertEvent }));
    return deliveriesOf(
      events,
      subscriptions.filter((one) => one.tenant === tenant),
      at,
    );
  });
}

import { Injectable, Logger } from '@nestjs/common';
import { SendDeliveries } from '../alerting-use-cases.js';
import {
  Channels,
  Clock,
  DeliveryStore,
  HOUSE,
  SubscriptionStore,
  tenantScope,
  withinScope,
  type Answered,
  type Attempt,
  type ClaimedDelivery,
} from '../ports/index.js';
import { groupBy } from '../group-by.js';
import { attemptOf } from './attempt-of.js';
import { disabledNotices } from './notices.js';

/** Deliveries under way in this process, and of them those of one target: one that answers slowly holds up no other. */
const MOST = 256;
const MOST_PER_TARGET = 8;
/** Of a subscription by mail: a digest is taken whole. */
const MOST_PER_MAILBOX = 200;
/** So many must be free before more are taken, unless nothing is under way: taking costs the same for one as for many. */
const WORTH_TAKING = 32;
/** Longer than any attempt may take, with its recording. */
const LEASE_MS = 60_000;
const RECORDED_AT_ONCE = 200;
/** The database is away: what was sent is written down as soon as it is back. */
const TRY_AGAIN_MS = 1_000;

/** Takes what is due, sends it, and writes down what came of it, each as many at a time as have gathered. */
@Injectable()
export class SendDueDeliveries extends SendDeliveries {
  private readonly log = new Logger(SendDueDeliveries.name);
  private readonly busy = new Map<string, number>();
  private underWay = 0;
  private ended: Attempt[] = [];
  private taking: Promise<void> | undefined;
  private recording: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly channels: Channels,
    private readonly clock: Clock,
  ) {
    super();
  }

  override wake(): void {
    this.again = true;
    this.taking ??= withinScope(HOUSE, () => this.takeAll()).finally(() => (this.taking = undefined));
  }

  override async idle(): Promise<void> {
    this.wake();
    while (this.taking ?? this.recording ?? (this.underWay > 0 ? pause(5) : undefined))
      await (this.taking ?? this.recording ?? pause(5));
  }

  override async stop(): Promise<void> {
    this.stopped = true;
    while (this.taking !== undefined || this.recording !== undefined || this.underWay > 0)
      await (this.taking ?? this.recording ?? pause(5));
  }

  override watch(onRows: () => void): Promise<{ close(): Promise<void> }> {
    return this.deliveries.watch(onRows);
  }

  private async takeAll(): Promise<void> {
    while (this.again && !this.stopped) {
      const all = MOST - this.underWay;
      if (all < WORTH_TAKING) return;
      this.again = false;
      const taken = await this.take(all);
      for (const batch of this.batchesOf(taken)) void this.send(batch);
      if (taken.length > 0) this.again = true;
    }
  }

  private async take(all: number): Promise<readonly ClaimedDelivery[]> {
    const now = this.clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const limits = { now, all, perTarget: MOST_PER_TARGET, perMailbox: MOST_PER_MAILBOX, busy: this.busy, leaseUntil };
    return this.deliveries.claim(limits).catch((error: Error) => {
      this.log.warn(`Deliveries wait: ${error.message}`);
      return [];
    });
  }

  /** What a channel sends in one go, all of one target. */
  private batchesOf(taken: readonly ClaimedDelivery[]): readonly (readonly ClaimedDelivery[])[] {
    const byTarget = groupBy(taken, ({ target }) => target);
    return [...byTarget.values()].flatMap((ofTarget) => {
      const [first] = ofTarget as [ClaimedDelivery];
      const size = this.channels.of(first.channel)?.atOnce(first) ?? 1;
      return Array.from({ length: Math.ceil(ofTarget.length / size) }, (_, at) =>
        ofTarget.slice(at * size, (at + 1) * size),
      );
    });
  }

  private async send(batch: readonly ClaimedDelivery[]): Promise<void> {
    this.count(batch, 1);
    const began = this.clock.now();
    const [{ channel, tenant }] = batch as [ClaimedDelivery];
    const answered = await withinScope(
      tenantScope(tenant),
      async () => this.channels.of(channel)?.send(batch) ?? CLOSED,
    );
    const ended = this.clock.now();
    // One chance for all: what was sent in one go is tried again in one go.
    const chance = Math.random();
    this.ended.push(...batch.map((delivery) => attemptOf(delivery, answered, began, ended, chance)));
    this.recording ??= withinScope(HOUSE, () => this.recordAll()).finally(() => (this.recording = undefined));
  }

  private count(deliveries: readonly ClaimedDelivery[], step: 1 | -1): void {
    this.underWay += step * deliveries.length;
    for (const { target } of deliveries) {
      const many = (this.busy.get(target) ?? 0) + step;
      if (many > 0) this.busy.set(target, many);
      else this.busy.delete(target);
    }
  }

  private async recordAll(): Promise<void> {
    while (this.ended.length > 0) {
      const attempts = this.ended.slice(0, RECORDED_AT_ONCE);
      try {
        await this.record(attempts);
      } catch (error) {
        this.log.warn(`Attempts wait to be written down: ${(error as Error).message}`);
        if (this.stopped) return this.letGo();
        await pause(TRY_AGAIN_MS);
        continue;
      }
      this.ended = this.ended.slice(attempts.length);
      this.count(
        attempts.map(({ delivery }) => delivery),
        -1,
      );
      this.wake();
    }
  }

  /** What could not be written down comes due again when its lease ends. */
  private letGo(): void {
    this.count(
      this.ended.map(({ delivery }) => delivery),
      -1,
    );
    this.ended = [];
  }

  private async record(attempts: readonly Attempt[]): Promise<void> {
    for (const { tenant, endpoint } of await this.deliveries.record(attempts)) {
      const at = this.clock.now();
      await this.deliveries.add(disabledNotices(endpoint, await this.subscriptions.active(tenant, at), at));
    }
  }
}

/** Nothing can be sent this way here: another worker may have what it takes. */
const CLOSED: Answered = {
  ...{ ok: false, status: null, answer: null, error: 'This channel is not configured.' },
  ...{ retryAfter: null, isFinal: false, isGone: false },
};

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

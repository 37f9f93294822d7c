import type {
  AlertEvent,
  Page,
  ReplayView,
  SubscriptionChange,
  SubscriptionFilter,
  SubscriptionPreview,
  SubscriptionRequest,
  SubscriptionView,
} from '#contracts';
import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { Subscriptions, type ListFilter, type Tagged, type TimeRange } from '../alerting-use-cases.js';
import { isId, newId } from '../identity.js';
import {
  Channels,
  Clock,
  CurrentTenant,
  DeliveryStore,
  SubscriptionStore,
  type PastEvent,
  type Versioned,
} from '../ports/index.js';
import { found } from '../reading/found.js';
import { channelOf } from './check-subscription.js';
import { deliveriesOf } from './deliveries-of.js';
import { matchesEvent, type Watched } from './match-event.js';
import { previewOf } from './preview-of.js';
import { checkSeen, tagged, written } from './versions.js';

const WHAT = 'subscription';
const DAY_MS = 86_400_000;
const READ_AT_ONCE = 500;

/** It would be kept, and never sent. */
function noMail(): Problem {
  const advice = 'Set SMTP_URL and MAIL_FROM for API and worker, or subscribe by webhook.';
  return new Problem('bad_option', 'This service sends no mail.', advice);
}

@Injectable()
export class StoredSubscriptions extends Subscriptions {
  constructor(
    private readonly store: SubscriptionStore,
    private readonly deliveries: DeliveryStore,
    private readonly channels: Channels,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override list(filter: ListFilter): Promise<Page<SubscriptionView>> {
    return this.store.subscriptions(this.tenant.id(), filter);
  }

  override async find(id: string): Promise<Tagged<SubscriptionView>> {
    return tagged(await this.one(id));
  }

  override async create(request: SubscriptionRequest): Promise<Tagged<SubscriptionView>> {
    const { name, channel, filter = {}, paused = false } = request;
    const at = this.clock.now().toISOString();
    const way = channelOf(request);
    if (channel === 'email' && this.channels.of(channel) === null) throw noMail();
    await this.checkReferences(way.endpoint, filter);
    const view = { id: newId(), name, channel, ...way, filter, paused, createdAt: at, updatedAt: at };
    return tagged(await this.store.addSubscription(this.tenant.id(), view));
  }

  override async change(
    id: string,
    change: SubscriptionChange,
    seen: readonly string[],
  ): Promise<Tagged<SubscriptionView>> {
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    const { channel, endpoint, email } = kept.view;
    const mail = change.email ? { ...email, ...change.email } : (email ?? undefined);
    const way = channelOf({ ...kept.view, channel, endpoint: change.endpoint ?? endpoint ?? undefined, email: mail });
    const { name = kept.view.name, filter = kept.view.filter, paused = kept.view.paused } = change;
    await this.checkReferences(way.endpoint, filter);
    const view = { ...kept.view, ...way, name, filter, paused, updatedAt: this.clock.now().toISOString() };
    return tagged(written(await this.store.changeSubscription(this.tenant.id(), view, kept.version), WHAT));
  }

  override async remove(id: string, seen: readonly string[]): Promise<void> {
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    written(await this.store.removeSubscription(this.tenant.id(), id, kept.version, this.clock.now()), WHAT);
  }

  override async preview(id: string, days: number): Promise<SubscriptionPreview> {
    return this.previewFilter((await this.one(id)).view.filter, days);
  }

  override async previewFilter(filter: SubscriptionFilter, days: number): Promise<SubscriptionPreview> {
    const to = this.clock.now();
    const from = new Date(to.getTime() - days * DAY_MS);
    const watched = await this.watchedBy(filter);
    const everything = { ...filter, includeHistoric: true };
    const wanted: AlertEvent[] = [];
    let looked = 0;
    for await (const some of this.eventsIn(from, to)) {
      looked += some.length;
      wanted.push(...some.map(({ event }) => event).filter((event) => matchesEvent(event, everything, watched)));
    }
    const matching = wanted.filter((event) => matchesEvent(event, filter, watched));
    return { ...previewOf({ from, to }, looked, matching), historic: wanted.length - matching.length };
  }

  override async replay(id: string, range: TimeRange): Promise<ReplayView> {
    const at = this.clock.now();
    const [from, to] = [new Date(range.from), range.to === undefined ? at : new Date(range.to)];
    if (from >= to) throw new Problem('bad_option', 'The range ends before it begins.', 'Give `from` before `to`.');
    const subscription = await this.store.matched(this.tenant.id(), (await this.one(id)).view, at);
    // Whoever asks for it is not spared it: no limit of the hour.
    const unlimited = { ...subscription, hourlyLimit: Infinity };
    let deliveries = 0;
    for await (const events of this.eventsIn(from, to))
      deliveries += await this.deliveries.replayAll(deliveriesOf(events, [unlimited], at));
    return { from: from.toISOString(), to: to.toISOString(), deliveries };
  }

  private async *eventsIn(from: Date, to: Date): AsyncGenerator<readonly PastEvent[]> {
    for (let after = '0'; ;) {
      const events = await this.store.events(this.tenant.id(), { from, to }, after, READ_AT_ONCE);
      if (events.length > 0) yield events;
      if (events.length < READ_AT_ONCE) return;
      after = events.at(-1)?.position ?? after;
    }
  }

  /** What its watch lists hold; one that was removed holds nothing. */
  private async watchedBy({ watchLists = [] }: SubscriptionFilter): Promise<Watched> {
    const kept = await Promise.all(watchLists.map((id) => this.store.watchList(this.tenant.id(), id)));
    const lists = kept.flatMap((list) => (list === null ? [] : [list.view]));
    return {
      companies: new Set(lists.flatMap(({ companies }) => companies)),
      claims: new Set(lists.flatMap(({ claims }) => claims)),
    };
  }

  /** What it refers to must be the tenant's own. */
  private async checkReferences(endpoint: string | null, { watchLists = [] }: SubscriptionFilter): Promise<void> {
    if (endpoint !== null) found(await this.store.endpoint(this.tenant.id(), endpoint), 'webhook endpoint', endpoint);
    for (const id of watchLists) found(await this.store.watchList(this.tenant.id(), id), 'watch list', id);
  }

  private async one(id: string): Promise<Versioned<SubscriptionView>> {
    return found(isId(id) ? await this.store.subscription(this.tenant.id(), id) : null, WHAT, id);
  }
}

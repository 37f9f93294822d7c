import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { Clock, SecretBox, SubscriptionStore, tenantScope, withinScope } from '../ports/index.js';
import { Unsubscribe, type MailPlace } from '../telling-use-cases.js';
import { readUnsubscribeToken, type SubscriptionPlace } from './unsubscribe-token.js';

/** Whoever changes a subscription at the same moment is not overwritten: it is read again. */
const TRIES = 5;

@Injectable()
export class UnsubscribeOnce extends Unsubscribe {
  constructor(
    private readonly secrets: SecretBox,
    private readonly store: SubscriptionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override look(token: string): Promise<MailPlace> {
    return this.within(token, (place) => this.read(place));
  }

  override run(token: string): Promise<MailPlace> {
    return this.within(token, (place) => this.leave(place));
  }

  private async within<T>(token: string, work: (place: SubscriptionPlace) => Promise<T>): Promise<T> {
    const place = readUnsubscribeToken(this.secrets, token);
    const scope = tenantScope(place.tenant, { key: null, name: 'unsubscribe' });
    return withinScope(scope, () => work(place));
  }

  private async read({ tenant, subscription, to }: SubscriptionPlace): Promise<MailPlace> {
    const kept = await this.store.subscription(tenant, subscription);
    if (!kept?.view.email) return { name: '', language: 'en', isSubscribed: false };
    const { name, email } = kept.view;
    return { name, language: email.language, isSubscribed: email.to.includes(to) };
  }

  /** The last one who leaves pauses it: there is nobody to write to. */
  private async leave(place: SubscriptionPlace): Promise<MailPlace> {
    const { tenant, subscription } = place;
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await this.read(place);
      const kept = await this.store.subscription(tenant, subscription);
      if (!found.isSubscribed || !kept?.view.email) return { ...found, isSubscribed: false };
      const to = kept.view.email.to.filter((one) => one !== place.to);
      const email = { ...kept.view.email, to };
      const paused = kept.view.paused || to.length === 0;
      const view = { ...kept.view, email, paused, updatedAt: this.clock.now().toISOString() };
      if (await this.store.changeSubscription(tenant, view, kept.version)) return { ...found, isSubscribed: false };
    }
    throw new Problem('conflict', 'The subscription is being changed by somebody else.', 'Try again in a moment.');
  }
}

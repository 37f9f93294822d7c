import type { NoticeEvent } from '#contracts';
import { contentId } from '../identity.js';
import type { ActiveSubscription, KeptEvent, NewDelivery } from '../ports/index.js';
import { firstDueOf, waitsOverdue } from './first-due.js';
import { matchesEvent } from './match-event.js';

const HOUR_MS = 3_600_000;

/**
 * One delivery for each event and each subscription of its tenant that wants it. What goes beyond a target's limit of the
 * hour is held back, and one notice after the hour tells how much that was.
 */
export function deliveriesOf(
  events: readonly KeptEvent[],
  subscriptions: readonly ActiveSubscription[],
  at: Date,
): readonly NewDelivery[] {
  const left = new Map(subscriptions.map((one) => [targetOf(one), one.hourlyLimit - one.thisHour]));
  return subscriptions.flatMap((subscription) => {
    const wanted = events.filter(({ event }) => matchesEvent(event, subscription.view.filter, subscription.watched));
    const target = targetOf(subscription);
    const room = Math.max(0, left.get(target) ?? 0);
    left.set(target, room - wanted.length);
    const made = wanted.map((one, index) => deliveryOf(one, subscription, index < room ? 'pending' : 'held', at));
    return wanted.length > room ? [...made, heldNotice(subscription, at)] : made;
  });
}

/** Whose limits and turns count: the endpoint's, or the subscription's by mail. */
export function targetOf({ view }: Pick<ActiveSubscription, 'view'>): string {
  return view.endpoint ?? view.id;
}

function deliveryOf(
  { event, companyId }: KeptEvent,
  subscription: ActiveSubscription,
  status: NewDelivery['status'],
  at: Date,
): NewDelivery {
  const { view, tenant } = subscription;
  return {
    tenant,
    id: contentId('delivery', event.id, view.id),
    subscription: view.id,
    target: targetOf(subscription),
    channel: view.channel,
    event: event.id,
    companyId,
    notice: null,
    type: event.type,
    subject: event.subject,
    status,
    dueAt: firstDueOf(event, view, at),
    onlyWhileOpen: waitsOverdue(event, view.filter),
    createdAt: at,
  };
}

/** One for each target and hour. How many were held is counted when the hour is over. */
function heldNotice(subscription: ActiveSubscription, at: Date): NewDelivery {
  const { tenant, view } = subscription;
  const target = targetOf(subscription);
  const from = hourOf(at);
  const to = new Date(from.getTime() + HOUR_MS);
  const type = 'wordkept.deliveries.held';
  const event = contentId(type, target, from.toISOString());
  const address = `/v1/deliveries?status=held&${view.endpoint ? 'endpoint' : 'subscription'}=${target}`;
  const notice: NoticeEvent = {
    specversion: '1.0',
    id: event,
    source: `/v1/subscriptions/${view.id}`,
    type,
    subject: target,
    time: to.toISOString(),
    datacontenttype: 'application/json',
    data: {
      detail: `More than ${subscription.hourlyLimit} events in an hour: the rest was held back.`,
      advice: 'Read them at the link, have them sent by POST /v1/subscriptions/{id}/replay, or raise hourlyLimit.',
      links: { deliveries: address },
      held: { count: 0, from: from.toISOString(), to: to.toISOString() },
    },
  };
  const id = contentId('delivery', event, target);
  const kept = { tenant, id, subscription: view.id, target, channel: view.channel, event, companyId: null, notice };
  return { ...kept, type, subject: target, status: 'pending', dueAt: to, onlyWhileOpen: false, createdAt: at };
}

/** The beginning of the hour. */
export function hourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
}

import type { AlertEvent, SubscriptionView } from '#contracts';

const DAY_MS = 86_400_000;

/**
 * When an event is told to a subscription that wants it: at once, or, of what is due, so many days after its window has
 * ended.
 */
export function firstDueOf(event: AlertEvent, { filter }: SubscriptionView, at: Date): Date {
  const wait = waitsOverdue(event, filter) ? (filter.daysOverdue ?? 0) * DAY_MS : 0;
  return new Date(at.getTime() + wait);
}

/** It is told only if nothing resolves the claim meanwhile. */
export function waitsOverdue({ type }: AlertEvent, { daysOverdue }: SubscriptionView['filter']): boolean {
  return type === 'wordkept.claim.due' && daysOverdue !== undefined && daysOverdue > 0;
}

import type { AlertEvent, SubscriptionView } from '#contracts';

import { nextDigest } from './next-digest.js';

const DAY_MS = 86_400_000;

/**
 * When an event is told to a subscription that wants it: at once, or, of what is due, so many days after its window has
 * ended; of a digest, when that is sent next.
 */
export function firstDueOf(event: AlertEvent, { filter, email }: SubscriptionView, at: Date): Date {
  const wait = waitsOverdue(event, filter) ? (filter.daysOverdue ?? 0) * DAY_MS : 0;
  const due = new Date(at.getTime() + wait);
  return email === null || email.digest === 'none' ? due : nextDigest(email, due);
}

/** It is told only if nothing resolves the claim meanwhile. */
export function waitsOverdue({ type }: AlertEvent, { daysOverdue }: SubscriptionView['filter']): boolean {
  return type === 'wordkept.claim.due' && daysOverdue !== undefined && daysOverdue > 0;
}

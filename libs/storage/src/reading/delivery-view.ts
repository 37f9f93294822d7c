import type { AttemptView, DeliveryView } from '#contracts';
import type { DeliveryAttemptEntity, DeliveryEntity } from '../entities/index.js';
import { momentOf, momentOrNull } from './subscription-view.js';

export function deliveryView(row: DeliveryEntity): DeliveryView {
  const { id, channel, type, subject, status, reason, attempts } = row;
  return {
    id,
    subscription: row.subscriptionId,
    endpoint: channel === 'webhook' ? row.targetId : null,
    channel,
    event: row.eventId,
    type: type as DeliveryView['type'],
    ...{ subject, status, reason, attempts },
    dueAt: status === 'pending' ? momentOf(row.dueAt) : null,
    createdAt: momentOf(row.createdAt),
    finishedAt: momentOrNull(row.finishedAt),
  };
}

export function attemptView(row: DeliveryAttemptEntity): AttemptView {
  const { number, attemptedAt, outcome, status, durationMs, answer, error } = row;
  return { number, at: momentOf(attemptedAt), outcome, status, durationMs, answer, error };
}

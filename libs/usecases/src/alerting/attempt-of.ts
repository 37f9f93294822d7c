import type { Answered, Attempt, ClaimedDelivery } from '../ports/index.js';
import { isGivenUp, nextTry } from './retry-schedule.js';

/** What follows from how an attempt was answered. `chance` is 0 to 1. */
export function attemptOf(
  delivery: ClaimedDelivery,
  answered: Answered,
  began: Date,
  ended: Date,
  chance: number,
): Attempt {
  const { ok, status, answer, error, retryAfter, isFinal, isGone } = answered;
  const again = ok || isFinal || isGone ? null : nextTry(delivery.tries + 1, ended, retryAfter, chance);
  return {
    delivery,
    at: began,
    outcome: ok ? 'delivered' : 'failed',
    ...{ status, answer, error },
    durationMs: ended.getTime() - began.getTime(),
    retryAt: again,
    disable: whyDisabled(delivery, answered, ended),
  };
}

function whyDisabled({ endpoint }: ClaimedDelivery, { ok, isGone }: Answered, at: Date): Attempt['disable'] {
  if (ok || endpoint === null) return null;
  if (isGone) return 'gone';
  return isGivenUp(endpoint.failingSince, at) ? 'failing' : null;
}

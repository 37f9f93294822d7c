const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The schedule of Standard Webhooks: at once, and after each failure so much later. */
const WAITS: readonly number[] = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];

/** Attempts of one schedule. */
export const MOST_TRIES = WAITS.length + 1;

/** A wait is up to a tenth longer, so that what failed together is not tried again together. */
const JITTER = 0.1;

/** A receiver that asks for more patience than this is not given it. */
const LONGEST_PATIENCE = 24 * HOUR;

/**
 * When to try again after the failure of try number `tries` (1 for the first); null where it was the last. A receiver that
 * names a later time is given it. `chance` is 0 to 1.
 */
export function nextTry(tries: number, at: Date, retryAfter: Date | null, chance: number): Date | null {
  const wait = WAITS[tries - 1];
  if (wait === undefined) return null;
  const planned = at.getTime() + wait * (1 + JITTER * chance);
  const asked = Math.min(retryAfter?.getTime() ?? 0, at.getTime() + LONGEST_PATIENCE);
  return new Date(Math.round(Math.max(planned, asked)));
}

/** How long an endpoint may fail at everything before it is disabled. */
const FAILING_DAYS = 5;

/** Has everything failed for so long that the endpoint is given up? */
export function isGivenUp(failingSince: Date | null, at: Date): boolean {
  return failingSince !== null && at.getTime() - failingSince.getTime() >= FAILING_DAYS * 24 * HOUR;
}

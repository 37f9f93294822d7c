import { ALERT_QUEUE } from '#contracts';

/** Queues of our own workers, and of the daily schedule. */
export const WORK_QUEUES = ['extract', 'track', 'reextract', 'daily'] as const;

/** Keys of one queue must lie together in a Redis Cluster: the braces are its hash tag. Other backends ignore it. */
export const WORK_PREFIX = '{wordkept}';

/** BullMQ's own default, so that a consumer in any language finds the alerts without being told. */
export const ALERT_PREFIX = 'bull';

export function prefixOf(queue: string): string {
  return queue === ALERT_QUEUE ? ALERT_PREFIX : WORK_PREFIX;
}

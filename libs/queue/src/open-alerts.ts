import { ALERT_QUEUE, type AlertEvent } from '#contracts';
import { withBackend, type Job } from 'bullmq';
import { backendOf } from './backend.js';
import { WORKER_OPTIONS } from './job-options.js';
import { ALERT_PREFIX } from './queue-names.js';
import type { QueueSettings } from './settings.js';

/**
 * A consumer of the queue `alerts`: `take` is called once for each event, and the event comes again where it throws. Of
 * several consumers each event goes to one. Any BullMQ worker on that queue will do as well; this one knows where it is.
 */
export async function openAlerts(
  settings: QueueSettings,
  take: (event: AlertEvent) => Promise<void> | void,
): Promise<{ close(): Promise<void> }> {
  const { factory, connection } = backendOf(settings);
  const options = { ...WORKER_OPTIONS, connection, prefix: ALERT_PREFIX };
  const process = async (job: Job<AlertEvent>): Promise<void> => take(job.data);
  const { Worker } = withBackend(factory);
  const worker = new Worker<AlertEvent, void>(ALERT_QUEUE, process, options);
  worker.on('error', () => undefined);
  await worker.waitUntilReady();
  return { close: () => worker.close() };
}

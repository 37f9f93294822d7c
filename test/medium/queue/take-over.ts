import { withBackend } from 'bullmq';
import { ALERT_PREFIX, openAlerts, type QueueSettings } from '#queue';
import type { OutboxMessage } from '#usecases';
import { backendOf } from '../../../libs/queue/src/backend.js';
import { WORKER_OPTIONS } from '../../../libs/queue/src/job-options.js';
import { waitFor } from '../house/open-house.js';
import type { Runner } from './open-runner.js';

/** A consumer takes an alert and dies with it; says how often another one got it, and after how long. */
export async function takeOver(settings: QueueSettings, sender: Runner, told: OutboxMessage) {
  const { factory, connection } = backendOf(settings);
  const { Worker } = withBackend(factory);
  let began: (() => void) | undefined;
  const begun = new Promise<void>((resolve) => (began = resolve));
  const process = (): Promise<never> => {
    began?.();
    return new Promise<never>(() => undefined);
  };
  const dying = new Worker(told.queue, process, { ...WORKER_OPTIONS, connection, prefix: ALERT_PREFIX });
  dying.on('error', () => undefined);
  await sender.queue.add([told]);
  await begun;
  await dying.close(true);
  const died = performance.now();
  const by: string[] = [];
  const next = await openAlerts(settings, ({ id }) => void by.push(id));
  await waitFor(
    async () => by,
    (ids) => ids.length > 0,
  );
  const after = performance.now() - died;
  await next.close();
  return { by, after };
}

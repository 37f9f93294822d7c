import type { AlertEvent } from '#contracts';
import { Problem } from '#problem';
import { openAlerts } from '#queue';
import type { ServiceConfig } from '#config';
import { alertLine } from './alert-line.js';
import { connect } from './find-service.js';
import { followEvents, type EventOptions } from './follow-events.js';
import { queueConfig } from './queue-config.js';
import type { ServiceOptions } from './service-options.js';

export interface FollowOptions extends ServiceOptions, EventOptions {}

/**
 * Prints each alert as it comes until the process is asked to stop; the one in hand is finished first. Takes them from the
 * queue where one can be reached from here and nothing else was asked for, else reads them from the service.
 */
export async function followAlerts(options: FollowOptions): Promise<void> {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  const print = (event: AlertEvent): void =>
    void process.stdout.write(`${options.json ? JSON.stringify(event) : alertLine(event)}\n`);
  const config = isOverHttp(options) ? null : await queueHere();
  if (config === null) return followEvents(await connect(options), options, print, stopped.signal);
  const alerts = await openAlerts(config, print);
  process.stderr.write('Waiting for alerts; Ctrl-C stops.\n');
  await new Promise<void>((resolve) => {
    stopped.signal.addEventListener('abort', () => resolve());
    if (stopped.signal.aborted) resolve();
  });
  await alerts.close();
}

/** A consumer of the queue takes whatever comes: what it did not print would be lost to others. */
function isOverHttp({ url, after, company, types }: FollowOptions): boolean {
  return [url, after, company, types].some((given) => given !== undefined);
}

async function queueHere(): Promise<ServiceConfig | null> {
  try {
    return await queueConfig();
  } catch (error) {
    if (error instanceof Problem && error.code === 'service_unreachable') return null;
    throw error;
  }
}

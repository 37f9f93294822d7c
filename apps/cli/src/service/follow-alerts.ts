import type { AlertEvent } from '#contracts';
import { openAlerts } from '#queue';
import { alertLine } from './alert-line.js';
import { queueConfig } from './queue-config.js';

/** Prints each alert as it comes until the process is asked to stop; the one in hand is finished first. */
export async function followAlerts(options: { readonly json?: boolean }): Promise<void> {
  const config = await queueConfig();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const alerts = await openAlerts(config, (event: AlertEvent) => {
    process.stdout.write(`${options.json ? JSON.stringify(event) : alertLine(event)}\n`);
  });
  process.stderr.write('Waiting for alerts; Ctrl-C stops.\n');
  await stopped;
  await alerts.close();
}

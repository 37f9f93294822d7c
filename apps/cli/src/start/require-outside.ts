import type { Config } from '#config';
import { Problem } from '#problem';
import { checkDatabase } from '../doctor/check-database.js';
import { checkQueue } from '../doctor/check-queue.js';

/**
 * Throws `service_unreachable` where a PostgreSQL or Redis that the settings name does not answer or cannot be used. Asked
 * before anything is started: the queue's client would wait for a Redis for ever.
 */
export async function requireOutside(config: Config): Promise<void> {
  const findings = [
    ...(config.databaseUrl ? await checkDatabase(config) : []),
    ...(config.redisUrl ? await checkQueue(config) : []),
  ];
  const fault = findings.find(({ state }) => state === 'fault');
  if (fault) throw new Problem('service_unreachable', `The ${fault.check}: ${fault.detail}.`, fault.advice ?? '');
}

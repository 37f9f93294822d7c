import { requireDatabase, type ServiceConfig } from '#config';
import { runningDatabase } from '#embedded';
import { Problem } from '#problem';
import { clientConfig } from './client-config.js';

/** Where the queue is: as configured, else in the embedded database that runs here. Throws `service_unreachable`. */
export async function queueConfig(): Promise<ServiceConfig> {
  const config = clientConfig();
  const database = config.queueDatabaseUrl ?? config.databaseUrl ?? (await runningDatabase(config.dataDir));
  if (database) return requireDatabase(config, database);
  throw new Problem(
    'service_unreachable',
    `No queue is running on ${config.dataDir}.`,
    'Start the service with "wordkept start", or say where its queue is with DATABASE_URL (and REDIS_URL).',
  );
}

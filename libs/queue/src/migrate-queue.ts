import { assertSchemaCompatibility, runMigrations } from 'bullmq';
import pg from 'pg';
import type { QueueSettings } from './settings.js';

/** Makes the queue's own tables (schema `bullmq`) where it lives in PostgreSQL; Redis needs none. Safe to run twice at once. */
export async function migrateQueue(settings: QueueSettings): Promise<void> {
  if (settings.redisUrl) return;
  const client = new pg.Client({ connectionString: settings.queueDatabaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await runMigrations(client);
    await assertSchemaCompatibility(client);
  } finally {
    await client.end();
  }
}

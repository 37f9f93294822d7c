import { Redis } from 'ioredis';
import type { QueueSettings } from './settings.js';

export interface OpenRedis {
  /** Of ioredis. A command fails at once while the server is away. */
  readonly client: Redis;
  close(): void;
}

/** A connection for what processes count together; null where there is no Redis. */
export function openRedis({ redisUrl }: Pick<QueueSettings, 'redisUrl'>): OpenRedis | null {
  if (redisUrl === null) return null;
  const client = new Redis(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000 });
  // The queue's own connections tell of an outage.
  client.on('error', () => undefined);
  return { client, close: () => client.disconnect() };
}

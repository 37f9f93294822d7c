import {
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
} from 'bullmq';
import pg from 'pg';
import type { QueueSettings } from './settings.js';

/** Connections of one queue or worker; LISTEN has one more of its own. */
const POOL_SIZE = 3;

/** A connection that is lost while it is lent out, between two questions, would end the process where nobody listens. */
class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

export interface Backend {
  readonly kind: 'redis' | 'postgres';
  readonly factory: BackendFactory<IQueueBackend>;
  /** Typed as Redis's, as BullMQ's modules want it; the PostgreSQL factory takes its own. */
  readonly connection: ConnectionOptions;
}

/** BullMQ's backend for the settings. */
export function backendOf({ redisUrl, queueDatabaseUrl }: QueueSettings): Backend {
  if (redisUrl) {
    const connection: ConnectionOptions = { url: redisUrl };
    return { kind: 'redis', factory: createRedisBackend, connection };
  }
  const client = { application_name: 'wordkept-queue', Client: SteadyClient };
  const connection = { connectionString: queueDatabaseUrl, max: POOL_SIZE, ...client };
  return {
    kind: 'postgres',
    factory: createPostgresBackend as unknown as BackendFactory<IQueueBackend>,
    connection: connection as unknown as ConnectionOptions,
  };
}

import type { ServiceConfig } from '#config';
import type { CreatedKeyView } from '#contracts';
import { migrateQueue, openRedis } from '#queue';
import { KeepKeys } from '#usecases';
import { createApi } from './create-api.js';
import { useCasesOf } from './use-cases-of.js';

export interface RunningApi {
  /** Base address, without a slash at the end. */
  readonly url: string;
  /** Made at a first start where keys are needed and there is none; told this once. */
  readonly firstKey: string | null;
  /** Answers what is under way, takes nothing new, and lets go of database and queue. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts the HTTP side on the configured address (port 0: a free one). The database must have been migrated; the queue's
 * own tables are made here, whichever of API and worker comes first.
 */
export async function startApi(config: ServiceConfig): Promise<RunningApi> {
  await migrateQueue(config);
  const redis = openRedis(config);
  const app = await createApi({ ...config, redis: redis?.client }, useCasesOf(config));
  let firstKey: CreatedKeyView | null = null;
  try {
    if (config.auth === 'keys') firstKey = await app.get(KeepKeys, { strict: false }).first();
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close().finally(() => redis?.close());
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    url: addressOf(config.host, await app.getUrl()),
    firstKey: firstKey?.key ?? null,
    close: () => (closed ??= app.close().finally(() => redis?.close())),
  };
}

/** `getUrl` names the address that was bound; one that stands for all is reached as localhost. */
function addressOf(host: string, url: string): string {
  const { port } = new URL(url);
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

import type { ServiceConfig } from '#config';
import type { CreatedKeyView } from '#contracts';
import { Metrics, serveOperations, type OperationsServer } from '#operations';
import { migrateQueue, openRedis } from '#queue';
import { CheckReadiness, KeepKeys, ReadVitals } from '#usecases';
import { createApi } from './create-api.js';
import { useCasesOf } from './use-cases-of.js';

export interface RunningApi {
  /** Base address, without a slash at the end. */
  readonly url: string;
  /** Made at a first start where keys are needed and there is none; told this once. */
  readonly firstKey: string | null;
  /** Where metrics and health are, for whoever watches over the process; null where it was not asked for. */
  readonly operationsUrl: string | null;
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
  let firstKey: CreatedKeyView | null = null;
  const metrics = new Metrics('api', () => app.get(ReadVitals).run());
  const app = await createApi({ ...config, redis: redis?.client, metrics }, useCasesOf(config));
  const closers = [() => app.close(), () => redis?.close()];
  const close = once(async () => {
    for (const part of closers) await part();
  });
  try {
    if (config.auth === 'keys') firstKey = await app.get(KeepKeys, { strict: false }).first();
    await app.listen(config.port, config.host);
    const watched = await watch(config, { metrics, readiness: () => app.get(CheckReadiness).run() });
    closers.unshift(async () => watched?.close());
    const url = addressOf(config.host, await app.getUrl());
    return { url, firstKey: firstKey?.key ?? null, operationsUrl: watched?.url ?? null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function watch(
  { metricsHost, metricsPort }: ServiceConfig,
  watched: Parameters<typeof serveOperations>[2],
): Promise<OperationsServer | null> {
  return metricsPort === null ? null : serveOperations(metricsHost, metricsPort, watched);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/** `getUrl` names the address that was bound; one that stands for all is reached as localhost. */
function addressOf(host: string, url: string): string {
  const { port } = new URL(url);
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

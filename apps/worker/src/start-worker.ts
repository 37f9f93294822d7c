import type { ServiceConfig } from '#config';
import { NestFactory } from '@nestjs/core';
import { WorkerModule, type WorkerParts } from './worker.module.js';

export interface RunningWorker {
  /** Takes no more jobs, finishes those under way, then lets go of queue and database. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Starts a worker: relay, readings, trackings and the day's schedule. The database must have been migrated.
 * Throws where a job has no handler or more than one, or a connection cannot be made.
 */
export async function startWorker(config: ServiceConfig, parts: WorkerParts = {}): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config, parts), {
    logger: config.logLevel === 'debug' ? ['fatal', 'error', 'warn', 'debug'] : ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  let closed: Promise<void> | undefined;
  return { close: () => (closed ??= app.close()) };
}

import type { ServiceConfig } from '#config';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule, type WorkerParts } from './worker.module.js';

export interface RunningWorker {
  /**
   * Takes no more jobs, finishes those under way, then lets go of queue and database. Never throws, and does not wait
   * for a database that is away: the queue gives what was left to others. A second call does nothing.
   */
  close(): Promise<void>;
}

/** As long as a job may take to end; less than those wait who ask us to stop. */
const CLOSE_WITHIN_MS = 20_000;

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
  return { close: () => (closed ??= within(CLOSE_WITHIN_MS, app.close())) };
}

async function within(limit: number, closing: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => (timer = setTimeout(resolve, limit, 'it took too long')));
  const done = closing.then(
    () => null,
    (error: Error) => error.message,
  );
  const fault = await Promise.race([done, late]).finally(() => clearTimeout(timer));
  if (fault !== null) new Logger('Worker').warn(`Not everything was closed in order: ${fault}`);
}

import type { ServiceConfig } from '#config';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLog, Metrics, PinoLogger, serveOperations } from '#operations';
import { JOB_ENDS, type JobEnd } from '#queue';
import { CheckReadiness, ReadVitals } from '#usecases';
import { WorkerModule, type WorkerParts } from './worker.module.js';

export interface RunningWorker {
  /** Where metrics and health are, for whoever watches over the process; null where it was not asked for. */
  readonly operationsUrl: string | null;
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
  const log = createLog(config.logLevel, parts.logTo);
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config, parts), {
    logger: new PinoLogger(log),
    abortOnError: false,
  });
  const metrics = new Metrics('worker', () => app.get(ReadVitals).run());
  const unwatch = watchJobs(log, metrics);
  const readiness = () => app.get(CheckReadiness).run();
  const { metricsHost, metricsPort } = config;
  const watched = metricsPort === null ? null : await serveOperations(metricsHost, metricsPort, { metrics, readiness });
  const closeAll = async (): Promise<void> => {
    await watched?.close();
    await within(CLOSE_WITHIN_MS, app.close());
    unwatch();
  };
  let closed: Promise<void> | undefined;
  return { operationsUrl: watched?.url ?? null, close: () => (closed ??= closeAll()) };
}

/** A line and a measure for each try of a job: ids and times, nothing of what it is about. */
function watchJobs(log: ReturnType<typeof createLog>, metrics: Metrics): () => void {
  const onEnd = (message: unknown): void => {
    const { job, id, tenant, result, seconds } = message as JobEnd;
    metrics.job(job, result, seconds);
    log.info({ job, jobId: id, tenant, result, ms: Math.round(seconds * 1_000) }, 'job');
  };
  JOB_ENDS.subscribe(onEnd);
  return () => void JOB_ENDS.unsubscribe(onEnd);
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

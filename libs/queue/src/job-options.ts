import type { JobsOptions, WorkerOptions } from 'bullmq';

const HOUR_S = 3_600;
const WEEK_S = 7 * 24 * HOUR_S;

/**
 * How a job is kept and tried. Finished ones are kept for a week: while they are, their id keeps a repeat out. By age
 * alone, for a count halves the rate of the PostgreSQL backend.
 */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: { age: WEEK_S },
  removeOnFail: { age: 4 * WEEK_S },
};

/**
 * Against loss: BullMQ's defaults give a job up after its worker has died once. Here ten deaths are forgiven (our own
 * count on the document ends it earlier), a dead worker's job is taken over within 16 seconds (its lock, and two looks), and a worker whose database
 * is away tries again soon.
 */
export const WORKER_OPTIONS: Omit<WorkerOptions, 'connection'> = {
  maxStalledCount: 10,
  stalledInterval: 3_000,
  lockDuration: 10_000,
  runRetryDelay: 2_000,
};

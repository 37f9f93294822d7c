import { HOUSE, isUnreachable, tenantScope, withinScope, type JobPayloads, type Scope } from '#usecases';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { DelayedError, UnrecoverableError, type Job } from 'bullmq';
import { WORKER_OPTIONS } from '../job-options.js';
import { tellSeldom } from '../tell-seldom.js';
import type { JobResult } from './handles-job.js';
import { JOB_ENDS, type JobEnd } from './job-ends.js';
import { JobHandlers } from './job-handlers.js';

/** How long a job rests that could not reach the database. */
const UNREACHABLE_REST_MS = 2_000;

type AnyPayload = JobPayloads[keyof JobPayloads];

/** Takes jobs of one queue and gives each to its handler. */
@Injectable()
abstract class JobProcessor extends WorkerHost {
  private readonly log = new Logger(JobProcessor.name);

  constructor(private readonly handlers: JobHandlers) {
    super();
  }

  override async process(job: Job<AnyPayload>, token?: string): Promise<JobResult> {
    const begun = performance.now();
    try {
      const result = await withinScope(scopeOf(job.data), () => this.handlers.of(job.name).handle(job.data));
      tellEnd(job, result.status, begun);
      return result;
    } catch (error) {
      tellEnd(job, isUnreachable(error) ? 'put_off' : 'failed', begun);
      throw isUnreachable(error) ? await putOff(job, token) : error;
    }
  }

  /** After the last try whoever waits for the job is told. A failure to tell is logged: the queue still shows the job. */
  @OnWorkerEvent('failed')
  async onFailed(job: Job<AnyPayload> | undefined, error: Error): Promise<void> {
    if (!job) return;
    const last = job.attemptsMade >= (job.opts.attempts ?? 1) || error instanceof UnrecoverableError || job.finishedOn;
    this.log.warn(`${job.name} ${job.id} failed${last ? ' for good' : ''}: ${error.message}`);
    if (!last) return;
    await withinScope(scopeOf(job.data), async () => this.handlers.of(job.name).giveUp?.(job.data, error)).catch(
      (failure: Error) => this.log.error(`${job.name} ${job.id} could not be given up: ${failure.message}`),
    );
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    tellSeldom(this.log, 'Queue', error);
  }
}

function tellEnd({ name, id = '', data }: Job<AnyPayload>, result: JobEnd['result'], begun: number): void {
  const tenant = 'tenant' in data ? data.tenant : null;
  JOB_ENDS.publish({ job: name, id, tenant, result, seconds: (performance.now() - begun) / 1_000 } satisfies JobEnd);
}

/** Work for a tenant says for whom; what names nobody is the house's own. */
function scopeOf(payload: AnyPayload): Scope {
  return 'tenant' in payload ? tenantScope(payload.tenant) : HOUSE;
}

/** A database that is away is no failure of the job: it waits, and none of its tries is spent. */
async function putOff(job: Job, token: string | undefined): Promise<Error> {
  await job.moveToDelayed(Date.now() + UNREACHABLE_REST_MS, token);
  return new DelayedError();
}

@Processor('extract', { ...WORKER_OPTIONS, concurrency: 2 })
export class ExtractProcessor extends JobProcessor {}

/** Companies one at a time in each process: a ledger is made on one core, and its company is locked meanwhile. */
@Processor('track', { ...WORKER_OPTIONS, concurrency: 2 })
export class TrackProcessor extends JobProcessor {}

/** What is asked for today goes first: a reading again takes one core at a time. */
@Processor('reextract', { ...WORKER_OPTIONS, concurrency: 1 })
export class ReextractProcessor extends JobProcessor {}

@Processor('daily', { ...WORKER_OPTIONS, concurrency: 1 })
export class DailyProcessor extends JobProcessor {}

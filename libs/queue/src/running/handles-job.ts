import type { JobName, JobPayloads } from '#usecases';
import { Injectable, SetMetadata } from '@nestjs/common';

export const HANDLED_JOB = 'wordkept:handled-job';

/** What a handler says of a job that it took: work done, or nothing to do. A real failure throws. */
export type JobResult = { readonly status: 'done' | 'skipped' } & Readonly<Record<string, unknown>>;

export interface JobHandler<Name extends JobName = JobName> {
  handle(payload: JobPayloads[Name]): Promise<JobResult>;
  /** The queue tries no more; `error` is the last failure. */
  giveUp?(payload: JobPayloads[Name], error: Error): Promise<void>;
}

/** Marks the one class that handles jobs of a name. */
export function HandlesJob(name: JobName): ClassDecorator {
  return (target) => {
    Injectable()(target);
    SetMetadata(HANDLED_JOB, name)(target);
  };
}

import type { JobKind, JobStatus, JobView } from '#contracts';

export interface JobFilter {
  readonly company?: string;
  readonly status?: JobStatus;
  readonly kind?: JobKind;
  readonly cursor?: string;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

/** A job as it goes on: at once as it is, then each time that it differs, to its end; null says that nothing is new. */
export type JobProgress = AsyncIterable<JobView | null>;

export abstract class FollowJob {
  /** Ends with the job, with `gone`, and when the house closes. Throws `not_found`, and `conflict` where too many follow already. */
  abstract run(id: string, gone: AbortSignal): Promise<JobProgress>;
}

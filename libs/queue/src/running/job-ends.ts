import { channel } from 'node:diagnostics_channel';

/** How one try of a job ended in this process. */
export interface JobEnd {
  readonly job: string;
  readonly id: string;
  readonly tenant: string | null;
  readonly result: 'done' | 'skipped' | 'failed' | 'put_off';
  readonly seconds: number;
}

/** Whoever measures or logs jobs listens here; a `JobEnd` for each try. */
export const JOB_ENDS = channel('wordkept.job.end');

import { setTimeout as pause } from 'node:timers/promises';
import type { JobView } from '#contracts';
import { Problem } from '#engine';
import type { ServiceClient } from './service-client.js';

/** Jobs asked after in one round: the queue takes them about in the order in which they came. */
const ROUND = 20;

export interface FollowOptions {
  /** Milliseconds between rounds. */
  readonly every?: number;
  /** Milliseconds in which no job is under way before the wait is given up. */
  readonly patience?: number;
}

/**
 * Waits until each job is done or failed, and hands each to `onEnd` as it ends. A long document may take its time, but
 * where for long none is even under way it throws `service_unreachable`: the service takes documents in without a
 * worker, and then nothing would ever come.
 */
export async function followJobs(
  service: Pick<ServiceClient, 'get'>,
  jobs: readonly JobView[],
  onEnd: (job: JobView) => void,
  { every = 150, patience = 120_000 }: FollowOptions = {},
): Promise<void> {
  const waiting = new Set(jobs.filter((job) => !endedAt(job, onEnd)).map((job) => job.id));
  let lastSign = Date.now();
  while (waiting.size > 0) {
    for (const id of [...waiting].slice(0, ROUND)) {
      const job = await service.get<JobView>(`/v1/jobs/${id}`);
      if (job.status !== 'queued') lastSign = Date.now();
      if (endedAt(job, onEnd)) waiting.delete(id);
    }
    if (waiting.size > 0 && Date.now() - lastSign > patience) throw stuck(waiting.size, patience);
    if (waiting.size > 0) await pause(every);
  }
}

function endedAt(job: JobView, onEnd: (job: JobView) => void): boolean {
  const ended = job.status === 'done' || job.status === 'failed';
  if (ended) onEnd(job);
  return ended;
}

function stuck(count: number, patience: number): Problem {
  const what = count === 1 ? 'A document was' : `${count} documents were`;
  const detail = `${what} taken in, but none has been begun for ${patience / 1000} s.`;
  return new Problem(
    'service_unreachable',
    detail,
    'Is a worker running? What was taken in is not lost: it is read once one is.',
  );
}

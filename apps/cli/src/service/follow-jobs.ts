import { setTimeout as pause } from 'node:timers/promises';
import type { JobView } from '#contracts';
import { Problem } from '#problem';
import type { ServiceClient } from './service-client.js';

/** Jobs asked after in one round: the queue takes them about in the order in which they came. */
const ROUND = 20;
/** Jobs whose events are followed at once. */
const AT_ONCE = 6;

export interface FollowOptions {
  /** Milliseconds between rounds. */
  readonly every?: number;
  /** Milliseconds in which no job is under way before the wait is given up. */
  readonly patience?: number;
}

type Service = Pick<ServiceClient, 'get' | 'events'>;

/**
 * Waits until each job is done or failed, and hands each to `onEnd` as it ends: follows their events, and asks after those
 * whose events do not come. A long document may take its time, but where for long none is even under way it throws
 * `service_unreachable`: the service takes documents in without a worker, and then nothing would ever come.
 */
export async function followJobs(
  service: Service,
  jobs: readonly JobView[],
  onEnd: (job: JobView) => void,
  { every = 150, patience = 120_000 }: FollowOptions = {},
): Promise<void> {
  const watch = new Watch(patience);
  const waiting = new Set(jobs.filter((job) => !endedAt(job, onEnd)).map((job) => job.id));
  const settle = (job: JobView): void => {
    if (watch.sees(job) && waiting.delete(job.id)) onEnd(job);
  };
  await followEvents(service, [...waiting], settle, watch);
  while (waiting.size > 0) {
    for (const id of [...waiting].slice(0, ROUND)) settle(await service.get<JobView>(`/v1/jobs/${id}`));
    watch.check(waiting.size);
    if (waiting.size > 0) await pause(every);
  }
}

/** Follows what can be followed; what cannot is left to be asked after. */
async function followEvents(
  service: Service,
  ids: string[],
  settle: (job: JobView) => void,
  watch: Watch,
): Promise<void> {
  const left = [...ids];
  const follow = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      for await (const job of service.events<JobView>(`/v1/jobs/${id}/events`)) {
        if (job !== null) settle(job);
        watch.check(left.length + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, follow)).catch((error: unknown) => {
    if (error instanceof Stuck) throw error;
    left.length = 0;
  });
}

class Stuck extends Problem {}

/** Has any job been under way of late? */
class Watch {
  private lastSign = Date.now();

  constructor(private readonly patience: number) {}

  /** Says whether the job has ended. */
  sees({ status }: JobView): boolean {
    if (status !== 'queued') this.lastSign = Date.now();
    return status === 'done' || status === 'failed';
  }

  check(waiting: number): void {
    if (waiting > 0 && Date.now() - this.lastSign > this.patience) throw stuck(waiting, this.patience);
  }
}

function endedAt(job: JobView, onEnd: (job: JobView) => void): boolean {
  const ended = job.status === 'done' || job.status === 'failed';
  if (ended) onEnd(job);
  return ended;
}

function stuck(count: number, patience: number): Stuck {
  const what = count === 1 ? 'A document was' : `${count} documents were`;
  const detail = `${what} taken in, but none has been begun for ${patience / 1000} s.`;
  return new Stuck(
    'service_unreachable',
    detail,
    'Is a worker running? What was taken in is not lost: it is read once one is.',
  );
}

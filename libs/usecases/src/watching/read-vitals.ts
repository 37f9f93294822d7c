import { Injectable } from '@nestjs/common';
import { HOUSE, JobQueue, Vitals, withinScope, type Vital } from '../ports/index.js';
import { ReadVitals } from '../use-cases.js';

/** However often, and by however many, it is asked: the queries run so often at most. */
const FRESH_MS = 10_000;
/** A part that has not answered by then is left out. */
const PATIENCE_MS = 5_000;

@Injectable()
export class ReadHouseVitals extends ReadVitals {
  private kept: { readonly at: number; readonly vitals: Promise<readonly Vital[]> } | undefined;

  constructor(
    private readonly vitals: Vitals,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  override run(): Promise<readonly Vital[]> {
    if (this.kept === undefined || performance.now() - this.kept.at > FRESH_MS) {
      this.kept = { at: performance.now(), vitals: withinScope(HOUSE, () => this.read()) };
    }
    return this.kept.vitals;
  }

  private async read(): Promise<readonly Vital[]> {
    const [database, queue] = await Promise.all([inTime(this.vitals.read()), inTime(this.backlog())]);
    const reachable: Vital = {
      name: 'reachable',
      help: 'Did it answer? 1: it did.',
      values: [
        { labels: { part: 'database' }, value: Number(database !== null) },
        { labels: { part: 'queue' }, value: Number(queue !== null) },
      ],
    };
    return [reachable, ...(database ?? []), ...(queue ?? [])];
  }

  private async backlog(): Promise<readonly Vital[]> {
    const queues = await this.queue.backlog();
    const byQueue = (value: (one: (typeof queues)[number]) => number): Vital['values'] =>
      queues.map((one) => ({ labels: { queue: one.queue }, value: value(one) }));
    return [
      { name: 'queue_waiting_jobs', help: 'Jobs that wait, by queue.', values: byQueue((one) => one.waiting) },
      { name: 'queue_active_jobs', help: 'Jobs under way, by queue.', values: byQueue((one) => one.active) },
      {
        name: 'queue_failed_jobs',
        help: 'Jobs given up that are still kept, by queue.',
        values: byQueue((one) => one.failed),
      },
      {
        name: 'queue_oldest_job_seconds',
        help: 'Age of the oldest job that waits, by queue.',
        values: byQueue((one) => one.oldestSeconds),
      },
    ];
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, null)));
  const told = answer.catch(() => null);
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
}

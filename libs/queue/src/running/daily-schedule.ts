import { Clock } from '#usecases';
import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';

const NAME = 'every-day';
/** Soon after midnight UTC. */
const EVERY_DAY = { pattern: '0 5 0 * * *', tz: 'UTC' };

/** Enqueues the day's job, once a day whatever the number of workers; also at a start, for a day that began without us. */
@Injectable()
export class DailySchedule {
  constructor(
    @InjectQueue('daily') private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  /** True where the queue has lost it: it was emptied, and knows nothing of what it was told before. */
  async isLost(): Promise<boolean> {
    return (await this.queue.getJobScheduler(NAME)) === undefined;
  }

  async start(): Promise<void> {
    await this.queue.upsertJobScheduler(NAME, EVERY_DAY, { name: 'daily' });
    await this.queue.add('daily', {}, { jobId: `day-${this.clock.today()}` });
  }
}

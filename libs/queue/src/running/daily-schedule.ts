import { Clock } from '#usecases';
import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';

/** Soon after midnight UTC. */
const EVERY_DAY = { pattern: '0 5 0 * * *', tz: 'UTC' };

/** Enqueues the day's job, once a day whatever the number of workers; also at a start, for a day that began without us. */
@Injectable()
export class DailySchedule {
  constructor(
    @InjectQueue('daily') private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  async start(): Promise<void> {
    await this.queue.upsertJobScheduler('every-day', EVERY_DAY, { name: 'daily' });
    await this.queue.add('daily', {}, { jobId: `day-${this.clock.today()}` });
  }
}

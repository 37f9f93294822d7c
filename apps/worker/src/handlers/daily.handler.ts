import { HandlesJob, type JobHandler, type JobResult } from '#queue';
import { StartDay } from '#usecases';

@HandlesJob('daily')
export class DailyHandler implements JobHandler<'daily'> {
  constructor(private readonly day: StartDay) {}

  async handle(): Promise<JobResult> {
    return { status: 'done', ...(await this.day.run()) };
  }
}

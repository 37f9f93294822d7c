import { HandlesJob, type JobHandler, type JobResult } from '#queue';
import { GiveUpJob, TrackCompany, type JobPayloads } from '#usecases';

@HandlesJob('track')
export class TrackHandler implements JobHandler<'track'> {
  constructor(
    private readonly track: TrackCompany,
    private readonly giveUpJob: GiveUpJob,
  ) {}

  async handle({ company }: JobPayloads['track']): Promise<JobResult> {
    const found = await this.track.run(company);
    return { status: found.claims > 0 ? 'done' : 'skipped', ...found };
  }

  giveUp({ company }: JobPayloads['track'], error: Error): Promise<void> {
    return this.giveUpJob.run('track', company, error);
  }
}

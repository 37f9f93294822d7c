import { HandlesJob, type JobHandler, type JobResult } from '#queue';
import { Reextract, type JobPayloads } from '#usecases';

@HandlesJob('reextract')
export class ReextractHandler implements JobHandler<'reextract'> {
  constructor(private readonly reextract: Reextract) {}

  async handle({ reextraction }: JobPayloads['reextract']): Promise<JobResult> {
    return { status: await this.reextract.run(reextraction) };
  }

  giveUp({ reextraction }: JobPayloads['reextract'], error: Error): Promise<void> {
    return this.reextract.giveUp(reextraction, error);
  }
}

import { HandlesJob, type JobHandler, type JobResult } from '#queue';
import { ExtractDocument, GiveUpJob, type JobPayloads } from '#usecases';

@HandlesJob('extract')
export class ExtractHandler implements JobHandler<'extract'> {
  constructor(
    private readonly extract: ExtractDocument,
    private readonly giveUpJob: GiveUpJob,
  ) {}

  async handle({ document }: JobPayloads['extract']): Promise<JobResult> {
    return { status: await this.extract.run(document) };
  }

  giveUp({ document }: JobPayloads['extract'], error: Error): Promise<void> {
    return this.giveUpJob.run('extract', document, error);
  }
}

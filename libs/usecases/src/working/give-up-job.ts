import { Injectable } from '@nestjs/common';
import { Clock, DocumentStore, LedgerStore } from '../ports/index.js';
import { GiveUpJob } from '../use-cases.js';
import { failedEvent } from './failed-event.js';
import { problemOf } from './problem-of.js';

@Injectable()
export class GiveUpStoredJob extends GiveUpJob {
  constructor(
    private readonly documents: DocumentStore,
    private readonly ledgers: LedgerStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async run(job: 'extract' | 'track', target: string, error: Error): Promise<void> {
    const at = this.clock.now();
    if (job === 'track') return this.ledgers.fail(target, problemOf(error), at);
    const document = await this.documents.peek(target);
    if (!document || document.job.stage === 'track' || document.job.status === 'done') return;
    const problem = problemOf(error);
    await this.documents.fail(document, { problem, at, events: [failedEvent(document, problem, at)] });
  }
}

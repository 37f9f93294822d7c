import { Injectable } from '@nestjs/common';
import { Bell } from '../bell.js';
import { JobFeed } from '../ports/index.js';

/** Rings for the jobs that went on. */
@Injectable()
export class JobBell extends Bell {
  constructor(private readonly feed: JobFeed) {
    super();
  }

  protected override watch(onNews: (job: string | null) => void): Promise<{ close(): Promise<void> }> {
    return this.feed.watch(onNews);
  }
}

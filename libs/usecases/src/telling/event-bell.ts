import { Injectable } from '@nestjs/common';
import { Bell } from '../bell.js';
import { EventFeed } from '../ports/index.js';

/** Rings for the tenants that have new events. */
@Injectable()
export class EventBell extends Bell {
  constructor(private readonly feed: EventFeed) {
    super();
  }

  protected override watch(onNews: (tenant: string | null) => void): Promise<{ close(): Promise<void> }> {
    return this.feed.watch(onNews);
  }
}

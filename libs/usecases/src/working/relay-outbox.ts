import { Injectable } from '@nestjs/common';
import { JobQueue, Outbox } from '../ports/index.js';
import { RelayOutbox } from '../use-cases.js';

/** Rows taken in one transaction: few enough to add within a moment, enough to be quick. */
const AT_ONCE = 200;

@Injectable()
export class RelayStoredOutbox extends RelayOutbox {
  constructor(
    private readonly outbox: Outbox,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  /** A relay that dies between adding and marking leaves the rows to the next, which adds them under the same ids. */
  override async run(): Promise<number> {
    for (let all = 0; ;) {
      const told = await this.outbox.dispatch(AT_ONCE, (messages) => this.queue.add(messages));
      all += told;
      if (told < AT_ONCE) return all;
    }
  }

  override watch(onRows: () => void): Promise<{ close(): Promise<void> }> {
    return this.outbox.watch(onRows);
  }
}

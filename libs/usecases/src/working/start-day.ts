import { Injectable } from '@nestjs/common';
import { trackingWork } from '../job-flow.js';
import {
  Clock,
  HOUSE,
  IdempotencyKeys,
  KeyStore,
  LedgerStore,
  Outbox,
  Partitions,
  withinScope,
  WordIndex,
} from '../ports/index.js';
import { StartDay } from '../use-cases.js';

const AT_ONCE = 1_000;
/** Longer than the queue keeps a finished job: until then its id alone keeps a repeat out. */
const SETTLED_AFTER_DAYS = 8;
const READINGS_AT_ONCE = 100;
const DAY_MS = 86_400_000;

@Injectable()
export class StartStoredDay extends StartDay {
  constructor(
    private readonly ledgers: LedgerStore,
    private readonly outbox: Outbox,
    private readonly partitions: Partitions,
    private readonly repeats: IdempotencyKeys,
    private readonly keys: KeyStore,
    private readonly words: WordIndex,
    private readonly clock: Clock,
  ) {
    super();
  }

  override run(): Promise<{ companies: number; settled: number }> {
    return withinScope(HOUSE, async () => {
      await this.partitions.ensure();
      const yesterday = new Date(this.clock.now().getTime() - DAY_MS);
      await this.repeats.forget(yesterday);
      await this.keys.forgetSessions(yesterday);
      const done = { companies: await this.enqueueCompanies(), settled: await this.settle() };
      await this.fillWords();
      return done;
    });
  }

  /** Rows of before words were searched for. */
  private async fillWords(): Promise<void> {
    while ((await this.words.fill(READINGS_AT_ONCE)) > 0);
  }

  /** The same day enqueues a company once, however often it is started. */
  private async enqueueCompanies(): Promise<number> {
    const today = this.clock.today();
    const outdated = await this.ledgers.outdated(today);
    for (const { tenant, company } of outdated) {
      const work = trackingWork(tenant, company, `day ${today}`);
      await this.ledgers.enqueue(tenant, company, [work], this.clock.now());
    }
    return outdated.length;
  }

  private async settle(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - SETTLED_AFTER_DAYS * DAY_MS);
    for (let all = 0; ;) {
      const moved = await this.outbox.settle(before, AT_ONCE);
      all += moved;
      if (moved < AT_ONCE) return all;
    }
  }
}

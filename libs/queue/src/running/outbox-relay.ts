import { RelayOutbox } from '#usecases';
import { Injectable, Logger } from '@nestjs/common';
import { tellSeldom } from '../tell-seldom.js';
import { DailySchedule } from './daily-schedule.js';

/** How long a row can wait where its notification was lost. */
const POLL_MS = 1_000;
/** How often it is looked whether the queue has forgotten something. */
const RECALL_MS = 60_000;
/** How often it is looked whether the queue was emptied. */
const LOOK_MS = 2_000;

/** Hands outbox rows to the queue: woken by the database, and every second anyway. Any number may run at once. */
@Injectable()
export class OutboxRelay {
  private readonly log = new Logger(OutboxRelay.name);
  private timers: readonly NodeJS.Timeout[] = [];
  private watching: { close(): Promise<void> } | undefined;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly relay: RelayOutbox,
    private readonly schedule: DailySchedule,
  ) {}

  async start(): Promise<void> {
    this.timers = [
      setInterval(() => this.wake(), POLL_MS),
      setInterval(() => void this.recall('long ago'), RECALL_MS),
      setInterval(() => void this.lookForLoss(), LOOK_MS),
    ];
    this.watching = await this.relay.watch(() => this.wake());
  }

  /** Lets a running pass finish; nothing is lost of what it had not come to. */
  async stop(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    await this.watching?.close();
    this.again = false;
    await this.running;
  }

  /** A queue that was emptied has lost the schedule too: both are made good at once. */
  private async lookForLoss(): Promise<void> {
    if (!(await this.schedule.isLost().catch(() => false))) return;
    await this.recall('everything');
    await this.schedule.start().catch((error: Error) => tellSeldom(this.log, 'The daily schedule waits', error));
  }

  private async recall(forgotten: 'long ago' | 'everything'): Promise<void> {
    const rows = await this.relay.recall(forgotten).catch(() => 0);
    if (rows > 0) this.log.warn(`${rows} jobs that the queue may have forgotten are told to it again.`);
  }

  /** One pass at a time; a call during one makes one more. */
  private wake(): void {
    this.again = true;
    this.running ??= this.pass().finally(() => (this.running = undefined));
  }

  private async pass(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.relay.run().catch((error: Error) => tellSeldom(this.log, 'The outbox waits', error));
    }
  }
}

import { RelayOutbox } from '#usecases';
import { Injectable, Logger } from '@nestjs/common';
import { tellSeldom } from '../tell-seldom.js';

/** How long a row can wait where its notification was lost. */
const POLL_MS = 1_000;
/** How often it is looked whether the queue has forgotten something. */
const RECALL_MS = 60_000;

/** Hands outbox rows to the queue: woken by the database, and every second anyway. Any number may run at once. */
@Injectable()
export class OutboxRelay {
  private readonly log = new Logger(OutboxRelay.name);
  private timers: readonly NodeJS.Timeout[] = [];
  private watching: { close(): Promise<void> } | undefined;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(private readonly relay: RelayOutbox) {}

  async start(): Promise<void> {
    this.timers = [setInterval(() => this.wake(), POLL_MS), setInterval(() => void this.recall(), RECALL_MS)];
    this.watching = await this.relay.watch(() => this.wake());
  }

  /** Lets a running pass finish; nothing is lost of what it had not come to. */
  async stop(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    await this.watching?.close();
    this.again = false;
    await this.running;
  }

  private async recall(): Promise<void> {
    const rows = await this.relay.recall().catch(() => 0);
    if (rows > 0) this.log.warn(`${rows} jobs that were queued long ago are told to the queue again.`);
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

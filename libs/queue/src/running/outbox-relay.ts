import { RelayOutbox } from '#usecases';
import { Injectable, Logger } from '@nestjs/common';

/** How long a row can wait where its notification was lost. */
const POLL_MS = 1_000;

/** Hands outbox rows to the queue: woken by the database, and every second anyway. Any number may run at once. */
@Injectable()
export class OutboxRelay {
  private readonly log = new Logger(OutboxRelay.name);
  private timer: NodeJS.Timeout | undefined;
  private watching: { close(): Promise<void> } | undefined;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(private readonly relay: RelayOutbox) {}

  async start(): Promise<void> {
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.watching = await this.relay.watch(() => this.wake());
  }

  /** Lets a running pass finish; nothing is lost of what it had not come to. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.watching?.close();
    this.again = false;
    await this.running;
  }

  /** One pass at a time; a call during one makes one more. */
  private wake(): void {
    this.again = true;
    this.running ??= this.pass().finally(() => (this.running = undefined));
  }

  private async pass(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.relay.run().catch((error: Error) => this.log.warn(`The outbox waits: ${error.message}`));
    }
  }
}

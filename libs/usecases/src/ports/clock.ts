import type { IsoDate } from '#engine';

/** What time it is. The engine never asks: use cases hand it a day. */
export abstract class Clock {
  abstract now(): Date;

  /** The day in UTC. */
  today(): IsoDate {
    return this.now().toISOString().slice(0, 10);
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

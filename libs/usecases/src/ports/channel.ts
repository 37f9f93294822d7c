import type { ChannelName } from '#contracts';
import type { ClaimedDelivery } from './delivery-store.js';

/** How an attempt ended, before it is decided what follows. */
export interface Answered {
  readonly ok: boolean;
  /** Of HTTP or SMTP; null where nothing was answered. */
  readonly status: number | null;
  readonly answer: string | null;
  /** What was wrong; null where nothing was. */
  readonly error: string | null;
  /** When the receiver asked to be tried again, if it did. */
  readonly retryAfter: Date | null;
  /** Trying again would change nothing. */
  readonly isFinal: boolean;
  /** The receiver wants nothing any more. */
  readonly isGone: boolean;
}

/** A way out of the house. An implementation takes deliveries of its own name only. */
export abstract class Channel {
  abstract readonly name: ChannelName;
  /** How many deliveries like this one, of its target, are sent in one go: a digest is one mail. */
  abstract atOnce(delivery: ClaimedDelivery): number;
  /** Sends deliveries of one target, at most `atOnce`; one answer holds for all. Never throws. */
  abstract send(deliveries: readonly ClaimedDelivery[]): Promise<Answered>;
}

/** The ways that are open. */
export abstract class Channels {
  abstract of(name: ChannelName): Channel | null;
}

/** Nothing leaves this process. */
export class NoChannels extends Channels {
  override of(): Channel | null {
    return null;
  }
}

import type { AlertEvent } from '#contracts';
import { Problem, type Language } from '#engine';

/** What a feed is of. */
export interface FeedHead {
  /** Names the feed for good. */
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Address of the service, without a slash at the end. */
  readonly base: string;
  /** Address of the feed itself; null where it has none. */
  readonly self: string | null;
  readonly updatedAt: Date;
}

/** A claim with a day on which its window ends. */
export interface DueDate {
  readonly claim: string;
  readonly company: string;
  readonly companyName: string;
  readonly summary: string;
  /** What was said, verbatim. */
  readonly said: string;
  readonly saidOn: string;
  /** Last day of the window. */
  readonly windowEnd: string;
  readonly recordedAt: Date;
  readonly updatedAt: Date;
}

/** Writes what programs subscribe to. The same content gives the same text. */
export abstract class FeedWriter {
  /** Atom (RFC 4287), the events in the order given. */
  abstract atom(head: FeedHead, events: readonly AlertEvent[]): string;
  /** iCalendar (RFC 5545): one all-day event for each claim, under an id that stays. */
  abstract calendar(head: FeedHead, due: readonly DueDate[]): string;
}

/** Of a process that writes none, as the worker. */
export class NoFeeds extends FeedWriter {
  override atom(): string {
    throw noFeeds();
  }

  override calendar(): string {
    throw noFeeds();
  }
}

function noFeeds(): Problem {
  return new Problem('bad_option', 'This process writes no feeds.', 'Ask the API.');
}

import type { AlertEvent } from './alert.js';

/** What has happened since a cursor, in the order in which it can be read. */
export interface EventPage {
  readonly data: readonly AlertEvent[];
  /** Give it as `after` to read on; there always is one, also where nothing is new. */
  readonly next: string;
  /** More is there at once. */
  readonly more: boolean;
}

import type { EventPage } from '#contracts';
import type { EventFilter } from './ports/index.js';

/** Which events, and from where on. */
export interface EventQuery extends EventFilter {
  /** The `next` of an answer, or `now`; from the oldest event on if absent. */
  readonly after?: string;
  /** Seconds to wait for an event where there is none, 0 to 30; 0 if absent. */
  readonly wait?: number;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

/**
 * Alert events for those who touch no queue, in an order that loses none: whoever goes on from `next` gets each event once
 * that was told since. Throws `Problem` `bad_option` for a cursor that is none of ours. `gone` ends the wait.
 */
export abstract class ReadEvents {
  abstract run(query: EventQuery, gone?: AbortSignal): Promise<EventPage>;
}

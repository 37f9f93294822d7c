import type { OutboxMessage } from './outbox.js';

/** The queue as the relay knows it. */
export abstract class JobQueue {
  /** Adds each message as a job `ev-<id>`; one whose job is still kept is not added again. */
  abstract add(messages: readonly OutboxMessage[]): Promise<void>;
  /** Throws where the queue cannot be reached. */
  abstract ping(): Promise<void>;
}

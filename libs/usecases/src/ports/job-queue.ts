import type { OutboxMessage } from './outbox.js';

/** How far one queue is behind. */
export interface Backlog {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  /** Given up, and still kept. */
  readonly failed: number;
  /** Age of the oldest job that waits; 0 where none does. */
  readonly oldestSeconds: number;
}

/** The queue as the relay knows it. */
export abstract class JobQueue {
  /** Adds each message as a job `ev-<id>`; one whose job is still kept is not added again. */
  abstract add(messages: readonly OutboxMessage[]): Promise<void>;
  /** What waits in each queue, and for how long. Throws where the queue cannot be reached. */
  abstract backlog(): Promise<readonly Backlog[]>;
  /** Throws where the queue cannot be reached. */
  abstract ping(): Promise<void>;
}

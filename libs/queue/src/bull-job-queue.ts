import { JobQueue, type OutboxMessage } from '#usecases';
import type { Queue } from 'bullmq';

/** The relay's way into BullMQ. */
export class BullJobQueue extends JobQueue {
  constructor(private readonly queues: ReadonlyMap<string, Queue>) {
    super();
  }

  override async add(messages: readonly OutboxMessage[]): Promise<void> {
    const names = [...new Set(messages.map((message) => message.queue))];
    await Promise.all(
      names.map((name) => {
        const ofQueue = messages.filter((message) => message.queue === name);
        return this.queueOf(name).addBulk(ofQueue.map(jobOf));
      }),
    );
  }

  override async ping(): Promise<void> {
    const [first] = this.queues.values();
    await first?.getJobCounts('waiting');
  }

  private queueOf(name: string): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`There is no queue ${name}.`);
    return queue;
  }
}

function jobOf({ id, name, payload }: OutboxMessage) {
  return { name, data: payload, opts: { jobId: `ev-${id}` } };
}

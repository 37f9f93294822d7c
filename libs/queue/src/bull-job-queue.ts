import { JobQueue, type Backlog, type OutboxMessage } from '#usecases';
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

  override backlog(): Promise<readonly Backlog[]> {
    return Promise.all([...this.queues].map(([name, queue]) => backlogOf(name, queue)));
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

async function backlogOf(name: string, queue: Queue): Promise<Backlog> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'failed');
  const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
  const { waiting = 0, prioritized = 0, active = 0, failed = 0 } = counts;
  const oldestSeconds = oldest ? Math.max(0, (Date.now() - oldest.timestamp) / 1_000) : 0;
  return { queue: name, waiting: waiting + prioritized, active, failed, oldestSeconds };
}

function jobOf({ id, name, payload }: OutboxMessage) {
  return { name, data: payload, opts: { jobId: `ev-${id}` } };
}

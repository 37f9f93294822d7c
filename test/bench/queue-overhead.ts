/**
 * P6: jobs a second through our runner, whose handlers do nothing, beside BullMQ's own worker that does nothing, on the
 * same backend with the same options. Each empties a queue that was filled while it was paused.
 */
import 'reflect-metadata';
import { getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { withBackend, type Queue } from 'bullmq';
import { backendOf } from '../../libs/queue/src/backend.js';
import {
  HandlesJob,
  QueueModule,
  RunnerModule,
  type JobResult,
  type QueueSettings,
} from '../../libs/queue/src/index.js';
import { JOB_OPTIONS, WORKER_OPTIONS } from '../../libs/queue/src/job-options.js';
import { WORK_PREFIX } from '../../libs/queue/src/queue-names.js';
import { Clock, DEFAULT_TENANT, JOB_NAMES, RelayOutbox, SystemClock } from '../../libs/usecases/src/index.js';
import type { Ground } from './ground.js';
import { held, inTurn, perSecond, rateOf, type Measured } from './measure.js';

/** Concurrency of the queue that is used, as our runner has it. */
const CONCURRENCY = 2;

/** Jobs that have come through, and who waits for how many. */
class Count {
  private done = 0;
  private awaited: { readonly jobs: number; readonly tell: () => void } | undefined;

  one(): void {
    this.done += 1;
    if (this.done === this.awaited?.jobs) this.awaited.tell();
  }

  reach(jobs: number): Promise<void> {
    this.done = 0;
    return new Promise((tell) => (this.awaited = { jobs, tell }));
  }
}

const ours = new Count();

/** A handler of each job; those of `extract` are counted, the others have nothing to come. */
const HANDLERS = JOB_NAMES.map((name) => {
  @HandlesJob(name)
  class Nothing {
    async handle(): Promise<JobResult> {
      if (name === 'extract') ours.one();
      return { status: 'done' };
    }
  }
  return Nothing;
});

class IdleRelay extends RelayOutbox {
  override async run(): Promise<number> {
    return 0;
  }
  override async recall(): Promise<number> {
    return 0;
  }
  override async watch(): Promise<{ close(): Promise<void> }> {
    return { close: async () => undefined };
  }
}

@Module({})
class IdleHouse {
  static over(settings: QueueSettings): DynamicModule {
    const parts = [
      { provide: RelayOutbox, useClass: IdleRelay },
      { provide: Clock, useClass: SystemClock },
    ];
    const useCases: DynamicModule = { module: class IdleUseCases {}, providers: parts, exports: parts };
    return {
      module: IdleHouse,
      imports: [QueueModule.forRoot(settings), RunnerModule.over(useCases)],
      providers: HANDLERS,
    };
  }
}

export async function queueOverhead(ground: Ground, isFull: boolean): Promise<readonly Measured[]> {
  const queueDatabaseUrl = await ground.freshDatabase('queue_overhead');
  const backends = [
    ...(ground.redisUrl ? [{ name: 'Redis', redisUrl: ground.redisUrl, jobs: isFull ? 20_000 : 4_000 }] : []),
    { name: 'PostgreSQL', redisUrl: null, jobs: isFull ? 5_000 : 1_000 },
  ];
  const figures: Measured[] = [];
  for (const { name, redisUrl, jobs } of backends)
    figures.push(await overhead(name, { redisUrl, queueDatabaseUrl }, jobs));
  return figures;
}

async function overhead(name: string, settings: QueueSettings, jobs: number): Promise<Measured> {
  const app = await NestFactory.createApplicationContext(IdleHouse.over(settings), { logger: ['error'] });
  const raw = rawQueue(settings);
  const queue = app.get<Queue>(getQueueToken('extract'), { strict: false });
  const rates = await inTurn(
    () => empty(queue, ours, jobs),
    () => empty(raw.queue, raw.count, jobs),
  );
  await raw.close();
  await app.close();
  const { ours: own, peer, ratio } = rates;
  const words = { ours: perSecond(own, 'jobs'), peer: perSecond(peer, 'jobs of bare BullMQ') };
  return held({ id: 'P6', what: `jobs that do nothing, ${name}`, ...words, ratio }, 'at least', 0.8);
}

let filled = 0;

async function empty(queue: Queue, count: Count, jobs: number): Promise<number> {
  await queue.pause();
  const payload = { tenant: DEFAULT_TENANT, document: 'd', job: 'j' };
  const round = (filled += 1);
  const added = Array.from({ length: jobs }, (_, at) => ({
    name: 'extract',
    data: payload,
    opts: { jobId: `bench-${round}-${at}` },
  }));
  await queue.addBulk(added);
  const done = count.reach(jobs);
  return rateOf(jobs, async () => {
    await queue.resume();
    await done;
  });
}

function rawQueue(settings: QueueSettings) {
  const { factory, connection } = backendOf(settings);
  const bull = withBackend(factory);
  const count = new Count();
  const options = { connection, prefix: WORK_PREFIX };
  const queue = new bull.Queue('raw', { ...options, defaultJobOptions: JOB_OPTIONS }) as unknown as Queue;
  const work = async (): Promise<object> => {
    count.one();
    return { status: 'done' };
  };
  const worker = new bull.Worker('raw', work, { ...WORKER_OPTIONS, ...options, concurrency: CONCURRENCY });
  const close = async (): Promise<void> => {
    await worker.close();
    await queue.close();
  };
  return { queue, count, close };
}

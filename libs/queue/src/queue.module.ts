import { ALERT_QUEUE } from '#contracts';
import { JobQueue } from '#usecases';
import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { setDefaultBackendFactory, type Queue } from 'bullmq';
import { backendOf } from './backend.js';
import { BullJobQueue } from './bull-job-queue.js';
import { JOB_OPTIONS } from './job-options.js';
import { migrateQueue } from './migrate-queue.js';
import { prefixOf, WORK_QUEUES } from './queue-names.js';
import type { QueueSettings } from './settings.js';
import { tellSeldom } from './tell-seldom.js';

const FED = [...WORK_QUEUES, ALERT_QUEUE];

/**
 * Our queues on the backend of the settings; exports the port `JobQueue`. One backend a process: BullMQ keeps it as a
 * process-wide default. The queue's own tables are made where they are missing.
 */
@Module({})
export class QueueModule {
  static forRoot(settings: QueueSettings): DynamicModule {
    const { factory, connection } = backendOf(settings);
    return {
      module: QueueModule,
      global: true,
      imports: [
        BullModule.forRootAsync({
          useFactory: async () => {
            // A queue opened before its tables exist stays broken, whatever is done later.
            await migrateQueue(settings);
            setDefaultBackendFactory(factory);
            return { connection, defaultJobOptions: JOB_OPTIONS };
          },
        }),
        BullModule.registerQueue(...FED.map((name) => ({ name, prefix: prefixOf(name) }))),
      ],
      providers: [
        {
          provide: JobQueue,
          useFactory: (...queues: Queue[]) => new BullJobQueue(listened(queues)),
          inject: FED.map((name) => getQueueToken(name)),
        },
      ],
      exports: [JobQueue, BullModule],
    };
  }
}

/** Without a listener BullMQ prints the whole error, with the client and all that it knows. */
function listened(queues: readonly Queue[]): ReadonlyMap<string, Queue> {
  const log = new Logger(QueueModule.name);
  queues.forEach((queue) => queue.on('error', (error) => tellSeldom(log, 'Queue', error)));
  return new Map(queues.map((queue) => [queue.name, queue]));
}

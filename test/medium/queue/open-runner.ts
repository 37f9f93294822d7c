import { HandlesJob, QueueModule, RunnerModule, type JobResult, type QueueSettings } from '#queue';
import { Clock, JobQueue, RelayOutbox, type JobName } from '#usecases';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { FixedClock } from '../house/open-house.js';
import { TODAY } from '../house/calls.js';

/** What a test does with a job: the handlers of a runner give every job to it. */
export interface Work {
  handle(name: JobName, payload: unknown): Promise<void>;
  giveUp?(name: JobName, payload: unknown, error: Error): Promise<void>;
}

/** Queues as the product opens them, and workers on them where there is work to do. */
export interface Runner {
  readonly queue: JobQueue;
  of(name: string): Queue;
  close(): Promise<void>;
}

/** Jobs come from the test; there is no outbox. */
class NoOutbox extends RelayOutbox {
  override run = async (): Promise<number> => 0;
  override recall = async (): Promise<number> => 0;
  override watch = async (): Promise<{ close(): Promise<void> }> => ({ close: async () => undefined });
}

@Module({
  providers: [
    { provide: RelayOutbox, useClass: NoOutbox },
    { provide: Clock, useFactory: () => new FixedClock(TODAY) },
  ],
  exports: [RelayOutbox, Clock],
})
class Surroundings {}

function handlerOf(name: JobName, work: Work): Type {
  @HandlesJob(name)
  class Handler {
    async handle(payload: unknown): Promise<JobResult> {
      await work.handle(name, payload);
      return { status: 'done' };
    }
    async giveUp(payload: unknown, error: Error): Promise<void> {
      await work.giveUp?.(name, payload, error);
    }
  }
  return Handler;
}

@Module({})
class Doors {}

/** Opens the queues; with `work` also the workers that take its jobs. */
export async function openRunner(settings: QueueSettings, work?: Work): Promise<Runner> {
  const running = work && [RunnerModule.over({ module: Surroundings })];
  const names: readonly JobName[] = ['extract', 'track', 'reextract', 'daily'];
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    {
      module: Doors,
      imports: [QueueModule.forRoot(settings), ...(running ?? [])],
      providers: work ? names.map((name) => handlerOf(name, work)) : [],
    },
    { logger: false },
  );
  return {
    queue: app.get(JobQueue),
    of: (name) => app.get<Queue>(`BullQueue_${name}`, { strict: false }),
    close: () => app.close(),
  };
}

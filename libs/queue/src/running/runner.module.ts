import {
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DailySchedule } from './daily-schedule.js';
import { JobHandlers } from './job-handlers.js';
import { DailyProcessor, ExtractProcessor, ReextractProcessor, TrackProcessor } from './job-processor.js';
import { OutboxRelay } from './outbox-relay.js';

const PROCESSORS = [ExtractProcessor, TrackProcessor, DailyProcessor, ReextractProcessor];

/** Runs jobs: checks that each has its handler, then takes them; stops taking before anything else is closed. */
@Module({})
export class RunnerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly extract: ExtractProcessor,
    private readonly track: TrackProcessor,
    private readonly reextract: ReextractProcessor,
    private readonly daily: DailyProcessor,
    private readonly relay: OutboxRelay,
    private readonly schedule: DailySchedule,
  ) {}

  static over(useCases: DynamicModule): DynamicModule {
    return {
      module: RunnerModule,
      imports: [DiscoveryModule, useCases],
      providers: [JobHandlers, OutboxRelay, DailySchedule, ...PROCESSORS],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.schedule.start();
    await this.relay.start();
  }

  /** Before the connections of storage and queue go: jobs under way are finished, the rest is left to others. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await Promise.all(
      [this.extract, this.track, this.reextract, this.daily].map((processor) => processor.worker.close()),
    );
  }
}

import { companiesFolder, type ServiceConfig } from '#config';
import { DeliveryRunnerModule, openDelivery, type OpenedDelivery } from '#delivery';
import { loadCompanyProfile } from '#intake';
import { QueueModule, RunnerModule } from '#queue';
import { StorageModule } from '#storage';
import { UseCasesModule, type UseCasesOptions } from '#usecases';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DestinationStream } from 'pino';
import { DailyHandler } from './handlers/daily.handler.js';
import { ExtractHandler } from './handlers/extract.handler.js';
import { ReextractHandler } from './handlers/reextract.handler.js';
import { TrackHandler } from './handlers/track.handler.js';
import { OutdatedReadings } from './reading/outdated-readings.js';
import { ModelProposer } from './reading/model-proposer.js';
import { ThreadedEngine } from './reading/threaded-engine.js';

/** Stand-ins for tests. */
export type WorkerParts = Partial<Pick<UseCasesOptions, 'engine' | 'clock' | 'loadProfile' | 'proposer'>> & {
  /** Where log lines go; stderr if absent. */
  readonly logTo?: DestinationStream;
  readonly delivery?: OpenedDelivery;
};

type WorkerConfig = Pick<
  ServiceConfig,
  | 'databaseUrl'
  | 'servingDatabaseUrl'
  | 'queueDatabaseUrl'
  | 'redisUrl'
  | 'model'
  | 'outboundAllow'
  | 'secretKey'
  | 'mail'
  | 'publicUrl'
>;

/** Wires storage, queue and use cases, and one handler a job. */
@Module({})
export class WorkerModule {
  static of(config: WorkerConfig, parts: WorkerParts = {}): DynamicModule {
    const delivery = parts.delivery ?? openDelivery(config);
    const useCases = UseCasesModule.forRoot({
      loadProfile: (company, overrides) => loadCompanyProfile(companiesFolder(), company, overrides),
      ...parts,
      delivery,
      engine: parts.engine ?? new ThreadedEngine(),
      proposer: parts.proposer ?? (config.model && new ModelProposer(config.model)),
    });
    return {
      module: WorkerModule,
      imports: [
        StorageModule.forRoot(config),
        QueueModule.forRoot(config),
        useCases,
        RunnerModule.over(useCases),
        DeliveryRunnerModule.over(useCases, delivery),
      ],
      providers: [ExtractHandler, TrackHandler, ReextractHandler, DailyHandler, OutdatedReadings],
    };
  }
}

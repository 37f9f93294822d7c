import { companiesFolder, type ServiceConfig } from '#config';
import { FeedFiles, openDelivery, TableWriter } from '#delivery';
import { IntakeFiles, loadCompanyProfile, OutcomeFiles } from '#intake';
import { Outbound } from '#outbound';
import { QueueModule } from '#queue';
import { StorageModule } from '#storage';
import { UseCasesModule } from '#usecases';
import type { DynamicModule } from '@nestjs/common';

/** The use cases over the real storage and queue. */
export function useCasesOf(config: ServiceConfig): DynamicModule {
  return UseCasesModule.forRoot({
    imports: [StorageModule.forRoot(config), QueueModule.forRoot(config)],
    loadProfile: (company, overrides) => loadCompanyProfile(companiesFolder(), company, overrides),
    outcomeReader: new OutcomeFiles(),
    feedWriter: new FeedFiles(),
    delivery: openDelivery(config),
    exportWriter: new TableWriter(),
    documentFiles: new IntakeFiles({
      profiles: companiesFolder(),
      outbound: new Outbound({ allow: config.outboundAllow }),
      limits: { bytes: config.uploadBytes },
    }),
  });
}

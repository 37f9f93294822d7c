import {
  AuditTrail,
  Corpus,
  DeliveryStore,
  DocumentStore,
  EventFeed,
  FeedStore,
  HOUSE,
  IdempotencyKeys,
  KnownDocuments,
  ImportStore,
  JobFeed,
  KeyStore,
  LedgerStore,
  Outbox,
  Partitions,
  ReextractionStore,
  ReviewStore,
  SubscriptionStore,
  withinScope,
  WordIndex,
  Vitals,
} from '#usecases';
import { Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { servingOptions } from './data-source-options.js';
import { PostgresJobFeed } from './postgres-job-feed.js';
import { PostgresVitals } from './postgres-vitals.js';
import { PostgresPartitions } from './postgres-partitions.js';
import { reachable } from './reachable.js';
import { TextStore } from './reading/text-store.js';
import { TypeOrmAuditTrail } from './typeorm-audit-trail.js';
import { TypeOrmCorpus } from './typeorm-corpus.js';
import { TypeOrmDeliveryStore } from './typeorm-delivery-store.js';
import { TypeOrmDocumentStore } from './typeorm-document-store.js';
import { TypeOrmIdempotencyKeys } from './typeorm-idempotency-keys.js';
import { TypeOrmEventFeed } from './typeorm-event-feed.js';
import { TypeOrmFeedStore } from './typeorm-feed-store.js';
import { TypeOrmImportStore } from './typeorm-import-store.js';
import { TypeOrmKeyStore } from './typeorm-key-store.js';
import { TypeOrmKnownDocuments } from './typeorm-known-documents.js';
import { TypeOrmLedgerStore } from './typeorm-ledger-store.js';
import { TypeOrmReextractionStore } from './typeorm-reextraction-store.js';
import { TypeOrmReviewStore } from './typeorm-review-store.js';
import { TypeOrmSubscriptionStore } from './typeorm-subscription-store.js';
import { TypeOrmOutbox } from './typeorm-outbox.js';
import { TypeOrmWordIndex } from './typeorm-word-index.js';

const PORTS = [
  portOf(DocumentStore, TypeOrmDocumentStore),
  portOf(Corpus, TypeOrmCorpus),
  portOf(IdempotencyKeys, TypeOrmIdempotencyKeys),
  portOf(KnownDocuments, TypeOrmKnownDocuments),
  portOf(ImportStore, TypeOrmImportStore),
  portOf(JobFeed, PostgresJobFeed),
  portOf(KeyStore, TypeOrmKeyStore),
  portOf(AuditTrail, TypeOrmAuditTrail),
  portOf(LedgerStore, TypeOrmLedgerStore),
  portOf(ReextractionStore, TypeOrmReextractionStore),
  portOf(ReviewStore, TypeOrmReviewStore),
  portOf(Outbox, TypeOrmOutbox),
  portOf(SubscriptionStore, TypeOrmSubscriptionStore),
  portOf(DeliveryStore, TypeOrmDeliveryStore),
  portOf(EventFeed, TypeOrmEventFeed),
  portOf(FeedStore, TypeOrmFeedStore),
  portOf(Partitions, PostgresPartitions),
  portOf(WordIndex, TypeOrmWordIndex),
  portOf(Vitals, PostgresVitals),
];

/** Every port says in the same way that the database cannot be reached. */
function portOf<Port extends object>(
  port: abstract new () => Port,
  Store: new (dataSource: DataSource, texts: TextStore) => Port,
) {
  const useFactory = (dataSource: DataSource, texts: TextStore): Port => reachable(new Store(dataSource, texts));
  return { provide: port, useFactory, inject: [DataSource, TextStore] };
}

export interface StorageSettings {
  readonly databaseUrl: string;
  /** A login that owns nothing; the owner's if absent. */
  readonly servingDatabaseUrl?: string | null;
  readonly poolSize?: number;
}

let opened = 0;

/** Storage on PostgreSQL. Exports ports only; the schema must have been migrated. */
@Module({})
export class StorageModule {
  static forRoot(settings: StorageSettings): DynamicModule {
    const options = servingOptions(settings.servingDatabaseUrl ?? settings.databaseUrl, settings.poolSize);
    // Two apps in one process (API and worker under `start`) have a connection each, and names must differ.
    const name = `wordkept-${++opened}`;
    return {
      module: StorageModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          name,
          useFactory: () => ({ ...options, retryAttempts: 5, retryDelay: 1_000 }),
          dataSourceFactory: async (given) => withinScope(HOUSE, () => new DataSource(given ?? options).initialize()),
        }),
      ],
      providers: [{ provide: DataSource, useExisting: getDataSourceToken(name) }, TextStore, ...PORTS],
      exports: PORTS.map((port) => port.provide),
    };
  }
}

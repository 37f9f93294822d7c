import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { StoredDeliveries } from './alerting/deliveries.js';
import { SendDueDeliveries } from './alerting/send-due-deliveries.js';
import { StoredSubscriptions } from './alerting/subscriptions.js';
import { StoredWatchLists } from './alerting/watch-lists.js';
import { StoredWebhookEndpoints } from './alerting/webhook-endpoints.js';
import { Deliveries, SendDeliveries, Subscriptions, WatchLists, WebhookEndpoints } from './alerting-use-cases.js';
import { AnswerKeyedOnce } from './answering/answer-once.js';
import { ACCESS_CASES } from './access.module.js';
import { CheckStoredReadiness } from './reading/check-readiness.js';
import { ListStoredDue } from './reading/list-due.js';
import { ImportOutcomesOnce } from './importing/import-outcomes.js';
import { ReadStoredImports } from './importing/read-imports.js';
import { OpenLedger } from './reading/open-ledger.js';
import { ReadStoredCorpus } from './reading/read-corpus.js';
import { ReadStoredLedgers } from './reading/read-ledgers.js';
import { ExplainStoredSentence } from './reading/explain-sentence.js';
import { ReadStoredTurns } from './reading/read-turns.js';
import { ExportStoredView } from './exporting/export-view.js';
import { ExtractStoredDocument } from './working/extract-document.js';
import { FollowStoredJob } from './following/follow-job.js';
import { GiveUpStoredJob } from './working/give-up-job.js';
import { RelayStoredOutbox } from './working/relay-outbox.js';
import { TrackStoredCompany } from './tracking/track-company.js';
import {
  AddressGate,
  Channels,
  Clock,
  ClosedGate,
  CompanyProfiles,
  CurrentTenant,
  DocumentFiles,
  Engine,
  FeedWriter,
  NoFeeds,
  NoChannels,
  ExportWriter,
  NoExportWriter,
  NoDocumentFiles,
  NoOutcomes,
  NoProposer,
  NoSecretBox,
  OutcomeReader,
  Proposer,
  RememberedProfiles,
  ScopedTenant,
  SecretBox,
  SystemClock,
  type LoadProfile,
} from './ports/index.js';
import { ReextractStoredCompany } from './reextracting/reextract-company.js';
import { DocumentReader } from './working/document-reader.js';
import { ReviewStoredClaims } from './reviewing/review-claims.js';
import { PreviewIncomingDocument } from './receiving/preview-document.js';
import { ReceiveDocumentOnce } from './receiving/receive-document.js';
import { RuleEngine } from './rule-engine.js';
import {
  AnswerOnce,
  CheckReadiness,
  ExplainSentence,
  ExportView,
  ExtractDocument,
  FollowJob,
  GiveUpJob,
  ImportOutcomes,
  ListDue,
  PreviewDocument,
  ReadCorpus,
  ReadImports,
  ReadLedgers,
  ReadTurns,
  ReceiveDocument,
  ReadVitals,
  RelayOutbox,
  Reextract,
  ReviewClaims,
  StartDay,
  TrackCompany,
} from './use-cases.js';
import { JobBell } from './following/job-bell.js';
import { ExportCalendar, KeepFeeds, ReadEvents, ReadFeeds, Unsubscribe } from './telling-use-cases.js';
import { UnsubscribeOnce } from './alerting/unsubscribe.js';
import { EventBell } from './telling/event-bell.js';
import { KeepStoredFeeds } from './telling/keep-feeds.js';
import { ExportStoredCalendar, ReadStoredFeeds } from './telling/read-feeds.js';
import { ReadStoredEvents } from './telling/read-events.js';
import { ReadHouseVitals } from './watching/read-vitals.js';
import { StartStoredDay } from './working/start-day.js';

export interface UseCasesOptions {
  /** Modules that export the ports: storage, queue. Not needed for global ones. */
  readonly imports?: readonly (DynamicModule | Type)[];
  /** Reads a company's profile, once per process. */
  readonly loadProfile: LoadProfile;
  /** Stand-ins for tests; the real ones if absent. */
  readonly engine?: Engine;
  readonly clock?: Clock;
  /** A plug-in that may propose; none if absent. */
  readonly proposer?: Proposer | null;
  /** Reads files of reported figures; without one none are taken in. */
  readonly outcomeReader?: OutcomeReader;
  /** Makes plain documents of files; without one only text is taken in. */
  readonly documentFiles?: DocumentFiles;
  /** Writes feeds and calendars; without one none are given. */
  readonly feedWriter?: FeedWriter;
  /** Writes exports; without one there are none. */
  readonly exportWriter?: ExportWriter;
  /** What leaves the house; nothing if absent. */
  readonly delivery?: WaysOut;
}
/** Channels, and what is needed to set them up. */
export interface WaysOut {
  readonly channels: Channels;
  readonly secrets: SecretBox;
  readonly gate: AddressGate;
}

const USE_CASES = [
  ...ACCESS_CASES,
  { provide: ReceiveDocument, useClass: ReceiveDocumentOnce },
  { provide: PreviewDocument, useClass: PreviewIncomingDocument },
  { provide: ReadCorpus, useClass: ReadStoredCorpus },
  { provide: ReadTurns, useClass: ReadStoredTurns },
  { provide: ExplainSentence, useClass: ExplainStoredSentence },
  { provide: ImportOutcomes, useClass: ImportOutcomesOnce },
  { provide: ReadEvents, useClass: ReadStoredEvents },
  { provide: KeepFeeds, useClass: KeepStoredFeeds },
  { provide: ReadFeeds, useClass: ReadStoredFeeds },
  { provide: Unsubscribe, useClass: UnsubscribeOnce },
  { provide: ExportCalendar, useClass: ExportStoredCalendar },
  { provide: ReadImports, useClass: ReadStoredImports },
  { provide: ReadLedgers, useClass: ReadStoredLedgers },
  { provide: ListDue, useClass: ListStoredDue },
  { provide: ExportView, useClass: ExportStoredView },
  { provide: Reextract, useClass: ReextractStoredCompany },
  { provide: ReviewClaims, useClass: ReviewStoredClaims },
  { provide: Subscriptions, useClass: StoredSubscriptions },
  { provide: WebhookEndpoints, useClass: StoredWebhookEndpoints },
  { provide: WatchLists, useClass: StoredWatchLists },
  { provide: Deliveries, useClass: StoredDeliveries },
  { provide: SendDeliveries, useClass: SendDueDeliveries },
  { provide: AnswerOnce, useClass: AnswerKeyedOnce },
  { provide: CheckReadiness, useClass: CheckStoredReadiness },
  { provide: ExtractDocument, useClass: ExtractStoredDocument },
  { provide: TrackCompany, useClass: TrackStoredCompany },
  { provide: ReadVitals, useClass: ReadHouseVitals },
  { provide: RelayOutbox, useClass: RelayStoredOutbox },
  { provide: FollowJob, useClass: FollowStoredJob },
  { provide: GiveUpJob, useClass: GiveUpStoredJob },
  { provide: StartDay, useClass: StartStoredDay },
];

/** The use cases over whatever ports the app wires. */
@Module({})
export class UseCasesModule {
  static forRoot(options: UseCasesOptions): DynamicModule {
    return {
      module: UseCasesModule,
      imports: [...(options.imports ?? [])],
      providers: [
        { provide: CompanyProfiles, useFactory: () => new RememberedProfiles(options.loadProfile) },
        { provide: Engine, useFactory: () => options.engine ?? new RuleEngine() },
        { provide: Proposer, useFactory: () => options.proposer ?? new NoProposer() },
        { provide: OutcomeReader, useFactory: () => options.outcomeReader ?? new NoOutcomes() },
        { provide: FeedWriter, useFactory: () => options.feedWriter ?? new NoFeeds() },
        { provide: ExportWriter, useFactory: () => options.exportWriter ?? new NoExportWriter() },
        { provide: DocumentFiles, useFactory: () => options.documentFiles ?? new NoDocumentFiles() },
        { provide: Clock, useFactory: () => options.clock ?? new SystemClock() },
        { provide: Channels, useFactory: () => options.delivery?.channels ?? new NoChannels() },
        { provide: SecretBox, useFactory: () => options.delivery?.secrets ?? new NoSecretBox() },
        { provide: AddressGate, useFactory: () => options.delivery?.gate ?? new ClosedGate() },
        { provide: CurrentTenant, useClass: ScopedTenant },
        OpenLedger,
        DocumentReader,
        EventBell,
        JobBell,
        ...USE_CASES,
      ],
      exports: [...USE_CASES.map((useCase) => useCase.provide), CompanyProfiles, Clock, CurrentTenant],
    };
  }
}

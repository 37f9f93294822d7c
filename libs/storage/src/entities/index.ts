import { ApiKeyEntity, AuditEntryEntity, AuditHeadEntity, PageSessionEntity, TenantEntity } from './access.entities.js';
import { ClaimStatementEntity } from './claim-statement.entity.js';
import { ClaimEntity } from './claim.entity.js';
import { CompanyEntity } from './company.entity.js';
import { CurrentVerdictEntity } from './current-verdict.entity.js';
import { DeliveryAttemptEntity } from './delivery-attempt.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { DocumentTextEntity } from './document-text.entity.js';
import { DocumentEntity } from './document.entity.js';
import { EventHeadEntity } from './event-head.entity.js';
import { EventKeyEntity } from './event-key.entity.js';
import { EventLogEntity } from './event-log.entity.js';
import { EventPositionEntity } from './event-position.entity.js';
import { ExtractionRunEntity } from './extraction-run.entity.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { FeedTokenEntity } from './feed-token.entity.js';
import { LedgerEntity } from './ledger.entity.js';
import { ObservationEntity } from './observation.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { OutcomeImportEntity } from './outcome-import.entity.js';
import { OutcomeEntity } from './outcome.entity.js';
import { ReadingJobEntity } from './reading-job.entity.js';
import { ReextractionEntity } from './reextraction.entity.js';
import { ReviewEntity } from './review.entity.js';
import { StatementEntity } from './statement.entity.js';
import { SubscriptionEntity } from './subscription.entity.js';
import { VerdictEntity } from './verdict.entity.js';
import { WatchListEntity } from './watch-list.entity.js';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

export {
  ApiKeyEntity,
  AuditEntryEntity,
  AuditHeadEntity,
  PageSessionEntity,
  TenantEntity,
  ClaimEntity,
  ClaimStatementEntity,
  CompanyEntity,
  CurrentVerdictEntity,
  DeliveryAttemptEntity,
  DeliveryEntity,
  DocumentEntity,
  DocumentTextEntity,
  EventHeadEntity,
  EventKeyEntity,
  EventLogEntity,
  EventPositionEntity,
  ExtractionRunEntity,
  FeedTokenEntity,
  IdempotencyKeyEntity,
  LedgerEntity,
  ObservationEntity,
  OutboxEntity,
  OutcomeEntity,
  OutcomeImportEntity,
  ReadingJobEntity,
  ReextractionEntity,
  ReviewEntity,
  StatementEntity,
  SubscriptionEntity,
  VerdictEntity,
  WatchListEntity,
  WebhookEndpointEntity,
};

/** All tables, those that others refer to first. */
export const ENTITIES = [
  CompanyEntity,
  DocumentTextEntity,
  DocumentEntity,
  ReadingJobEntity,
  ExtractionRunEntity,
  StatementEntity,
  ObservationEntity,
  ClaimEntity,
  ClaimStatementEntity,
  OutcomeEntity,
  VerdictEntity,
  CurrentVerdictEntity,
  LedgerEntity,
  ReextractionEntity,
  ReviewEntity,
  EventKeyEntity,
  OutboxEntity,
  EventLogEntity,
  EventHeadEntity,
  EventPositionEntity,
  FeedTokenEntity,
  OutcomeImportEntity,
  IdempotencyKeyEntity,
  WebhookEndpointEntity,
  WatchListEntity,
  SubscriptionEntity,
  DeliveryEntity,
  DeliveryAttemptEntity,
  TenantEntity,
  ApiKeyEntity,
  PageSessionEntity,
  AuditHeadEntity,
  AuditEntryEntity,
];

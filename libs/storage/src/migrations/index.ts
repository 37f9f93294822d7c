import { FirstSchema1763769600000 } from './1763769600000-first-schema.js';
import { OutcomeImports1763942400000 } from './1763942400000-outcome-imports.js';
import { SpokenOutcomes1763856000000 } from './1763856000000-spoken-outcomes.js';
import { Reviews1763956800000 } from './1763956800000-reviews.js';
import { JobProgress1763978500000 } from './1763978500000-job-progress.js';
import { Deliveries1763985600000 } from './1763985600000-deliveries.js';
import { Reextractions1763967600000 } from './1763967600000-reextractions.js';
import { TenantGuard1763971200000 } from './1763971200000-tenant-guard.js';
import { SearchableRows1763974800000 } from './1763974800000-searchable-rows.js';
import { KeysAndAudit1763971300000 } from './1763971300000-keys-and-audit.js';
import { DocumentOrigin1763982000000 } from './1763982000000-document-origin.js';
import { IdempotencyKeys1763978400000 } from './1763978400000-idempotency-keys.js';
import { EventPositions1763989200000 } from './1763989200000-event-positions.js';
import { FeedTokens1763989260000 } from './1763989260000-feed-tokens.js';
import { RunTokens1763992800000 } from './1763992800000-run-tokens.js';
import { ClaimConfidence1763996400000 } from './1763996400000-claim-confidence.js';
import { SaidOnWhichDay1764000000000 } from './1764000000000-said-on-which-day.js';

/** In order. A migration that has been released is never changed. */
export const MIGRATIONS = [
  FirstSchema1763769600000,
  SpokenOutcomes1763856000000,
  OutcomeImports1763942400000,
  Reviews1763956800000,
  Reextractions1763967600000,
  TenantGuard1763971200000,
  SearchableRows1763974800000,
  KeysAndAudit1763971300000,
  IdempotencyKeys1763978400000,
  JobProgress1763978500000,
  DocumentOrigin1763982000000,
  EventPositions1763989200000,
  FeedTokens1763989260000,
  Deliveries1763985600000,
  RunTokens1763992800000,
  ClaimConfidence1763996400000,
  SaidOnWhichDay1764000000000,
];

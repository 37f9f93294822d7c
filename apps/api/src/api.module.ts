import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AlertSchemas } from './alert-schemas/alert-schemas.js';
import { AlertSchemasController } from './alert-schemas/alert-schemas.controller.js';
import { AuditController } from './access/audit.controller.js';
import { KeysController } from './access/keys.controller.js';
import { SessionController } from './access/session.controller.js';
import { DeliveriesController } from './alerting/deliveries.controller.js';
import { SubscriptionsController } from './alerting/subscriptions.controller.js';
import { WatchListsController } from './alerting/watch-lists.controller.js';
import { WebhookEndpointsController } from './alerting/webhook-endpoints.controller.js';
import { ClaimsController } from './claims/claims.controller.js';
import { DueController } from './claims/due.controller.js';
import { VerdictsController } from './claims/verdicts.controller.js';
import { CompaniesController } from './companies/companies.controller.js';
import { ComparisonsController } from './comparisons/comparisons.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { RepeatInterceptor } from './edge/repeats/repeat-interceptor.js';
import { EventsController } from './events/events.controller.js';
import { MentionsController } from './documents/mentions.controller.js';
import { DueCalendarController } from './feeds/due-calendar.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { OpenFeedsController } from './feeds/open-feeds.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { HealthController } from './health/health.controller.js';
import { ServiceController } from './health/service.controller.js';
import { ServiceFacts } from './health/service-facts.js';
import { ImportsController } from './imports/imports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { ReextractionsController } from './reextractions/reextractions.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { ScorecardsController } from './scorecards/scorecards.controller.js';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller.js';

const CONTROLLERS = [
  CompaniesController,
  DocumentsController,
  MentionsController,
  ExportsController,
  JobsController,
  ImportsController,
  ClaimsController,
  VerdictsController,
  ReextractionsController,
  ReviewsController,
  DueController,
  ComparisonsController,
  ScorecardsController,
  EventsController,
  AlertSchemasController,
  SubscriptionsController,
  WebhookEndpointsController,
  WatchListsController,
  DeliveriesController,
  FeedsController,
  OpenFeedsController,
  DueCalendarController,
  UnsubscribeController,
  HealthController,
  ServiceController,
  KeysController,
  SessionController,
  AuditController,
];

@Module({})
export class ApiModule {
  /** The HTTP side over whatever provides the use cases; `facts` is what it says of itself. */
  static over(useCases: DynamicModule, facts: ServiceFacts): DynamicModule {
    const providers = [
      AlertSchemas,
      { provide: APP_INTERCEPTOR, useClass: RepeatInterceptor },
      { provide: ServiceFacts, useValue: facts },
    ];
    return { module: ApiModule, imports: [useCases], controllers: CONTROLLERS, providers };
  }
}

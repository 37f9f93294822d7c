import type {
  AlertEvent,
  AlertType,
  ClaimStatementView,
  SubscriptionFilter,
  SubscriptionView,
  VerdictView,
} from '#contracts';
import type { ActiveSubscription } from '../ports/index.js';
import { statementAt, verdictWith } from '../tracking/claim.fixture.js';

/** Hand-made events and subscriptions for specs: only what a case is about is given. */
export function alertWith(type: AlertType, data: Partial<AlertEvent['data']> = {}, id = 'event-1'): AlertEvent {
  return {
    ...{
      specversion: '1.0',
      id,
      source: '/v1/companies/acme',
      type,
      subject: 'claim-1',
      time: '2025-01-02T00:00:00.000Z',
    },
    datacontenttype: 'application/json',
    data: {
      ...{ company: 'acme', claim: { id: 'claim-1', metric: 'revenue', segment: 'cloud', summary: 'Revenue' } },
      ...{
        previous: null,
        current: verdictWith() as VerdictView,
        evidence: { statements: [], outcomes: [] },
        links: {},
      },
      ...data,
    },
  };
}

/** What a statement promised, as evidence. */
export function promised(low: string | null, high: string | null, unit = 'USD'): ClaimStatementView {
  return {
    ...statementAt(0, 0),
    document: 'd',
    target: { low, high, unit, raw: '', comparison: null },
  } as ClaimStatementView;
}

export function subscriptionWith(
  filter: SubscriptionFilter,
  change: Partial<SubscriptionView> = {},
  limits: Partial<Pick<ActiveSubscription, 'hourlyLimit' | 'thisHour'>> = {},
): ActiveSubscription {
  const at = '2025-01-01T00:00:00.000Z';
  return {
    tenant: 'tenant-1',
    view: {
      ...{ id: 'subscription-1', name: 'All', channel: 'webhook', endpoint: 'endpoint-1', email: null, filter },
      ...{ paused: false, createdAt: at, updatedAt: at, ...change },
    },
    watched: { companies: new Set(), claims: new Set() },
    ...{ hourlyLimit: 100, thisHour: 0, ...limits },
  };
}

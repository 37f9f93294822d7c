import type { EmailSettings, EndpointView, SubscriptionFilter, SubscriptionView, WatchListView } from '#contracts';
import type { TenantId } from '#usecases';
import type { SubscriptionEntity, WatchListEntity, WebhookEndpointEntity } from '../entities/index.js';
import { momentOf, momentOrNull } from './subscription-view.js';

interface Dated {
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

function dates({ createdAt, updatedAt }: Dated) {
  return { createdAt: momentOf(createdAt), updatedAt: momentOf(updatedAt) };
}

function datesOf({ createdAt, updatedAt }: { readonly createdAt: string; readonly updatedAt: string }): Dated {
  return { createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) };
}

export function subscriptionOf(row: SubscriptionEntity): SubscriptionView {
  const { id, name, channel, endpointId: endpoint, paused } = row;
  const email = row.email as EmailSettings | null;
  return { id, name, channel, endpoint, email, filter: row.filter as SubscriptionFilter, paused, ...dates(row) };
}

export function subscriptionRow(tenantId: TenantId, view: SubscriptionView) {
  const { id, name, channel, endpoint: endpointId, email, filter, paused } = view;
  return { tenantId, id, name, channel, endpointId, email: email ?? null, filter, paused, ...datesOf(view) };
}

export function endpointView(row: WebhookEndpointEntity): EndpointView {
  const { id, url, description, hourlyLimit, disabledAt, disabledReason } = row;
  const disabled = disabledAt && disabledReason ? { at: momentOf(disabledAt), reason: disabledReason } : null;
  return {
    ...{ id, url, description, hourlyLimit, enabled: disabled === null, disabled },
    failingSince: momentOrNull(row.failingSince),
    previousSecretUntil: momentOrNull(row.previousUntil),
    ...dates(row),
  };
}

/** Without its secrets. */
export function endpointRow(tenantId: TenantId, view: EndpointView) {
  const { id, url, description, hourlyLimit, disabled, failingSince } = view;
  const disabledAt = disabled && new Date(disabled.at);
  const failing = failingSince === null ? null : new Date(failingSince);
  const disabledReason = disabled && disabled.reason;
  return {
    tenantId,
    id,
    url,
    description,
    hourlyLimit,
    disabledAt,
    disabledReason,
    failingSince: failing,
    ...datesOf(view),
  };
}

export function watchListView(row: WatchListEntity): WatchListView {
  const { id, name } = row;
  return { id, name, companies: row.companies as string[], claims: row.claims as string[], ...dates(row) };
}

export function watchListRow(tenantId: TenantId, view: WatchListView) {
  const { id, name, companies, claims } = view;
  return { tenantId, id, name, companies, claims, ...datesOf(view) };
}

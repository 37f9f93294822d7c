import type { ChannelName, EmailSettings, SubscriptionFilter, SubscriptionView } from '#contracts';

/** A row of `subscription`, also as `to_jsonb` gives it. */
export interface SubscriptionRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly name: string;
  readonly channel: ChannelName;
  readonly endpoint_id: string | null;
  readonly email: EmailSettings | null;
  readonly filter: SubscriptionFilter;
  readonly paused: boolean;
  readonly version: number;
  readonly created_at: Date | string;
  readonly updated_at: Date | string;
  readonly deleted_at: Date | string | null;
}

export function subscriptionView(row: SubscriptionRow): SubscriptionView {
  const { id, name, channel, endpoint_id: endpoint, email, filter, paused } = row;
  const [createdAt, updatedAt] = [momentOf(row.created_at), momentOf(row.updated_at)];
  return { id, name, channel, endpoint, email, filter, paused, createdAt, updatedAt };
}

/** ISO 8601 in UTC. */
export function momentOf(at: Date | string): string {
  return new Date(at).toISOString();
}

export function momentOrNull(at: Date | string | null): string | null {
  return at === null ? null : momentOf(at);
}

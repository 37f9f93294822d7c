import type { AlertEvent } from '#contracts';
import { companyIdOf, EventFeed, type EventFilter, type PlacedEvent, type TenantId } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions } from './reading/conditions.js';
import { listen } from './reading/listen.js';

/** An event is in the outbox until it has settled, then in the log: at any moment in one of them. */
const EVENTS = `
  SELECT p.position, coalesce(o.payload, l.payload) AS event FROM event_position p
  LEFT JOIN outbox o ON o.company_id = p.company_id AND o.id = p.event_id
  LEFT JOIN event_log l ON l.company_id = p.company_id AND l.id = p.event_id AND l.created_at = p.created_at`;

@Injectable()
export class TypeOrmEventFeed extends EventFeed {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async head(tenant: TenantId): Promise<string> {
    const sql = 'SELECT last FROM event_head WHERE tenant_id = $1';
    const [head]: readonly { readonly last: string }[] = await this.dataSource.query(sql, [tenant]);
    return head?.last ?? '0';
  }

  override between(
    tenant: TenantId,
    after: string,
    upTo: string,
    filter: EventFilter,
    limit: number,
  ): Promise<readonly PlacedEvent[]> {
    const where = wanted(tenant, filter).add('p.position > ?::bigint AND p.position <= ?::bigint', after, upTo);
    return this.read(where, 'p.position', limit);
  }

  override newest(
    tenant: TenantId,
    filter: EventFilter,
    limit: number,
    { before, since }: { readonly before?: string | undefined; readonly since?: string | undefined } = {},
  ): Promise<readonly PlacedEvent[]> {
    const where = wanted(tenant, filter)
      .addIf('p.position < ?::bigint', before)
      .addIf('p.created_at >= ?::timestamptz', since);
    return this.read(where, 'p.position DESC', limit);
  }

  override watch(onEvents: (tenant: TenantId | null) => void): Promise<{ close(): Promise<void> }> {
    return listen(this.dataSource, 'wordkept_events', onEvents);
  }

  private async read(where: Conditions, order: string, limit: number): Promise<readonly PlacedEvent[]> {
    const sql = `${EVENTS} WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
    const rows: readonly { position: string; event: AlertEvent }[] = await this.dataSource.query(sql, where.values);
    return rows;
  }
}

function wanted(tenant: TenantId, filter: EventFilter): Conditions {
  const companies = filter.companies?.map((company) => companyIdOf(tenant, company));
  return new Conditions()
    .add('p.tenant_id = ?', tenant)
    .addIf('p.company_id = ANY (?::uuid[])', companies)
    .addIf('p.metric = ANY (?::text[])', filter.metrics)
    .addIf('p.segment = ANY (?::text[])', filter.segments)
    .addIf('p.type = ANY (?::text[])', filter.types)
    .addIf(
      "(coalesce(o.payload, l.payload) #> '{data,historic}' IS NOT DISTINCT FROM 'true'::jsonb) = ?",
      filter.historic,
    );
}

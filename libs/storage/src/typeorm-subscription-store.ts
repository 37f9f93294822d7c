import type { AuditAction, EndpointView, Page, SubscriptionView, WatchListView } from '#contracts';
import {
  SubscriptionStore,
  type ActiveSubscription,
  type EndpointWrite,
  type PastEvent,
  type SealedSecrets,
  type TenantId,
  type Versioned,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { SubscriptionEntity, WatchListEntity, WebhookEndpointEntity } from './entities/index.js';
import { readActiveSubscriptions, readSubscriptionToMatch } from './reading/active-subscriptions.js';
import {
  endpointRow,
  endpointView,
  subscriptionOf,
  subscriptionRow,
  watchListRow,
  watchListView,
} from './reading/alerting-views.js';
import { limitOf, pageOf, readCursor } from './reading/cursor.js';
import { readPastEvents } from './reading/past-events.js';
import { writeAudit } from './writing/write-audit.js';
import { cancelWaiting } from './writing/cancel-waiting.js';

interface Listed {
  readonly cursor?: string;
  readonly limit?: number;
}

@Injectable()
export class TypeOrmSubscriptionStore extends SubscriptionStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override subscriptions(tenantId: TenantId, filter: Listed): Promise<Page<SubscriptionView>> {
    return this.list(SubscriptionEntity, { tenantId, deletedAt: IsNull() }, filter, subscriptionOf);
  }

  override async subscription(tenantId: TenantId, id: string): Promise<Versioned<SubscriptionView> | null> {
    const row = await this.manager.findOneBy(SubscriptionEntity, { tenantId, id, deletedAt: IsNull() });
    return row && { view: subscriptionOf(row), version: row.version };
  }

  override async addSubscription(tenant: TenantId, view: SubscriptionView): Promise<Versioned<SubscriptionView>> {
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(SubscriptionEntity, { ...subscriptionRow(tenant, view), version: 1, deletedAt: null });
      await audit(manager, 'subscription.created', view.id, new Date(view.createdAt));
    });
    return { view, version: 1 };
  }

  override changeSubscription(
    tenant: TenantId,
    view: SubscriptionView,
    seen: number,
  ): Promise<Versioned<SubscriptionView> | null> {
    return this.dataSource.transaction(async (manager) => {
      const { tenantId, id, ...change } = subscriptionRow(tenant, view);
      const isOurs = { tenantId, id, version: seen, deletedAt: IsNull() };
      const { affected } = await manager.update(SubscriptionEntity, isOurs, { ...change, version: seen + 1 });
      if (!affected) return null;
      if (view.paused) await cancelWaiting(manager, tenant, { subscription: id }, 'subscription_paused');
      await audit(manager, 'subscription.changed', id, new Date(view.updatedAt));
      return { view, version: seen + 1 };
    });
  }

  override removeSubscription(tenantId: TenantId, id: string, seen: number, at: Date): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const isOurs = { tenantId, id, version: seen, deletedAt: IsNull() };
      const { affected } = await manager.update(SubscriptionEntity, isOurs, { deletedAt: at, version: seen + 1 });
      if (!affected) return false;
      await cancelWaiting(manager, tenantId, { subscription: id }, 'subscription_deleted');
      await audit(manager, 'subscription.deleted', id, at);
      return true;
    });
  }

  override async matched(tenant: TenantId, view: SubscriptionView, at: Date): Promise<ActiveSubscription> {
    const found = await readSubscriptionToMatch(this.manager, tenant, view.id, at);
    if (!found) throw new Error(`Subscription ${view.id} is gone while it was read.`);
    return found;
  }

  override active(tenant: TenantId, at: Date): Promise<readonly ActiveSubscription[]> {
    return readActiveSubscriptions(this.manager, [tenant], at);
  }

  override endpoints(tenantId: TenantId, filter: Listed): Promise<Page<EndpointView>> {
    return this.list(WebhookEndpointEntity, { tenantId, deletedAt: IsNull() }, filter, endpointView);
  }

  override async endpoint(tenantId: TenantId, id: string): Promise<Versioned<EndpointView> | null> {
    const row = await this.manager.findOneBy(WebhookEndpointEntity, { tenantId, id, deletedAt: IsNull() });
    return row && { view: endpointView(row), version: row.version };
  }

  override async secrets(tenantId: TenantId, id: string): Promise<SealedSecrets | null> {
    const row = await this.manager.findOneBy(WebhookEndpointEntity, { tenantId, id, deletedAt: IsNull() });
    return row && { secret: row.secret, previous: row.previousSecret, previousUntil: row.previousUntil };
  }

  override async addEndpoint(
    tenant: TenantId,
    { view, secrets }: Required<EndpointWrite>,
  ): Promise<Versioned<EndpointView>> {
    const row = { ...endpointRow(tenant, view), ...secretsRow(secrets), version: 1, deletedAt: null };
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(WebhookEndpointEntity, row);
      await audit(manager, 'webhook_endpoint.created', view.id, new Date(view.createdAt));
    });
    return { view, version: 1 };
  }

  override changeEndpoint(
    tenant: TenantId,
    { view, secrets }: EndpointWrite,
    seen: number,
  ): Promise<Versioned<EndpointView> | null> {
    return this.dataSource.transaction(async (manager) => {
      const { tenantId, id, ...change } = endpointRow(tenant, view);
      const isOurs = { tenantId, id, version: seen, deletedAt: IsNull() };
      const write = { ...change, ...(secrets && secretsRow(secrets)), version: seen + 1 };
      const { affected } = await manager.update(WebhookEndpointEntity, isOurs, write);
      if (!affected) return null;
      if (!view.enabled) await cancelWaiting(manager, tenant, { target: id }, 'endpoint_disabled');
      await audit(manager, 'webhook_endpoint.changed', id, new Date(view.updatedAt));
      return { view, version: seen + 1 };
    });
  }

  override removeEndpoint(tenantId: TenantId, id: string, seen: number, at: Date): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const isOurs = { tenantId, id, version: seen, deletedAt: IsNull() };
      const { affected } = await manager.update(WebhookEndpointEntity, isOurs, { deletedAt: at, version: seen + 1 });
      if (!affected) return false;
      const itsOwn = { tenantId, endpointId: id, deletedAt: IsNull() };
      await manager.update(SubscriptionEntity, itsOwn, { deletedAt: at, version: () => 'version + 1' });
      await cancelWaiting(manager, tenantId, { target: id }, 'endpoint_deleted');
      await audit(manager, 'webhook_endpoint.deleted', id, at);
      return true;
    });
  }

  override watchLists(tenantId: TenantId, filter: Listed): Promise<Page<WatchListView>> {
    return this.list(WatchListEntity, { tenantId }, filter, watchListView);
  }

  override async watchList(tenantId: TenantId, id: string): Promise<Versioned<WatchListView> | null> {
    const row = await this.manager.findOneBy(WatchListEntity, { tenantId, id });
    return row && { view: watchListView(row), version: row.version };
  }

  override async addWatchList(tenant: TenantId, view: WatchListView): Promise<Versioned<WatchListView>> {
    await this.manager.insert(WatchListEntity, { ...watchListRow(tenant, view), version: 1 });
    return { view, version: 1 };
  }

  override async changeWatchList(
    tenant: TenantId,
    view: WatchListView,
    seen: number,
  ): Promise<Versioned<WatchListView> | null> {
    const { tenantId, id, ...change } = watchListRow(tenant, view);
    const isOurs = { tenantId, id, version: seen };
    const { affected } = await this.manager.update(WatchListEntity, isOurs, { ...change, version: seen + 1 });
    return affected ? { view, version: seen + 1 } : null;
  }

  override async removeWatchList(tenantId: TenantId, id: string, seen: number): Promise<boolean> {
    const { affected } = await this.manager.delete(WatchListEntity, { tenantId, id, version: seen });
    return Boolean(affected);
  }

  override events(
    tenant: TenantId,
    range: { readonly from: Date; readonly to: Date },
    after: string,
    limit: number,
  ): Promise<readonly PastEvent[]> {
    return readPastEvents(this.manager, tenant, range, after, limit);
  }

  private get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /** Newest first: ids sort by the time of their making. */
  private async list<Row extends { id: string }, View>(
    entity: new () => Row,
    where: object,
    filter: Listed,
    view: (row: Row) => View,
  ): Promise<Page<View>> {
    const limit = limitOf(filter.limit);
    const query = this.dataSource.getRepository(entity).createQueryBuilder('r').where(where);
    if (filter.cursor) query.andWhere('r.id < :id', { id: readCursor(filter.cursor, 1)[0] });
    const rows = await query
      .orderBy('r.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, view, (row) => [row.id]);
  }
}

function secretsRow({ secret, previous, previousUntil }: SealedSecrets) {
  return { secret, previousSecret: previous, previousUntil };
}

/** Whoever can have events sent out of the house is remembered. */
function audit(manager: EntityManager, action: AuditAction, subject: string, at: Date): Promise<void> {
  return writeAudit(manager, { action, subject, at });
}

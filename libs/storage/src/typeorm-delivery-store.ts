import type { DeliveryDetail, DeliveryView, Page } from '#contracts';
import {
  DeliveryStore,
  type Attempt,
  type ClaimedDelivery,
  type ClaimLimits,
  type DeliveryFilter,
  type NewDelivery,
  type TenantId,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeliveryAttemptEntity, DeliveryEntity } from './entities/index.js';
import { limitOf, pageOf, readCursor } from './reading/cursor.js';
import { attemptView, deliveryView } from './reading/delivery-view.js';
import { listen } from './reading/listen.js';
import { claimDeliveries } from './writing/claim-deliveries.js';
import { recordAttempts } from './writing/record-attempts.js';
import { writeDeliveries, writeDeliveriesAgain } from './writing/write-deliveries.js';

const CHANNEL = 'wordkept_delivery';

const REPLAY = `
  UPDATE delivery SET status = 'pending', reason = NULL, tries = 0, run = NULL, due_at = $3, finished_at = NULL
  WHERE tenant_id = $1 AND id = $2 AND run IS NULL`;

@Injectable()
export class TypeOrmDeliveryStore extends DeliveryStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override claim(limits: ClaimLimits): Promise<readonly ClaimedDelivery[]> {
    return claimDeliveries(this.dataSource, limits);
  }

  override record(attempts: readonly Attempt[]): Promise<readonly { tenant: TenantId; endpoint: string }[]> {
    return this.dataSource.transaction((manager) => recordAttempts(manager, attempts));
  }

  override add(deliveries: readonly NewDelivery[]): Promise<number> {
    return writeDeliveries(this.dataSource.manager, deliveries);
  }

  override watch(onRows: () => void): Promise<{ close(): Promise<void> }> {
    return listen(this.dataSource, CHANNEL, onRows);
  }

  override async list(tenantId: TenantId, filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    const limit = limitOf(filter.limit);
    const query = this.dataSource.getRepository(DeliveryEntity).createQueryBuilder('d').where({ tenantId });
    if (filter.subscription) query.andWhere({ subscriptionId: filter.subscription });
    if (filter.endpoint) query.andWhere({ targetId: filter.endpoint });
    if (filter.event) query.andWhere({ eventId: filter.event });
    if (filter.status) query.andWhere({ status: filter.status });
    if (filter.type) query.andWhere({ type: filter.type });
    if (filter.cursor) {
      const [at, id] = readCursor(filter.cursor, 2);
      query.andWhere('(d.created_at, d.id) < (:at, :id)', { at, id });
    }
    const rows = await query
      .orderBy({ 'd.createdAt': 'DESC', 'd.id': 'DESC' })
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, deliveryView, (row) => [row.createdAt.toISOString(), row.id]);
  }

  override async find(tenantId: TenantId, id: string): Promise<DeliveryDetail | null> {
    const row = await this.dataSource.manager.findOneBy(DeliveryEntity, { tenantId, id });
    if (!row) return null;
    const attempts = await this.dataSource.manager.find(DeliveryAttemptEntity, {
      where: { tenantId, deliveryId: id },
      order: { attemptedAt: 'ASC', id: 'ASC' },
    });
    return { ...deliveryView(row), log: attempts.map(attemptView) };
  }

  override async replay(tenant: TenantId, id: string, at: Date): Promise<DeliveryView | null> {
    await this.dataSource.query(REPLAY, [tenant, id, at]);
    await this.wake();
    const row = await this.dataSource.manager.findOneBy(DeliveryEntity, { tenantId: tenant, id });
    return row && deliveryView(row);
  }

  override async replayAll(deliveries: readonly NewDelivery[]): Promise<number> {
    const many = await writeDeliveriesAgain(this.dataSource.manager, deliveries);
    await this.wake();
    return many;
  }

  /** Rows that change wake nobody by themselves. */
  private async wake(): Promise<void> {
    await this.dataSource.query(`SELECT pg_notify('${CHANNEL}', '')`);
  }
}

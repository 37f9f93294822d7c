import type { FeedFilter, FeedView, Page } from '#contracts';
import { FeedStore, type DueDate, type StoredFeed, type TenantId } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { FeedTokenEntity } from './entities/index.js';
import { limitOf, pageOf, readCursor } from './reading/cursor.js';
import { listDueDates } from './reading/list-due-dates.js';
import { writeAudit } from './writing/write-audit.js';

@Injectable()
export class TypeOrmFeedStore extends FeedStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async add(tenantId: TenantId, feed: FeedView, tokenHash: string): Promise<void> {
    const { id, name, filter, language, createdAt } = feed;
    const row = { tenantId, id, tokenHash, name, filter, language, createdAt: new Date(createdAt), revokedAt: null };
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(FeedTokenEntity, row);
      await writeAudit(manager, { action: 'feed.created', subject: id, at: row.createdAt });
    });
  }

  override async list(
    tenantId: TenantId,
    { cursor, limit: wanted }: { readonly cursor?: string; readonly limit?: number },
  ): Promise<Page<FeedView>> {
    const limit = limitOf(wanted);
    const before = cursor === undefined ? {} : { id: LessThan(readCursor(cursor, 1)[0] ?? '') };
    const rows = await this.dataSource.manager.find(FeedTokenEntity, {
      where: { tenantId, ...before },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return pageOf(rows, limit, viewOf, (row) => [row.id]);
  }

  override async one(tenantId: TenantId, id: string): Promise<FeedView | null> {
    const row = await this.dataSource.manager.findOneBy(FeedTokenEntity, { tenantId, id });
    return row && viewOf(row);
  }

  override async revoke(tenantId: TenantId, id: string, at: Date): Promise<boolean> {
    const standing = { tenantId, id, revokedAt: IsNull() };
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(FeedTokenEntity, standing, { revokedAt: at });
      if (affected !== 1) return false;
      await writeAudit(manager, { action: 'feed.revoked', subject: id, at });
      return true;
    });
  }

  override async byToken(tokenHash: string): Promise<StoredFeed | null> {
    const row = await this.dataSource.manager.findOneBy(FeedTokenEntity, { tokenHash, revokedAt: IsNull() });
    return row && { tenant: row.tenantId, view: viewOf(row) };
  }

  override dueDates(tenant: TenantId, filter: FeedFilter, limit: number): Promise<readonly DueDate[]> {
    return listDueDates(this.dataSource.manager, tenant, filter, limit);
  }
}

function viewOf({ id, name, filter, language, createdAt, revokedAt }: FeedTokenEntity): FeedView {
  const revoked = revokedAt?.toISOString() ?? null;
  return { id, name, filter, language, createdAt: createdAt.toISOString(), revokedAt: revoked };
}

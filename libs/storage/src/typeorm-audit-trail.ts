import type { AuditEntryView, Page } from '#contracts';
import { AuditTrail, type AuditFilter, type AuditRecord, type TenantId } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { AuditEntryEntity, AuditHeadEntity } from './entities/index.js';
import { limitOf, pageOf, readCursor } from './reading/cursor.js';
import { writeAudit } from './writing/write-audit.js';

const POSITION = /^\d{1,9}$/;

@Injectable()
export class TypeOrmAuditTrail extends AuditTrail {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override record(record: AuditRecord): Promise<void> {
    return this.dataSource.transaction((manager) => writeAudit(manager, record));
  }

  override async list(tenant: TenantId, filter: AuditFilter): Promise<Page<AuditEntryView>> {
    const limit = limitOf(filter.limit);
    const query = this.dataSource.manager
      .createQueryBuilder(AuditEntryEntity, 'e')
      .where('e.tenantId = :tenant', { tenant });
    if (filter.cursor) query.andWhere('e.position < :before', { before: readCursor(filter.cursor, 1, POSITION)[0] });
    const rows = await query
      .orderBy('e.position', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, entryView, (row) => [String(row.position)]);
  }

  override async after(tenantId: TenantId, position: number, limit: number): Promise<readonly AuditEntryView[]> {
    const rows = await this.dataSource.manager.find(AuditEntryEntity, {
      where: { tenantId, position: MoreThan(position) },
      order: { position: 'ASC' },
      take: limit,
    });
    return rows.map(entryView);
  }

  override head(tenantId: TenantId): Promise<{ readonly position: number; readonly hash: string } | null> {
    return this.dataSource.manager.findOneBy(AuditHeadEntity, { tenantId });
  }
}

function entryView(row: AuditEntryEntity): AuditEntryView {
  const { position, at, action, actorKey, actor, subject, detail, previous, hash } = row;
  return {
    ...{ position, at: at.toISOString(), action, actor: { key: actorKey, name: actor } },
    ...{ subject, detail, previous, hash },
  };
}

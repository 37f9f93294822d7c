import type { StoredDocumentReference } from '#contracts';
import type { DocumentHead, IsoDate } from '#engine';
import { KnownDocuments, type TenantId } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LATEST_DAYS } from './reading/same-call.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly received_at: Date;
  readonly head: DocumentHead | null;
}

const COLUMNS = 'd.id, d.name, d.received_at, r.head';
const TABLES = 'document d LEFT JOIN extraction_run r ON r.company_id = d.company_id AND r.id = d.current_run_id';

@Injectable()
export class TypeOrmKnownDocuments extends KnownDocuments {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async equal(tenant: TenantId, companyId: string, hash: string): Promise<StoredDocumentReference | null> {
    const sql = `SELECT ${COLUMNS} FROM ${TABLES} WHERE d.company_id = $1 AND d.tenant_id = $2 AND d.content_hash = $3`;
    const [row] = (await this.dataSource.query(sql, [companyId, tenant, hash])) as Row[];
    return row ? referenceOf(row) : null;
  }

  override async ofCall(
    tenant: TenantId,
    companyId: string,
    periodEnd: IsoDate,
    eventDate: IsoDate,
  ): Promise<readonly StoredDocumentReference[]> {
    const sql = `SELECT ${COLUMNS} FROM ${TABLES}
      WHERE d.company_id = $1 AND d.tenant_id = $2 AND d.kind = 'call' AND r.head->'period'->>'end' = $3
        AND abs((r.head->>'eventDate')::date - $4::date) <= ${LATEST_DAYS}
      ORDER BY d.received_at DESC, d.id DESC`;
    const rows = (await this.dataSource.query(sql, [companyId, tenant, periodEnd, eventDate])) as Row[];
    return rows.map(referenceOf);
  }

  override async version(tenant: TenantId, companyId: string, id: string): Promise<number | null | undefined> {
    const sql = `SELECT ${COLUMNS} FROM ${TABLES} WHERE d.company_id = $1 AND d.tenant_id = $2 AND d.id = $3 AND d.kind = 'call'`;
    const [row] = (await this.dataSource.query(sql, [companyId, tenant, id])) as Row[];
    return row && (row.head === null ? null : (row.head.version ?? 1));
  }
}

function referenceOf({ id, name, received_at, head }: Row): StoredDocumentReference {
  const { period = null, eventDate = null } = head ?? {};
  return { id, name, receivedAt: received_at.toISOString(), period, eventDate };
}

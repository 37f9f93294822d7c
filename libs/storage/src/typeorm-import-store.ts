import type { ImportView, Page } from '#contracts';
import {
  companyIdOf,
  ImportStore,
  type Given,
  type ImportChange,
  type ImportFilter,
  type IncomingImport,
  type KnownImport,
  type TenantId,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions } from './reading/conditions.js';
import { limitOf, pageOf, readCursor } from './reading/cursor.js';
import { IMPORT_COLUMNS, IMPORT_TABLES, importView, type ImportRow } from './reading/import-view.js';
import { readKnownImports } from './reading/read-known-imports.js';
import { readGiven } from './reading/read-ledger-state.js';
import { TextStore } from './reading/text-store.js';
import { keepCompany } from './writing/keep-document.js';
import { keepImport, keepImportDocument } from './writing/keep-import.js';
import { writeAudit } from './writing/write-audit.js';
import { writeOutbox } from './writing/write-outbox.js';

@Injectable()
export class TypeOrmImportStore extends ImportStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override given(_tenant: TenantId, companyId: string): Promise<Given> {
    return readGiven(this.dataSource.manager, companyId);
  }

  override known(_tenant: TenantId, companyId: string): Promise<ReadonlyMap<string, KnownImport>> {
    return readKnownImports(this.dataSource.manager, this.texts, companyId);
  }

  override async keep(
    incoming: IncomingImport,
    decide: (known: ReadonlyMap<string, KnownImport>) => ImportChange,
  ): Promise<ImportView> {
    const { company, tenant, at, work, id } = incoming;
    await this.dataSource.transaction(async (manager) => {
      await keepCompany(manager, incoming);
      await manager.query('SELECT 1 FROM company WHERE company_id = $1 FOR NO KEY UPDATE', [company.id]);
      const change = decide(await readKnownImports(manager, this.texts, company.id));
      for (const write of change.writes) await keepImportDocument(manager, incoming, write);
      await keepImport(manager, incoming, change);
      if (change.writes.length > 0) await writeOutbox(manager, { tenant, companyId: company.id }, [work], at);
      const detail = { company: company.slug, name: incoming.name, figures: change.figures };
      await writeAudit(manager, { action: 'import.received', subject: id, detail, at });
    });
    const kept = await this.import(tenant, id);
    if (kept === null) throw new Error(`Import ${id} was written and is not there.`);
    return kept;
  }

  override async imports(tenant: TenantId, filter: ImportFilter): Promise<Page<ImportView>> {
    const limit = limitOf(filter.limit);
    const where = new Conditions().add('i.tenant_id = ?', tenant);
    if (filter.company) where.add('i.company_id = ?', companyIdOf(tenant, filter.company));
    if (filter.cursor) where.add('i.id < ?', ...readCursor(filter.cursor, 1));
    const rows = await this.read(where, limit + 1);
    return pageOf(rows, limit, importView, (row) => [row.id]);
  }

  override async import(tenant: TenantId, id: string): Promise<ImportView | null> {
    const [row] = await this.read(new Conditions().add('i.tenant_id = ?', tenant).add('i.id = ?', id), 1);
    return row ? importView(row) : null;
  }

  private read(where: Conditions, limit: number): Promise<readonly ImportRow[]> {
    const sql = `SELECT ${IMPORT_COLUMNS} FROM ${IMPORT_TABLES} WHERE ${where} ORDER BY i.id DESC LIMIT ${limit}`;
    return this.dataSource.query(sql, where.values);
  }
}

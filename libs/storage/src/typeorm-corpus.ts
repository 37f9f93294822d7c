import type {
  ClaimRow,
  ClaimView,
  CompanyView,
  DocumentReference,
  DocumentView,
  JobView,
  ObservationView,
  Page,
  StatementView,
} from '#contracts';
import type { Extraction } from '#engine';
import {
  companyIdOf,
  Corpus,
  type ClaimFilter,
  type CompanyFilter,
  type DocumentFilter,
  type DueFilter,
  type JobFilter,
  type KeptLedger,
  type ObservationFilter,
  type PastCorpus,
  type StatementFilter,
  type TenantId,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClaimEntity, CompanyEntity, DocumentEntity } from './entities/index.js';
import { claimsOfMentions } from './reading/claims-of-mentions.js';
import { corpusAsOf } from './reading/corpus-as-of.js';
import { Conditions } from './reading/conditions.js';
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, documentView, type DocumentRow } from './reading/document-view.js';
import { listJobs, readJob } from './reading/read-jobs.js';
import { listClaims, listDue } from './reading/list-claims.js';
import { listObservations, listStatements } from './reading/list-mentions.js';
import { listCompanies, listDocuments } from './reading/list-names.js';
import { readClaims } from './reading/read-claims.js';
import { readExtractions } from './reading/read-extractions.js';
import { readKeptLedger } from './reading/read-ledger-state.js';
import { TextStore } from './reading/text-store.js';

@Injectable()
export class TypeOrmCorpus extends Corpus {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override companies(tenant: TenantId, filter: CompanyFilter = {}): Promise<Page<CompanyView>> {
    return listCompanies(this.dataSource, tenant, filter);
  }

  override documents(tenant: TenantId, filter: DocumentFilter): Promise<Page<DocumentView>> {
    return listDocuments(this.dataSource, tenant, filter);
  }

  override async document(tenant: TenantId, id: string): Promise<DocumentView | null> {
    const where = new Conditions().add('d.tenant_id = ?', tenant).add('d.id = ?', id);
    const [row] = await this.readDocuments(where, 1);
    return row ? documentView(row) : null;
  }

  override async text(tenantId: TenantId, id: string): Promise<string | null> {
    const document = await this.dataSource.manager.findOneBy(DocumentEntity, { tenantId, id });
    return document && this.texts.read(this.dataSource.manager, document.companyId, document.contentHash);
  }

  override async statements(tenant: TenantId, document: string): Promise<readonly StatementView[]> {
    const extraction = await this.extraction(tenant, document);
    const claims = await claimsOfMentions(this.dataSource.manager, tenant, document);
    return (extraction?.statements ?? []).map((one) => ({ ...one, document, claims: claims.get(one.id) ?? [] }));
  }

  override async observations(tenant: TenantId, document: string): Promise<readonly ObservationView[]> {
    const extraction = await this.extraction(tenant, document);
    const claims = await claimsOfMentions(this.dataSource.manager, tenant, document);
    return (extraction?.observations ?? []).map((one) => ({ ...one, document, claims: claims.get(one.id) ?? [] }));
  }

  override listStatements(tenant: TenantId, filter: StatementFilter): Promise<Page<StatementView>> {
    return listStatements(this.dataSource, this.texts, tenant, filter);
  }

  override listObservations(tenant: TenantId, filter: ObservationFilter): Promise<Page<ObservationView>> {
    return listObservations(this.dataSource, this.texts, tenant, filter);
  }

  override async extraction(tenantId: TenantId, id: string): Promise<Extraction | null> {
    const document = await this.dataSource.manager.findOneBy(DocumentEntity, { tenantId, id });
    if (!document) return null;
    const [current] = await readExtractions(this.dataSource.manager, this.texts, document.companyId, { document: id });
    return current?.extraction ?? null;
  }

  override job(tenant: TenantId, id: string): Promise<JobView | null> {
    return readJob(this.dataSource.manager, tenant, id);
  }

  override jobs(tenant: TenantId, filter: JobFilter): Promise<Page<JobView>> {
    return listJobs(this.dataSource.manager, tenant, filter);
  }

  override claims(tenant: TenantId, filter: ClaimFilter): Promise<Page<ClaimRow>> {
    return listClaims(this.dataSource, tenant, filter);
  }

  override due(tenant: TenantId, filter: DueFilter): Promise<Page<ClaimRow>> {
    return listDue(this.dataSource, tenant, filter);
  }

  override async claim(tenantId: TenantId, id: string): Promise<ClaimView | null> {
    const { manager } = this.dataSource;
    const row = await manager.findOneBy(ClaimEntity, { tenantId, id });
    if (!row || row.retiredAt) return null;
    const [claim] = await readClaims(manager, this.texts, row.companyId, id);
    return claim?.record ?? null;
  }

  override ledger(tenant: TenantId, company: string): Promise<KeptLedger | null> {
    return readKeptLedger(this.dataSource.manager, this.texts, companyIdOf(tenant, company));
  }

  override async corpusAsOf(tenant: TenantId, slug: string, recordedBefore: Date | null): Promise<PastCorpus | null> {
    const { manager } = this.dataSource;
    const companyId = companyIdOf(tenant, slug);
    const company = await manager.findOneBy(CompanyEntity, { companyId, tenantId: tenant });
    return company && corpusAsOf(manager, this.texts, companyId, recordedBefore);
  }

  override async references(tenant: TenantId, documents: readonly string[]): Promise<readonly DocumentReference[]> {
    const where = new Conditions().add('d.tenant_id = ?', tenant).add('d.id = ANY(?)', documents);
    const rows = await this.readDocuments(where, documents.length, 'r.event_date, d.id');
    return rows.flatMap(({ id, name, head }) =>
      head ? [{ id, name, period: head.period, eventDate: head.eventDate }] : [],
    );
  }

  override async ping(): Promise<void> {
    await this.dataSource.query('SELECT 1');
  }

  private readDocuments(where: Conditions, limit: number, order = 'd.id DESC'): Promise<readonly DocumentRow[]> {
    const sql = `SELECT ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
    return this.dataSource.query(sql, where.values);
  }
}

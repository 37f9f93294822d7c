import { Problem } from '#engine';
import type { CompanyView, DocumentView, Page } from '#contracts';
import { companyIdOf, nameQuery, type CompanyFilter, type DocumentFilter, type TenantId } from '#usecases';
import type { DataSource } from 'typeorm';
import { Conditions } from './conditions.js';
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, documentView, type DocumentRow } from './document-view.js';
import { readPage } from './read-page.js';
import type { SortColumn } from './sorted-cursor.js';
import type { ListSource, ListSort } from './sorted-list.js';

const COMPANY_SOURCE: ListSource = {
  base: 'company c',
  columns: `c.slug, c.name, c.currency,
    (SELECT count(*)::integer FROM document d WHERE d.company_id = c.company_id) AS documents,
    (SELECT count(*)::integer FROM claim cl WHERE cl.company_id = c.company_id AND cl.retired_at IS NULL) AS claims`,
  tables: 'company c',
  key: [{ sql: 'c.company_id', type: 'uuid' }],
  words: 'c.words',
};
const BY_SLUG: ListSort = { columns: [{ sql: 'c.slug', type: 'text' }], direction: 'ASC' };

type CompanyRow = Omit<CompanyView, 'id'> & { readonly slug: string };

/** Companies by id. */
export function listCompanies(
  dataSource: DataSource,
  tenant: TenantId,
  filter: CompanyFilter,
): Promise<Page<CompanyView>> {
  const where = new Conditions().add('c.tenant_id = ?', tenant).addWords('c.words', namesOf(filter.q));
  const view = ({ slug: id, name, currency, documents, claims }: CompanyRow) => ({
    id,
    name,
    currency,
    documents,
    claims,
  });
  const options = { source: COMPANY_SOURCE, sorts: { slug: BY_SLUG }, usual: 'slug' as const, view };
  return readPage(dataSource, options, where, { ...filter, sort: 'slug' }, null);
}

const ID: SortColumn = { sql: 'd.id', type: 'uuid' };
const DOCUMENT_SOURCE: ListSource = {
  base: DOCUMENT_TABLES,
  columns: DOCUMENT_COLUMNS,
  tables: DOCUMENT_TABLES,
  key: [{ sql: 'd.company_id', type: 'uuid' }, ID],
  words: 'd.words',
};
const NEWEST: ListSort = { columns: [ID], direction: 'DESC' };

/** Documents, the last received first. */
export function listDocuments(
  dataSource: DataSource,
  tenant: TenantId,
  filter: DocumentFilter,
): Promise<Page<DocumentView>> {
  const where = new Conditions().add('d.tenant_id = ?', tenant);
  if (filter.company) where.add('d.company_id = ?', companyIdOf(tenant, filter.company));
  where.addIf('d.status = ?', filter.status).addWords('d.words', namesOf(filter.q));
  addPeriod(where, filter.period);
  const options = { source: DOCUMENT_SOURCE, sorts: { newest: NEWEST }, usual: 'newest' as const, view: documentView };
  return readPage<DocumentRow, DocumentView, 'newest'>(dataSource, options, where, { ...filter, sort: 'newest' }, null);
}

const namesOf = (q: string | undefined) => (q === undefined ? null : nameQuery(q));

/** The period that it reports on: a day in it, or its label, as the company or the calendar names it. */
function addPeriod(where: Conditions, period: string | undefined): void {
  if (period === undefined) return;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) {
    if (!isDay(period))
      throw new Problem('bad_option', `There is no day ${period}.`, 'Give a day of the calendar, or a label.');
    where.add(`r.period_end >= ?::date AND r.head -> 'period' ->> 'start' <= ?`, period, period);
  } else
    where.add(`lower(?) IN (lower(r.head -> 'period' ->> 'label'), lower(r.head -> 'period' ->> 'fiscal'))`, period);
}

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

import type { ClaimRow, ClaimSort, Page } from '#contracts';
import { companyIdOf, searchQuery, type ClaimFilter, type DueFilter, type TenantId } from '#usecases';
import type { DataSource } from 'typeorm';
import { CLAIM_ROW_COLUMNS, CLAIM_ROW_TABLES, claimRow, type StoredClaimRow } from './claim-row.js';
import { Conditions } from './conditions.js';
import { whereFallsDue } from './falls-due.js';
import { limitOf, pageOf, readCursor } from './cursor.js';
import { readPage, type ListOptions } from './read-page.js';
import type { SortColumn } from './sorted-cursor.js';
import type { ListSource } from './sorted-list.js';

const COMPANY_ID: SortColumn = { sql: 'cl.company_id', type: 'uuid' };
const ID: SortColumn = { sql: 'cl.id', type: 'uuid' };
const SAID_ON: SortColumn = { sql: 'cl.said_on', type: 'date' };
const WINDOW_END: SortColumn = { sql: 'cl.window_end', type: 'date', isNullable: true };
const CONFIDENCE: SortColumn = { sql: 'cl.confidence', type: 'numeric' };
const UPDATED_AT: SortColumn = { sql: 'cl.updated_at', type: 'timestamptz' };

const SOURCE: ListSource = {
  base: 'claim cl',
  columns: CLAIM_ROW_COLUMNS,
  tables: CLAIM_ROW_TABLES,
  key: [COMPANY_ID, ID],
  words: 'cl.words',
};

const SORTS: ListOptions<ClaimSort>['sorts'] = {
  said_on: { columns: [SAID_ON, ID], direction: 'ASC' },
  '-said_on': { columns: [SAID_ON, ID], direction: 'DESC' },
  window_end: { columns: [WINDOW_END, ID], direction: 'ASC' },
  '-window_end': { columns: [WINDOW_END, ID], direction: 'DESC' },
  updated_at: { columns: [UPDATED_AT, ID], direction: 'ASC' },
  '-updated_at': { columns: [UPDATED_AT, ID], direction: 'DESC' },
  confidence: { columns: [CONFIDENCE, ID], direction: 'ASC' },
  '-confidence': { columns: [CONFIDENCE, ID], direction: 'DESC' },
  relevance: { columns: [SAID_ON, ID], direction: 'DESC' },
};

/** Claims that stand, in the order asked for. */
export function listClaims(dataSource: DataSource, tenant: TenantId, filter: ClaimFilter): Promise<Page<ClaimRow>> {
  const query = filter.q === undefined ? null : searchQuery(filter.q);
  const where = standing(tenant, filter.company)
    .addIf('cl.metric = ?', filter.metric)
    .addIf('cl.segment = ?', filter.segment)
    .addIf('cl.kind = ?', filter.kind)
    .addIf('cl.checkability = ?', filter.checkability)
    .addIf('cl.lifecycle = ?', filter.lifecycle)
    .addIf('cl.result = ?', filter.result)
    .addIf('cl.is_reviewed = ?', filter.reviewed)
    .addIf('cl.needs_another_look = ?', filter.needsAnotherLook)
    .addIf('cl.is_flagged = ?', filter.flagged)
    .addIf('cl.said_on >= ?', filter.from)
    .addIf('cl.said_on <= ?', filter.to)
    .addIf('cl.window_end >= ?', filter.windowFrom)
    .addIf('cl.window_end <= ?', filter.windowTo)
    .addWords('cl.words', query);
  const options = { source: SOURCE, sorts: SORTS, usual: '-said_on' as const, view: claimRow };
  return readPage<StoredClaimRow, ClaimRow, ClaimSort>(dataSource, options, where, filter, query);
}

/** Claims that wait for a report to answer them, those whose window ends soonest first. */
export async function listDue(dataSource: DataSource, tenant: TenantId, filter: DueFilter): Promise<Page<ClaimRow>> {
  const where = whereFallsDue(standing(tenant, filter.company)).addIf('cl.window_end <= ?', filter.until);
  if (filter.cursor) where.add('(cl.window_end, cl.id) > (?::date, ?::uuid)', ...readCursor(filter.cursor, 2));
  const limit = limitOf(filter.limit);
  const sql = `
    SELECT ${CLAIM_ROW_COLUMNS} FROM ${CLAIM_ROW_TABLES}
    WHERE ${where} ORDER BY cl.window_end, cl.id LIMIT ${limit + 1}`;
  const rows: readonly StoredClaimRow[] = await dataSource.query(sql, where.values);
  return pageOf(rows, limit, claimRow, (row) => [row.window_end ?? '', row.id]);
}

function standing(tenant: TenantId, company: string | undefined): Conditions {
  const where = new Conditions().add('cl.tenant_id = ?', tenant).add('cl.retired_at IS NULL');
  return company ? where.add('cl.company_id = ?', companyIdOf(tenant, company)) : where;
}

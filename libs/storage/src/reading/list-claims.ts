import type { ClaimRow, Page } from '#contracts';
import { companyIdOf, type ClaimFilter, type DueFilter, type TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';
import { CLAIM_ROW_COLUMNS, CLAIM_ROW_TABLES, claimRow, type StoredClaimRow } from './claim-row.js';
import { Conditions } from './conditions.js';
import { limitOf, pageOf, readCursor } from './cursor.js';

/** Claims that stand, latest said first. */
export async function listClaims(
  manager: EntityManager,
  tenant: TenantId,
  filter: ClaimFilter,
): Promise<Page<ClaimRow>> {
  const where = standing(tenant, filter.company)
    .addIf('cl.metric = ?', filter.metric)
    .addIf('cl.segment = ?', filter.segment)
    .addIf('v.lifecycle = ?', filter.lifecycle)
    .addIf('v.result = ?', filter.result);
  if (filter.cursor) where.add('(cl.said_on, cl.id) < (?::date, ?::uuid)', ...readCursor(filter.cursor, 2));
  const limit = limitOf(filter.limit);
  const rows = await read(manager, where, 'cl.said_on DESC, cl.id DESC', limit + 1);
  return pageOf(rows, limit, claimRow, (row) => [row.said_on, row.id]);
}

/** Claims that wait for their window to end, soonest first. */
export async function listDue(manager: EntityManager, tenant: TenantId, filter: DueFilter): Promise<Page<ClaimRow>> {
  const where = standing(tenant, filter.company)
    .add("v.lifecycle NOT IN ('resolved', 'void')")
    .add('cl.window_end IS NOT NULL')
    .addIf('cl.window_end <= ?', filter.until);
  if (filter.cursor) where.add('(cl.window_end, cl.id) > (?::date, ?::uuid)', ...readCursor(filter.cursor, 2));
  const limit = limitOf(filter.limit);
  const rows = await read(manager, where, 'cl.window_end, cl.id', limit + 1);
  return pageOf(rows, limit, claimRow, (row) => [row.window_end ?? '', row.id]);
}

function standing(tenant: TenantId, company: string | undefined): Conditions {
  const where = new Conditions().add('cl.tenant_id = ?', tenant).add('cl.retired_at IS NULL');
  return company ? where.add('cl.company_id = ?', companyIdOf(tenant, company)) : where;
}

function read(
  manager: EntityManager,
  where: Conditions,
  order: string,
  limit: number,
): Promise<readonly StoredClaimRow[]> {
  const sql = `SELECT ${CLAIM_ROW_COLUMNS} FROM ${CLAIM_ROW_TABLES} WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
  return manager.query(sql, where.values);
}

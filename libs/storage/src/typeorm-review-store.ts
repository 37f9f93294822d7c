import type { Page, ReviewProgress, ReviewView } from '#contracts';
import {
  companyIdOf,
  ReviewStore,
  type ClaimUnderReview,
  type ReviewFilter,
  type ReviewProgressFilter,
  type ReviewWrite,
  type TenantId,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { ClaimEntity, LedgerEntity, ReviewEntity } from './entities/index.js';
import { Conditions } from './reading/conditions.js';
import { limitOf, pageOf, readCursor } from './reading/cursor.js';
import { readClaims } from './reading/read-claims.js';
import { readExtractions } from './reading/read-extractions.js';
import { readReviewProgress } from './reading/read-review-progress.js';
import { decisionOf, REVIEW_COLUMNS, REVIEW_TABLES, reviewView, type ReviewRow } from './reading/review-view.js';
import { TextStore } from './reading/text-store.js';
import { insertRows } from './writing/insert-rows.js';
import { writeAudit } from './writing/write-audit.js';
import { writeOutbox } from './writing/write-outbox.js';

@Injectable()
export class TypeOrmReviewStore extends ReviewStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override record(
    tenant: TenantId,
    claim: string,
    decide: (claim: ClaimUnderReview) => Promise<ReviewWrite>,
  ): Promise<ReviewView | null> {
    return this.dataSource.transaction(async (manager) => {
      const found = await standingClaim(manager, tenant, claim);
      if (found) await lockCompany(manager, found.companyId);
      const row = found && (await standingClaim(manager, tenant, claim));
      if (!row) return null;
      const write = await decide(await this.underReview(manager, row));
      return this.write(manager, row, write);
    });
  }

  override undo(
    tenant: TenantId,
    id: string,
    decide: (review: ReviewView, companyId: string) => ReviewWrite,
  ): Promise<ReviewView | null> {
    return this.dataSource.transaction(async (manager) => {
      const row = await manager.findOneBy(ReviewEntity, { tenantId: tenant, id });
      if (!row) return null;
      await lockCompany(manager, row.companyId);
      const [review] = await readRows(manager, new Conditions().add('v.tenant_id = ?', tenant).add('v.id = ?', id), 1);
      if (!review) return null;
      return this.write(manager, { ...row, id: row.claimId }, decide(reviewView(review), row.companyId));
    });
  }

  override async list(tenant: TenantId, filter: ReviewFilter): Promise<Page<ReviewView>> {
    const limit = limitOf(filter.limit);
    const where = new Conditions().add('v.tenant_id = ?', tenant);
    if (filter.company) where.add('v.company_id = ?', companyIdOf(tenant, filter.company));
    if (filter.claim) where.add('(v.claim_id = ? OR v.other_claim_id = ?)', filter.claim, filter.claim);
    where.addIf('v.action = ?', filter.action).addIf('(u.id IS NOT NULL) = ?', filter.undone);
    if (filter.cursor) where.add('v.id < ?', ...readCursor(filter.cursor, 1));
    const rows = await readRows(this.dataSource.manager, where, limit + 1);
    return pageOf(rows, limit, reviewView, (row) => [row.id]);
  }

  override progress(tenant: TenantId, filter: ReviewProgressFilter): Promise<ReviewProgress> {
    return readReviewProgress(this.dataSource, tenant, filter);
  }

  override async find(tenant: TenantId, id: string): Promise<ReviewView | null> {
    const where = new Conditions().add('v.tenant_id = ?', tenant).add('v.id = ?', id);
    const [row] = await readRows(this.dataSource.manager, where, 1);
    return row ? reviewView(row) : null;
  }

  override async claimVersion(tenant: TenantId, claim: string): Promise<string | null> {
    const row = await standingClaim(this.dataSource.manager, tenant, claim);
    return row && versionOf(this.dataSource.manager, row);
  }

  private async underReview(manager: EntityManager, claim: ClaimEntity): Promise<ClaimUnderReview> {
    const { companyId, tenantId: tenant, id } = claim;
    const read = async (one: string) => (await readClaims(manager, this.texts, companyId, one))[0];
    const own = await read(id);
    if (!own) throw new Error(`Claim ${id} is gone under its company's lock.`);
    const { asOf } = await manager.findOneByOrFail(LedgerEntity, { companyId });
    return {
      ...{ tenant, companyId, record: own.record, day: asOf },
      version: await versionOf(manager, claim),
      other: async (one) => {
        const found = await read(one);
        return found && !found.retired ? found.record : null;
      },
      document: (document) => this.readDocument(manager, companyId, document),
    };
  }

  private async readDocument(manager: EntityManager, companyId: string, document: string) {
    const [current] = await readExtractions(manager, this.texts, companyId, { document });
    if (!current) return null;
    const { extraction } = current;
    return { extraction, text: await this.texts.read(manager, companyId, extraction.document.sha256) };
  }

  private async write(
    manager: EntityManager,
    { companyId, tenantId, id: claimId }: Pick<ClaimEntity, 'companyId' | 'tenantId' | 'id'>,
    { review, otherClaim, next }: ReviewWrite,
  ): Promise<ReviewView> {
    const { id, action, author, reason, day, at } = review;
    const recordedAt = new Date(at);
    const isUndoing = review.action === 'undo';
    const row: ReviewEntity = {
      ...{ companyId, tenantId, id, claimId, otherClaimId: otherClaim, action, author, reason, day, recordedAt },
      undoes: isUndoing ? review.undoes : null,
      decision: isUndoing ? {} : decisionOf(review),
    };
    await insertRows(manager, ReviewEntity, [row]);
    await writeOutbox(manager, { tenant: tenantId, companyId }, [next], recordedAt);
    await writeAudit(manager, {
      action: isUndoing ? 'review.undone' : 'review.recorded',
      subject: id,
      detail: { claim: claimId, action, author, undoes: row.undoes },
      at: recordedAt,
    });
    const [written] = await readRows(
      manager,
      new Conditions().add('v.company_id = ?', companyId).add('v.id = ?', id),
      1,
    );
    return reviewView(written as ReviewRow);
  }
}

function standingClaim(manager: EntityManager, tenantId: TenantId, id: string): Promise<ClaimEntity | null> {
  return manager.findOneBy(ClaimEntity, { tenantId, id, retiredAt: IsNull() });
}

/** Under it neither tracking nor another review changes what was looked at. */
async function lockCompany(manager: EntityManager, companyId: string): Promise<void> {
  await manager.query('SELECT 1 FROM company WHERE company_id = $1 FOR NO KEY UPDATE', [companyId]);
}

/** The claim as it is kept, and how many reviews name it: one that the ledger has not been made with yet counts too. */
async function versionOf(manager: EntityManager, { companyId, id }: ClaimEntity): Promise<string> {
  const sql = `
    SELECT left(cl.content_hash, 16) || '-' || (
      SELECT count(*) FROM review v WHERE v.company_id = cl.company_id AND (v.claim_id = cl.id OR v.other_claim_id = cl.id)
    ) AS version FROM claim cl WHERE cl.company_id = $1 AND cl.id = $2`;
  const [row] = (await manager.query(sql, [companyId, id])) as [{ version: string }];
  return row.version;
}

function readRows(manager: EntityManager, where: Conditions, limit: number): Promise<readonly ReviewRow[]> {
  const sql = `SELECT ${REVIEW_COLUMNS} FROM ${REVIEW_TABLES} WHERE ${where} ORDER BY v.id DESC LIMIT ${limit}`;
  return manager.query(sql, where.values);
}

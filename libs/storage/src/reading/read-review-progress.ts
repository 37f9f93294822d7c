import type { ReviewProgress } from '#contracts';
import { companyIdOf, type ReviewProgressFilter, type TenantId } from '#usecases';
import type { DataSource } from 'typeorm';
import { Conditions } from './conditions.js';

/** Shown by name; there are seldom more. */
const REVIEWERS = 50;

interface Counts {
  readonly claims: number;
  readonly reviewed: number;
  readonly another_look: number;
  readonly flagged: number;
}

/** How many of the claims that stand somebody has decided on, and who did. */
export async function readReviewProgress(
  dataSource: DataSource,
  tenant: TenantId,
  filter: ReviewProgressFilter,
): Promise<ReviewProgress> {
  const where = claimsOf(tenant, filter);
  const [counts] = (await dataSource.query(
    `SELECT count(*)::integer AS claims, (count(*) FILTER (WHERE cl.is_reviewed))::integer AS reviewed,
      (count(*) FILTER (WHERE cl.needs_another_look))::integer AS another_look,
      (count(*) FILTER (WHERE cl.is_flagged))::integer AS flagged
    FROM claim cl WHERE cl.retired_at IS NULL AND ${where}`,
    where.values,
  )) as [Counts];
  const { claims, reviewed, flagged, another_look: needsAnotherLook } = counts;
  return { claims, reviewed, needsAnotherLook, flagged, reviewers: await reviewersOf(dataSource, tenant, filter) };
}

/** Decisions on claims that were rejected or merged since count too. */
async function reviewersOf(dataSource: DataSource, tenant: TenantId, filter: ReviewProgressFilter) {
  const where = claimsOf(tenant, filter);
  const rows: readonly { author: string; decisions: number; latest: Date }[] = await dataSource.query(
    `SELECT v.author, count(*)::integer AS decisions, max(v.recorded_at) AS latest
    FROM review v JOIN claim cl ON cl.company_id = v.company_id AND cl.id = v.claim_id
    WHERE v.undoes IS NULL AND ${where} GROUP BY v.author ORDER BY 2 DESC, 1 LIMIT ${REVIEWERS}`,
    where.values,
  );
  return rows.map(({ author, decisions, latest }) => ({ author, decisions, latest: latest.toISOString() }));
}

function claimsOf(tenant: TenantId, { company, metric, segment, kind }: ReviewProgressFilter): Conditions {
  return new Conditions()
    .add('cl.tenant_id = ?', tenant)
    .addIf('cl.company_id = ?', company && companyIdOf(tenant, company))
    .addIf('cl.metric = ?', metric)
    .addIf('cl.segment = ?', segment)
    .addIf('cl.kind = ?', kind);
}

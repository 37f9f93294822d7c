import type { OutdatedCompany, Problem, ReextractionDifferences, ReextractionView } from '#contracts';
import { Problem as Refusal } from '#engine';
import {
  companyIdOf,
  ReextractionStore,
  type BothReadings,
  type CompletedReading,
  type OpenedReextraction,
  type OutboxMessage,
  type TenantId,
  type UnreadDocument,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CompanyEntity, DocumentEntity, ReextractionEntity } from './entities/index.js';
import { readExtractions } from './reading/read-extractions.js';
import { readReviews } from './reading/read-reviews.js';
import { TextStore } from './reading/text-store.js';
import { pointAt } from './writing/current-run.js';
import { insertRows } from './writing/insert-rows.js';
import { keepRun } from './writing/keep-run.js';
import { writeAudit } from './writing/write-audit.js';
import { writeOutbox } from './writing/write-outbox.js';

/** A version is followed by the plug-in that read beside it, if any: "2+model". */
const OUTDATED = `
  SELECT c.slug AS company, count(*)::int AS documents,
    array_agg(DISTINCT r.engine_version ORDER BY r.engine_version) AS "engineVersions"
  FROM company c
  JOIN document d ON d.company_id = c.company_id
  JOIN extraction_run r ON r.company_id = d.company_id AND r.id = d.current_run_id
  WHERE ($1::uuid IS NULL OR c.tenant_id = $1) AND d.kind <> 'import' AND split_part(r.engine_version, '+', 1) <> $2
  GROUP BY c.slug ORDER BY c.slug`;

@Injectable()
export class TypeOrmReextractionStore extends ReextractionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override begin(
    tenant: TenantId,
    company: string,
    id: string,
    at: Date,
    work: (companyId: string, id: string) => OutboxMessage,
  ): Promise<ReextractionView | null> {
    return this.dataSource.transaction(async (manager) => {
      const companyId = companyIdOf(tenant, company);
      if (!(await lockCompany(manager, companyId))) return null;
      const unfinished = await manager.findOneBy(ReextractionEntity, { companyId, status: In(['reading', 'ready']) });
      if (unfinished) return view(manager, unfinished);
      const empty = { engineVersion: null, runs: {}, unreadable: {}, differences: null, problem: null };
      const row: ReextractionEntity = {
        ...{ companyId, tenantId: tenant, id, status: 'reading', ...empty },
        createdAt: at,
        updatedAt: at,
      };
      await insertRows(manager, ReextractionEntity, [row]);
      await writeOutbox(manager, { tenant, companyId }, [work(companyId, id)], at);
      return view(manager, row);
    });
  }

  override async open(id: string): Promise<OpenedReextraction | null> {
    const row = await this.dataSource.manager.findOneBy(ReextractionEntity, { id });
    if (!row) return null;
    const { slug: company } = await companyOf(this.dataSource.manager, row);
    return { tenant: row.tenantId, companyId: row.companyId, company, status: row.status };
  }

  override nextUnread(id: string, engineVersion: string): Promise<UnreadDocument | null> {
    return this.dataSource.transaction(async (manager) => {
      const row = await manager.findOneByOrFail(ReextractionEntity, { id });
      if (row.engineVersion !== engineVersion) {
        // Another version has begun, or none: its runs are not ours.
        Object.assign(row, { engineVersion, runs: {}, unreadable: {} });
        await manager.save(row);
      }
      const through = new Set([...Object.keys(row.runs), ...Object.keys(row.unreadable)]);
      const current = await currentDocuments(manager, row.companyId);
      const next = current.find((one) => !through.has(one.id));
      return next ? this.opened(manager, next) : null;
    });
  }

  override async keep(id: string, document: UnreadDocument, reading: Omit<CompletedReading, 'next'>): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const run = await keepRun(manager, document, reading);
      await note(manager, id, 'runs', document.id, run, reading.at);
    });
  }

  override async giveUp(id: string, document: UnreadDocument, problem: Problem, at: Date): Promise<void> {
    await note(this.dataSource.manager, id, 'unreadable', document.id, problem, at);
  }

  override async bothReadings(id: string): Promise<BothReadings> {
    const { manager } = this.dataSource;
    const { companyId, runs } = await manager.findOneByOrFail(ReextractionEntity, { id });
    const [before, after] = [
      await readExtractions(manager, this.texts, companyId),
      await readExtractions(manager, this.texts, companyId, { instead: runs }),
    ];
    return {
      before: before.map((one) => one.extraction),
      after: after.map((one) => one.extraction),
      reviews: await readReviews(manager, companyId),
      texts: async (hashes) => {
        const bodies = hashes.map(async (hash) => [hash, await this.texts.read(manager, companyId, hash)] as const);
        return new Map(await Promise.all(bodies));
      },
    };
  }

  override async ready(id: string, differences: ReextractionDifferences, at: Date): Promise<void> {
    const sql = `UPDATE reextraction SET status = 'ready', differences = $2, updated_at = $3 WHERE id = $1 AND status = 'reading'`;
    await this.dataSource.query(sql, [id, JSON.stringify(differences), at]);
  }

  override async fail(id: string, problem: Problem, at: Date): Promise<void> {
    const sql = `UPDATE reextraction SET status = 'failed', problem = $2, updated_at = $3 WHERE id = $1 AND status = 'reading'`;
    await this.dataSource.query(sql, [id, JSON.stringify(problem), at]);
  }

  override apply(
    tenant: TenantId,
    id: string,
    at: Date,
    next: (companyId: string) => OutboxMessage,
  ): Promise<ReextractionView | null> {
    return this.settle(tenant, id, 'applied', ['ready'], at, async (manager, row) => {
      for (const [document, run] of Object.entries(row.runs))
        await pointAt(manager, { companyId: row.companyId, id: document }, run);
      await writeOutbox(manager, { tenant, companyId: row.companyId }, [next(row.companyId)], at);
    });
  }

  override discard(tenant: TenantId, id: string, at: Date): Promise<ReextractionView | null> {
    return this.settle(tenant, id, 'discarded', ['reading', 'ready', 'failed'], at, async () => undefined);
  }

  override async find(tenantId: TenantId, id: string): Promise<ReextractionView | null> {
    const row = await this.dataSource.manager.findOneBy(ReextractionEntity, { tenantId, id });
    return row && view(this.dataSource.manager, row);
  }

  override async outdated(tenant: TenantId | null, engineVersion: string): Promise<readonly OutdatedCompany[]> {
    return this.dataSource.query(OUTDATED, [tenant, engineVersion]);
  }

  private settle(
    tenantId: TenantId,
    id: string,
    status: 'applied' | 'discarded',
    from: readonly ReextractionView['status'][],
    at: Date,
    act: (manager: EntityManager, row: ReextractionEntity) => Promise<void>,
  ): Promise<ReextractionView | null> {
    return this.dataSource.transaction(async (manager) => {
      const found = await manager.findOneBy(ReextractionEntity, { tenantId, id });
      if (!found) return null;
      await lockCompany(manager, found.companyId);
      const row = await manager.findOneByOrFail(ReextractionEntity, { companyId: found.companyId, id });
      if (!from.includes(row.status)) {
        const advice = row.status === 'reading' ? 'Wait until it is ready.' : 'Begin another one.';
        throw new Refusal('conflict', `The reextraction ${id} is ${row.status}.`, advice);
      }
      await act(manager, row);
      Object.assign(row, { status, updatedAt: at });
      await manager.save(row);
      await writeAudit(manager, { action: `reextraction.${status}`, subject: id, at });
      return view(manager, row);
    });
  }

  private async opened(manager: EntityManager, document: DocumentEntity): Promise<UnreadDocument> {
    const { tenantId: tenant, companyId, id, name, contentHash, given } = document;
    const { slug: company } = await companyOf(manager, document);
    const text = await this.texts.read(manager, companyId, contentHash);
    return { tenant, companyId, company, id, name, contentHash, text, given };
  }
}

/** Documents of the corpus. What was read by no engine (figures of an import) is not read again. */
function currentDocuments(manager: EntityManager, companyId: string): Promise<readonly DocumentEntity[]> {
  return manager
    .createQueryBuilder(DocumentEntity, 'd')
    .where("d.companyId = :companyId AND d.currentRunId IS NOT NULL AND d.kind <> 'import'", { companyId })
    .orderBy('d.id')
    .getMany();
}

async function note(
  manager: EntityManager,
  id: string,
  column: 'runs' | 'unreadable',
  document: string,
  value: unknown,
  at: Date,
): Promise<void> {
  const sql = `UPDATE reextraction SET ${column} = ${column} || jsonb_build_object($2::text, $3::jsonb), updated_at = $4 WHERE id = $1`;
  await manager.query(sql, [id, document, JSON.stringify(value), at]);
}

function companyOf(manager: EntityManager, { companyId }: { readonly companyId: string }): Promise<CompanyEntity> {
  return manager.findOneByOrFail(CompanyEntity, { companyId });
}

async function lockCompany(manager: EntityManager, companyId: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM company WHERE company_id = $1 FOR NO KEY UPDATE';
  const rows: readonly unknown[] = await manager.query(sql, [companyId]);
  return rows.length > 0;
}

async function view(manager: EntityManager, row: ReextractionEntity): Promise<ReextractionView> {
  const { id, status, engineVersion, runs, unreadable, differences, problem, createdAt, updatedAt } = row;
  const { slug: company } = await companyOf(manager, row);
  return {
    ...{ id, company, status, engineVersion, differences, problem },
    documents: (await currentDocuments(manager, row.companyId)).length,
    read: Object.keys(runs).length,
    unreadable: Object.keys(unreadable),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

import type { Problem } from '#contracts';
import type { Ledger } from '#engine';
import { LedgerStore, type LedgerChange, type LedgerState, type OutboxMessage, type TenantId } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { LedgerEntity } from './entities/index.js';
import { readLedger, readLedgerState } from './reading/read-ledger-state.js';
import { TextStore } from './reading/text-store.js';
import type { Owner } from './writing/claim-rows.js';
import { failJobs, finishJobs } from './writing/finish-jobs.js';
import { keepAwake } from './writing/keep-awake.js';
import { retireClaims, writeClaims } from './writing/write-claims.js';
import { writeOutbox } from './writing/write-outbox.js';

@Injectable()
export class TypeOrmLedgerStore extends LedgerStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override update(
    company: string,
    decide: (state: LedgerState) => Promise<LedgerChange | null>,
  ): Promise<{ readonly change: LedgerChange | null } | null> {
    return this.dataSource.transaction(async (manager) => {
      const state = await readLedgerState(manager, this.texts, company);
      if (!state) return null;
      const change = await keepAwake(manager, () => decide(state));
      if (change) await writeChange(manager, state, change);
      const judged = change?.writes.filter((write) => write.verdictPosition !== null).length ?? 0;
      await finishJobs(manager, company, judged, change?.at ?? new Date());
      return { change };
    });
  }

  override read(company: string): Promise<Ledger | null> {
    return readLedger(this.dataSource.manager, this.texts, company);
  }

  override fail(company: string, problem: Problem, at: Date): Promise<void> {
    return failJobs(this.dataSource.manager, company, problem, at);
  }

  override async outdated(asOf: string): Promise<readonly { readonly tenant: TenantId; readonly company: string }[]> {
    const ledgers = await this.dataSource.manager.findBy(LedgerEntity, { asOf: LessThan(asOf) });
    return ledgers.map(({ tenantId: tenant, companyId: company }) => ({ tenant, company }));
  }

  override async enqueue(
    tenant: TenantId,
    companyId: string,
    messages: readonly OutboxMessage[],
    at: Date,
  ): Promise<void> {
    await writeOutbox(this.dataSource.manager, { tenant, companyId }, messages, at);
  }
}

async function writeChange(manager: EntityManager, state: LedgerState, change: LedgerChange): Promise<void> {
  const { tenant, companyId } = state;
  const owner: Owner = { companyId, tenantId: tenant, runs: await readRuns(manager, companyId), at: change.at };
  await writeClaims(manager, owner, change.writes);
  await retireClaims(manager, owner, change.retired);
  await writeOutbox(manager, state, change.events, change.at);
  const ledger: LedgerEntity = {
    companyId,
    tenantId: tenant,
    ...change.basis,
    documents: change.documents,
    reviews: change.reviews,
    recordedAt: change.at,
  };
  await manager.upsert(LedgerEntity, ledger, ['companyId']);
}

async function readRuns(manager: EntityManager, companyId: string): Promise<ReadonlyMap<string, string>> {
  const sql = 'SELECT id, current_run_id FROM document WHERE company_id = $1 AND current_run_id IS NOT NULL';
  const rows: readonly { id: string; current_run_id: string }[] = await manager.query(sql, [companyId]);
  return new Map(rows.map((row) => [row.id, row.current_run_id]));
}

import type { Extraction, Observation, Statement } from '#engine';
import type { CurrentExtraction } from '#usecases';
import type { EntityManager } from 'typeorm';
import { ExtractionRunEntity, ObservationEntity, StatementEntity } from '../entities/index.js';
import { withQuotes } from '../quotes.js';
import type { TextStore } from './text-store.js';

interface CurrentRun {
  readonly id: string;
  readonly name: string;
  readonly content_hash: string;
  readonly current_run_id: string;
}

/** The current extractions of a company, or of one document of it, put together as the engine made them. */
export async function readExtractions(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
  document?: string,
): Promise<readonly CurrentExtraction[]> {
  const sql = `
    SELECT id, name, content_hash, current_run_id FROM document
    WHERE company_id = $1 AND current_run_id IS NOT NULL AND ($2::uuid IS NULL OR id = $2) ORDER BY id`;
  const runs: readonly CurrentRun[] = await manager.query(sql, [companyId, document ?? null]);
  const whole: CurrentExtraction[] = [];
  for (const run of runs) {
    const text = await texts.read(manager, companyId, run.content_hash);
    const extraction = await readRun(manager, companyId, run.current_run_id, text);
    whole.push({ document: run.id, run: run.current_run_id, name: run.name, extraction });
  }
  return whole;
}

async function readRun(manager: EntityManager, companyId: string, id: string, text: string): Promise<Extraction> {
  const { head, flags } = await manager.findOneByOrFail(ExtractionRunEntity, { companyId, id });
  const ofRun = { where: { companyId, runId: id }, order: { ordinal: 'ASC' } } as const;
  const statements = await manager.find(StatementEntity, ofRun);
  const observations = await manager.find(ObservationEntity, ofRun);
  return {
    schema: 'wordkept.extraction/v1',
    document: head,
    statements: statements.map((row) => withQuotes<Statement>(row.frame, text)),
    observations: observations.map((row) => withQuotes<Observation>(row.frame, text)),
    flags,
  };
}

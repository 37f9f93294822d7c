import type { DocumentHead, Extraction, Flag, Observation, Statement } from '#engine';
import type { CurrentExtraction } from '#usecases';
import { In, type EntityManager } from 'typeorm';
import { ObservationEntity, StatementEntity } from '../entities/index.js';
import { withQuotes } from '../quotes.js';
import type { TextStore } from './text-store.js';

interface CurrentRun {
  readonly id: string;
  readonly name: string;
  readonly content_hash: string;
  readonly current_run_id: string;
  readonly head: DocumentHead;
  readonly flags: readonly Flag[];
}

/** Which extractions: of one document, or those that were current before an instant. */
export interface WhichExtractions {
  readonly document?: string;
  readonly recordedBefore?: Date | null;
}

/** The run to which each document points. */
const CURRENT = `
  SELECT d.id, d.name, d.content_hash, d.current_run_id, r.head, r.flags
  FROM document d JOIN extraction_run r ON r.company_id = d.company_id AND r.id = d.current_run_id
  WHERE d.company_id = $1 AND ($2::uuid IS NULL OR d.id = $2) ORDER BY d.id`;

/** The latest run of each document that had been recorded by then. */
const RECORDED = `
  SELECT DISTINCT ON (d.id) d.id, d.name, d.content_hash, r.id AS current_run_id, r.head, r.flags
  FROM document d JOIN extraction_run r ON r.company_id = d.company_id AND r.document_id = d.id
  WHERE d.company_id = $1 AND ($2::uuid IS NULL OR d.id = $2) AND r.recorded_at < $3
  ORDER BY d.id, r.recorded_at DESC, r.id DESC`;

/** Extractions of a company, put together as the engine made them; the current ones where no past is asked for. */
export async function readExtractions(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
  { document, recordedBefore = null }: WhichExtractions = {},
): Promise<readonly CurrentExtraction[]> {
  const which = [companyId, document ?? null];
  const runs: readonly CurrentRun[] =
    recordedBefore === null
      ? await manager.query(CURRENT, which)
      : await manager.query(RECORDED, [...which, recordedBefore]);
  const ofRuns = { companyId, runId: In(runs.map((run) => run.current_run_id)) };
  const order = { ordinal: 'ASC' } as const;
  const statements = byRun(await manager.find(StatementEntity, { where: ofRuns, order }));
  const observations = byRun(await manager.find(ObservationEntity, { where: ofRuns, order }));
  const whole: CurrentExtraction[] = [];
  for (const { id, name, content_hash, current_run_id: run, head, flags } of runs) {
    const text = await texts.read(manager, companyId, content_hash);
    const extraction: Extraction = {
      schema: 'wordkept.extraction/v1',
      document: head,
      statements: (statements.get(run) ?? []).map((row) => withQuotes<Statement>(row.frame, text)),
      observations: (observations.get(run) ?? []).map((row) => withQuotes<Observation>(row.frame, text)),
      flags,
    };
    whole.push({ document: id, run, name, extraction });
  }
  return whole;
}

function byRun<Row extends { readonly runId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.runId);
    if (group) group.push(row);
    else groups.set(row.runId, [row]);
  }
  return groups;
}

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

/** Which extractions: of one document, those that held before an instant, or other runs `instead` of the current ones, by document. */
export interface WhichExtractions {
  readonly document?: string;
  readonly recordedBefore?: Date | null;
  readonly instead?: Readonly<Record<string, string>>;
}

/** The run to which each document points. */
const CURRENT = `
  SELECT d.id, d.name, d.content_hash, r.id AS current_run_id, r.head, r.flags
  FROM document d JOIN extraction_run r ON r.company_id = d.company_id
    AND r.id = coalesce(($3::jsonb ->> d.id::text)::uuid, d.current_run_id)
  WHERE d.company_id = $1 AND d.current_run_id IS NOT NULL AND ($2::uuid IS NULL OR d.id = $2) ORDER BY d.id`;

/** The run of each document that held then: the latest recorded; one made by a reextraction holds from when it was applied, if it was. */
const RECORDED = `
  SELECT DISTINCT ON (d.id) d.id, d.name, d.content_hash, r.id AS current_run_id, r.head, r.flags
  FROM document d JOIN extraction_run r ON r.company_id = d.company_id AND r.document_id = d.id
  CROSS JOIN LATERAL (
    SELECT greatest(
      CASE WHEN NOT coalesce(bool_or(x.created_at <= r.recorded_at), false) THEN r.recorded_at END,
      max(x.updated_at) FILTER (WHERE x.status = 'applied' AND x.updated_at < $3)) AS since
    FROM reextraction x WHERE x.company_id = d.company_id AND x.runs ->> d.id::text = r.id::text
  ) held
  WHERE d.company_id = $1 AND ($2::uuid IS NULL OR d.id = $2) AND held.since < $3
  ORDER BY d.id, held.since DESC, r.id DESC`;

/** Extractions of a company, put together as the engine made them; the current ones where no past is asked for. */
export async function readExtractions(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
  { document, recordedBefore = null, instead = {} }: WhichExtractions = {},
): Promise<readonly CurrentExtraction[]> {
  const which = [companyId, document ?? null];
  const runs: readonly CurrentRun[] =
    recordedBefore === null
      ? await manager.query(CURRENT, [...which, JSON.stringify(instead)])
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

import type { CompletedReading, OpenedDocument } from '#usecases';
import type { EntityManager } from 'typeorm';
import { ExtractionRunEntity, ObservationEntity, StatementEntity } from '../entities/index.js';
import { insertWithRows } from './insert-rows.js';
import { observationRow, statementRow } from './mention-rows.js';

/** The document that a run is of. */
export type RunOwner = Pick<OpenedDocument, 'companyId' | 'tenant' | 'id'>;

/** Stores a run with its rows and returns its id; where an equal run exists, that one's: rows never change under a run. */
export async function keepRun(
  manager: EntityManager,
  document: RunOwner,
  reading: Omit<CompletedReading, 'next'>,
): Promise<string> {
  const run = runRow(document, reading);
  const { statements, observations } = reading.extraction;
  const isNew = await insertWithRows(manager, ExtractionRunEntity, run, [
    { entity: StatementEntity, rows: statements.map((statement, at) => statementRow(run, statement, at)) },
    { entity: ObservationEntity, rows: observations.map((observation, at) => observationRow(run, observation, at)) },
  ]);
  if (isNew) return run.id;
  const { companyId, documentId, engineVersion, ruleSetHash } = run;
  return (await manager.findOneByOrFail(ExtractionRunEntity, { companyId, documentId, engineVersion, ruleSetHash })).id;
}

function runRow(document: RunOwner, reading: Omit<CompletedReading, 'next'>): ExtractionRunEntity {
  const { document: head, flags, statements, observations } = reading.extraction;
  return {
    companyId: document.companyId,
    tenantId: document.tenant,
    id: reading.runId,
    documentId: document.id,
    engineVersion: reading.engineVersion,
    ruleSetHash: reading.ruleSetHash,
    head,
    flags,
    periodEnd: head.period.end,
    eventDate: head.eventDate,
    statements: statements.length,
    observations: observations.length,
    recordedAt: reading.at,
  };
}

import type { CompletedReading, OpenedDocument } from '#usecases';
import type { EntityManager } from 'typeorm';
import { ExtractionRunEntity, ObservationEntity, StatementEntity } from '../entities/index.js';
import { insertRows } from './insert-rows.js';
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
  if ((await insertRows(manager, ExtractionRunEntity, [run], 'ON CONFLICT DO NOTHING')) === 0) {
    const { companyId, documentId, engineVersion, ruleSetHash } = run;
    const equal = { companyId, documentId, engineVersion, ruleSetHash };
    return (await manager.findOneByOrFail(ExtractionRunEntity, equal)).id;
  }
  const { statements, observations } = reading.extraction;
  await insertRows(
    manager,
    StatementEntity,
    statements.map((statement, at) => statementRow(run, statement, at)),
  );
  await insertRows(
    manager,
    ObservationEntity,
    observations.map((observation, at) => observationRow(run, observation, at)),
  );
  return run.id;
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

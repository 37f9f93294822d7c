import type { ImportChange, ImportWrite, IncomingImport } from '#usecases';
import type { EntityManager } from 'typeorm';
import { DocumentEntity, DocumentTextEntity, OutcomeImportEntity } from '../entities/index.js';
import { pointAt } from './current-run.js';
import { insertRows } from './insert-rows.js';
import { keepRun } from './keep-run.js';
import { wordsOfName } from './name-words.js';

const ONCE = 'ON CONFLICT DO NOTHING';

/**
 * Text, document and run of the figures of one day, and the pointer flipped to the run. A day whose figures are again what
 * they once were is the old document under a new version.
 */
export async function keepImportDocument(
  manager: EntityManager,
  { company, tenant: tenantId, engineVersion, at }: IncomingImport,
  { id, runId, name, document, ruleSetHash }: ImportWrite,
): Promise<void> {
  const companyId = company.id;
  const { text: body, extraction } = document;
  const contentHash = extraction.document.sha256;
  await insertRows(manager, DocumentTextEntity, [{ companyId, tenantId, contentHash, body }], ONCE);
  const row: DocumentEntity = {
    companyId,
    tenantId,
    id,
    contentHash,
    characters: body.length,
    kind: 'import',
    name,
    words: wordsOfName(name),
    given: {},
    status: 'ready',
    problem: null,
    currentRunId: null,
    origin: null,
    replaces: null,
    receivedAt: at,
  };
  await insertRows(
    manager,
    DocumentEntity,
    [row],
    'ON CONFLICT (company_id, content_hash) DO UPDATE SET name = excluded.name, words = excluded.words, kind = excluded.kind',
  );
  const kept = await manager.findOneByOrFail(DocumentEntity, { companyId, contentHash });
  const owner = { companyId, tenant: tenantId, id: kept.id };
  const run = await keepRun(manager, owner, { runId, engineVersion, ruleSetHash, extraction, at });
  await pointAt(manager, owner, run);
}

/** The import itself; where it changed nothing there is nothing to wait for. */
export async function keepImport(
  manager: EntityManager,
  { company, tenant: tenantId, id, name, read, at }: IncomingImport,
  { writes, documents, figures }: ImportChange,
): Promise<void> {
  const { kind, rows, problems, notes } = read;
  const isNews = writes.length > 0;
  const row: OutcomeImportEntity = {
    companyId: company.id,
    tenantId,
    id,
    name,
    kind,
    status: isNews ? 'tracking' : 'done',
    rows,
    figures,
    documents,
    problems,
    notes,
    verdictsChanged: isNews ? null : 0,
    problem: null,
    createdAt: at,
    updatedAt: at,
  };
  await insertRows(manager, OutcomeImportEntity, [row]);
}

import { Problem } from '#engine';
import type { Given, IncomingDocument } from '#usecases';
import type { EntityManager } from 'typeorm';
import { CompanyEntity, DocumentEntity, DocumentTextEntity, ReadingJobEntity } from '../entities/index.js';
import { insertRows } from './insert-rows.js';
import { wordsOfName } from './name-words.js';
import { writeOutbox } from './write-outbox.js';

const ONCE = 'ON CONFLICT DO NOTHING';

/** The company, once. */
export async function keepCompany(
  manager: EntityManager,
  { tenant: tenantId, company, at }: Pick<IncomingDocument, 'tenant' | 'company' | 'at'>,
): Promise<void> {
  const { id: companyId, slug, name, currency } = company;
  await insertRows(
    manager,
    CompanyEntity,
    [{ companyId, tenantId, slug, name, currency, words: wordsOfName(slug, name), corpusVersion: 0, createdAt: at }],
    ONCE,
  );
}

/** Company and text, each once. */
export async function keepText(manager: EntityManager, incoming: IncomingDocument): Promise<void> {
  const { tenant: tenantId, company, contentHash, text: body } = incoming;
  await keepCompany(manager, incoming);
  await insertRows(manager, DocumentTextEntity, [{ companyId: company.id, tenantId, contentHash, body }], ONCE);
}

/** True where the document is new: of many equal uploads at once exactly one is. */
export async function keepDocument(manager: EntityManager, incoming: IncomingDocument): Promise<boolean> {
  const row: DocumentEntity = {
    companyId: incoming.company.id,
    tenantId: incoming.tenant,
    id: incoming.id,
    contentHash: incoming.contentHash,
    characters: incoming.text.length,
    kind: 'call',
    name: incoming.name,
    words: wordsOfName(incoming.name),
    given: incoming.given as Record<string, string>,
    origin: incoming.origin,
    replaces: incoming.replaces,
    status: 'queued',
    problem: null,
    currentRunId: null,
    receivedAt: incoming.at,
  };
  return (await insertRows(manager, DocumentEntity, [row], ONCE)) === 1;
}

/** Takes over what the sender says anew of a known document; false where there is nothing new. */
export async function takeGiven(
  manager: EntityManager,
  document: DocumentEntity,
  { given, replaces }: { readonly given: Given; readonly replaces: string | null },
): Promise<boolean> {
  if (replaces === document.id) throw replacesItself(document);
  const news = Object.entries(given).filter(([key, value]) => document.given[key] !== value);
  if (news.length === 0) return false;
  document.given = { ...document.given, ...Object.fromEntries(news) };
  document.replaces = replaces ?? document.replaces;
  await manager.save(document);
  return true;
}

function replacesItself({ id }: DocumentEntity): Problem {
  const advice = 'Send the corrected text, or leave out what it replaces.';
  return new Problem('conflict', `The text is that of the document ${id} itself: it replaces nothing.`, advice);
}

/** A job for its sender to follow, and the work in the outbox: both or neither. */
export async function queueReading(
  manager: EntityManager,
  document: DocumentEntity,
  { jobId, work, at }: IncomingDocument,
): Promise<void> {
  const { companyId, tenantId, id: documentId } = document;
  await manager.update(DocumentEntity, { companyId, id: documentId }, { status: 'queued', problem: null });
  const job: ReadingJobEntity = {
    companyId,
    tenantId,
    id: jobId,
    documentId,
    status: 'queued',
    stage: 'received',
    tries: 0,
    runToken: null,
    problem: null,
    found: null,
    createdAt: at,
    updatedAt: at,
  };
  await insertRows(manager, ReadingJobEntity, [job]);
  await writeOutbox(manager, { tenant: tenantId, companyId }, [work(documentId, jobId)], at);
}

import { Problem } from '#engine';
import {
  DocumentStore,
  type CompletedReading,
  type FailedReading,
  type IncomingDocument,
  type OpenedDocument,
  type ReceivedDocument,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CompanyEntity, DocumentEntity, ReadingJobEntity } from './entities/index.js';
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, documentView, type DocumentRow } from './reading/document-view.js';
import { readingJobView } from './reading/job-view.js';
import { TextStore } from './reading/text-store.js';
import { leaveCorpus, pointAt } from './writing/current-run.js';
import { keepDocument, keepText, queueReading, takeGiven } from './writing/keep-document.js';
import { keepRun } from './writing/keep-run.js';
import { writeAudit } from './writing/write-audit.js';
import { beginReading, countEnding, isLatestReading, moveJobs } from './writing/reading-jobs.js';
import { writeOutbox } from './writing/write-outbox.js';

@Injectable()
export class TypeOrmDocumentStore extends DocumentStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override receive(incoming: IncomingDocument): Promise<ReceivedDocument> {
    return this.dataSource.transaction(async (manager) => {
      await keepText(manager, incoming);
      const created = await keepDocument(manager, incoming);
      const document = await lockByContent(manager, incoming);
      if (document.kind === 'import') throw isImport(document);
      const news = created || (await takeGiven(manager, document, incoming));
      if (news || (await failedInTheHouse(manager, document))) await queueReading(manager, document, incoming);
      const received = await answer(manager, document, incoming.company.slug);
      if (news) await auditDocument(manager, incoming, document.id, created);
      return { ...received, created };
    });
  }

  override open(id: string): Promise<OpenedDocument | null> {
    return this.read(id, beginReading);
  }

  override peek(id: string): Promise<OpenedDocument | null> {
    return this.read(id, async () => undefined);
  }

  override countEnding(document: OpenedDocument): Promise<number> {
    return countEnding(this.dataSource.manager, document);
  }

  override complete(document: OpenedDocument, reading: CompletedReading): Promise<boolean> {
    return this.settle(document, async (manager) => {
      const run = await keepRun(manager, document, reading);
      await pointAt(manager, document, run);
      await moveJobs(manager, document, { status: 'running', stage: 'track', problem: null }, reading.at);
      await writeOutbox(manager, document, [reading.next], reading.at);
    });
  }

  override fail(document: OpenedDocument, failure: FailedReading): Promise<boolean> {
    return this.settle(document, async (manager) => {
      await leaveCorpus(manager, document, failure.problem);
      await moveJobs(manager, document, { status: 'failed', problem: failure.problem }, failure.at);
      await writeOutbox(manager, document, failure.events, failure.at);
    });
  }

  /** Writes what came of a reading, under the company's lock and only while it is the one that was begun last. */
  private settle(document: OpenedDocument, write: (manager: EntityManager) => Promise<void>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await lockCompany(manager, document.companyId);
      if (!(await isLatestReading(manager, document))) return false;
      await write(manager);
      return true;
    });
  }

  private read(
    id: string,
    mark: (manager: EntityManager, job: ReadingJobEntity) => Promise<void>,
  ): Promise<OpenedDocument | null> {
    return this.dataSource.transaction(async (manager) => {
      const document = await manager.findOneBy(DocumentEntity, { id });
      const job = document && (await newestJob(manager, document));
      if (!document || !job) return null;
      await mark(manager, job);
      const { slug } = await manager.findOneByOrFail(CompanyEntity, { companyId: document.companyId });
      const text = await this.texts.read(manager, document.companyId, document.contentHash);
      return opened(document, job, slug, text);
    });
  }
}

function auditDocument(
  manager: EntityManager,
  incoming: IncomingDocument,
  subject: string,
  isNew: boolean,
): Promise<void> {
  const detail = { company: incoming.company.slug, name: incoming.name, sha256: incoming.contentHash, isNew };
  return writeAudit(manager, { action: 'document.received', subject, detail, at: incoming.at });
}

/** Its figures count already; read as words of management they would count twice. */
function isImport({ id, name }: DocumentEntity): Problem {
  const detail = `This text is the import document ${id} (${name}).`;
  return new Problem('conflict', detail, 'Send calls and notes; figures are imported as XBRL or CSV.');
}

function opened(document: DocumentEntity, job: ReadingJobEntity, company: string, text: string): OpenedDocument {
  const { tenantId: tenant, companyId, id, name, contentHash, given } = document;
  const { status, stage, tries, runToken } = job;
  const head = { tenant, companyId, company, id, name, contentHash, text, given };
  return { ...head, job: { id: job.id, status, stage }, tries, runToken };
}

function lockByContent(manager: EntityManager, { company, contentHash }: IncomingDocument): Promise<DocumentEntity> {
  return manager.findOneOrFail(DocumentEntity, {
    where: { companyId: company.id, contentHash },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Readings of one company commit one after the other, so that its corpus version counts each. */
async function lockCompany(manager: EntityManager, companyId: string): Promise<void> {
  await manager.query('SELECT 1 FROM company WHERE company_id = $1 FOR NO KEY UPDATE', [companyId]);
}

const OUR_FAILURES = ['internal_error', 'service_unreachable'];

/** Where it was our failure, sending the document again is asking for another try. */
async function failedInTheHouse(manager: EntityManager, document: DocumentEntity): Promise<boolean> {
  const job = await newestJob(manager, document);
  return job?.status === 'failed' && OUR_FAILURES.includes(job.problem?.code ?? '');
}

function newestJob(manager: EntityManager, document: DocumentEntity): Promise<ReadingJobEntity | null> {
  const { companyId, id: documentId } = document;
  return manager.findOne(ReadingJobEntity, { where: { companyId, documentId }, order: { id: 'DESC' } });
}

async function answer(manager: EntityManager, document: DocumentEntity, company: string) {
  const sql = `SELECT ${DOCUMENT_COLUMNS} FROM ${DOCUMENT_TABLES} WHERE d.company_id = $1 AND d.id = $2`;
  const [row] = (await manager.query(sql, [document.companyId, document.id])) as [DocumentRow];
  const job = await newestJob(manager, document);
  if (!job) throw new Error(`Document ${document.id} has no job.`);
  return { document: documentView(row), job: readingJobView(job, company) };
}

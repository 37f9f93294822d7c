import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { newId } from '../identity.js';
import { trackingWork } from '../job-flow.js';
import { Clock, DocumentStore, ReaderEnded, TRIES_IN_THE_WORKER, type OpenedDocument } from '../ports/index.js';
import { ExtractDocument } from '../use-cases.js';
import { DocumentReader, type Reading } from './document-reader.js';
import { failedEvent } from './failed-event.js';
import { problemOf, quarantined } from './problem-of.js';

/** As many times may a document end whoever reads it, before it is not read any more. */
const MOST_TRIES = 5;

@Injectable()
export class ExtractStoredDocument extends ExtractDocument {
  constructor(
    private readonly documents: DocumentStore,
    private readonly reader: DocumentReader,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** A document that cannot be read is a result, told to its sender; only what may succeed later throws. */
  override async run(id: string): Promise<'done' | 'skipped'> {
    const document = await this.documents.open(id);
    if (!document || isBehind(document)) return 'skipped';
    const stands = document.tries > MOST_TRIES ? await this.quarantine(document) : await this.read(document);
    return stands ? 'done' : 'skipped';
  }

  /** False where another reader has taken the document over meanwhile. */
  private async read(document: OpenedDocument): Promise<boolean> {
    const apart = document.tries > TRIES_IN_THE_WORKER;
    const reading = await this.reader.read(document, apart).catch((error: unknown) => {
      if (error instanceof Problem || error instanceof ReaderEnded) return error;
      throw error;
    });
    if (reading instanceof ReaderEnded) return this.ended(document, reading);
    if (reading instanceof Problem) return this.fail(document, problemOf(reading));
    return this.complete(document, reading);
  }

  /** Throws, so that it is tried again, until it has been tried often enough. */
  private async ended(document: OpenedDocument, error: ReaderEnded): Promise<boolean> {
    if ((await this.documents.countEnding(document)) <= MOST_TRIES) throw error;
    return this.quarantine(document);
  }

  private quarantine(document: OpenedDocument): Promise<boolean> {
    return this.fail(document, quarantined(MOST_TRIES));
  }

  private complete(document: OpenedDocument, { extraction, ruleSetHash, engineVersion }: Reading): Promise<boolean> {
    const { tenant, companyId, job } = document;
    return this.documents.complete(document, {
      runId: newId(),
      engineVersion,
      ruleSetHash,
      extraction,
      at: this.clock.now(),
      next: trackingWork(tenant, companyId, job.id),
    });
  }

  private fail(document: OpenedDocument, problem: ReturnType<typeof problemOf>): Promise<boolean> {
    const at = this.clock.now();
    const { tenant, companyId, job } = document;
    const events = [failedEvent(document, problem, at), trackingWork(tenant, companyId, job.id)];
    return this.documents.fail(document, { problem, at, events });
  }
}

/** The job went on already: the queue has told us twice. */
function isBehind({ job }: OpenedDocument): boolean {
  return job.status === 'done' || job.status === 'failed' || job.stage === 'track';
}

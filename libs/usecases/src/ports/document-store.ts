import type { DocumentOrigin, DocumentView, JobView, Problem } from '#contracts';
import type { Extraction } from '#engine';
import type { TenantId } from './current-tenant.js';
import type { OutboxMessage } from './outbox.js';

/** What the sender said of the document (its `version` by naming the one that it replaces); the rest is read from its text. */
export type Given = Readonly<
  Partial<Record<'periodEnd' | 'eventDate' | 'fiscalYearEnd' | 'currency' | 'version', string>>
>;

/** A document as it comes in, with the ids that it gets if it is new. */
export interface IncomingDocument {
  readonly tenant: TenantId;
  readonly company: { readonly id: string; readonly slug: string; readonly name: string; readonly currency: string };
  readonly id: string;
  readonly jobId: string;
  readonly contentHash: string;
  readonly text: string;
  readonly name: string;
  readonly given: Given;
  /** Null where it was sent as text. */
  readonly origin: DocumentOrigin | null;
  /** Id of the document that the sender says it replaces. */
  readonly replaces: string | null;
  readonly at: Date;
  /** Queues the reading; written in the same transaction. */
  readonly work: (document: string, job: string) => OutboxMessage;
}

export interface ReceivedDocument {
  readonly document: DocumentView;
  readonly job: JobView;
  readonly created: boolean;
}

/** A worker may be ended by anything; a document that was open twice when it was is read in a process of its own. */
export const TRIES_IN_THE_WORKER = 2;

/** A document with the newest of its jobs, opened for reading. */
export interface OpenedDocument {
  readonly tenant: TenantId;
  readonly companyId: string;
  readonly company: string;
  readonly id: string;
  readonly name: string;
  readonly contentHash: string;
  readonly text: string;
  readonly given: Given;
  readonly job: { readonly id: string; readonly status: JobView['status']; readonly stage: JobView['stage'] };
  /**
   * How many readings may have ended their reader, this one counted: each that was begun in the worker itself, up to
   * `TRIES_IN_THE_WORKER`, for who ended a worker is not known; after that, those that ended a process of their own.
   */
  readonly tries: number;
  /** Names this reading among those begun for the job: only the latest may say what came of it. Null before the first. */
  readonly runToken: string | null;
}

export interface CompletedReading {
  readonly runId: string;
  readonly engineVersion: string;
  readonly ruleSetHash: string;
  readonly extraction: Extraction;
  readonly at: Date;
  readonly next: OutboxMessage;
}

export interface FailedReading {
  readonly problem: Problem;
  readonly at: Date;
  readonly events: readonly OutboxMessage[];
}

/** Documents, their texts, jobs and extraction runs. Each method is one transaction. */
export abstract class DocumentStore {
  /**
   * Stores company, text, document, job and the work's outbox row, each once by content. What the sender gives anew
   * of a known document (a date that was missing) is kept and its reading queued again, as it is where the house failed at
   * it; otherwise nothing changes.
   */
  abstract receive(incoming: IncomingDocument): Promise<ReceivedDocument>;
  /** Counts a try (see `tries`), marks the job as running and gives the reading its token; null where there is no such document. */
  abstract open(document: string): Promise<OpenedDocument | null>;
  /**
   * Stores the run whole, flips the document's pointer to it and queues what follows. An equal run is kept, not doubled.
   * False, and nothing is written, where another reading was begun since or the job has gone on: this reader was thought dead.
   */
  abstract complete(document: OpenedDocument, reading: CompletedReading): Promise<boolean>;
  /** The document is not readable: it leaves the corpus, its job says why, and the events go out. False as for `complete`. */
  abstract fail(document: OpenedDocument, failure: FailedReading): Promise<boolean>;
  /** The document has ended the process of its own in which it was read: counts that, and gives the new count. */
  abstract countEnding(document: OpenedDocument): Promise<number>;
  /** Opens without counting a try, for recording that the queue has given up. */
  abstract peek(document: string): Promise<OpenedDocument | null>;
}

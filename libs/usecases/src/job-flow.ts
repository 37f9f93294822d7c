import { contentId } from './identity.js';
import type { OutboxMessage } from './ports/index.js';
import type { TenantId } from './ports/index.js';

/**
 * Which job follows which, in one place. Nothing enqueues by itself: each step writes the next one to the outbox in the
 * transaction that makes it due, and the relay tells the queue.
 *
 *   upload received     -> extract (a document)
 *   document extracted  -> track   (its company: thread, link, judge; once for all that are told at a time)
 *   document unreadable -> alert wordkept.document.failed
 *   ledger changed      -> alerts  (one per change)
 *   reextraction asked  -> reextract (all documents of a company, beside the current readings)
 *   a new day           -> track   (companies whose ledger is of an earlier day)
 */
export const JOB_FLOW = {
  received: 'extract',
  extracted: 'track',
  newDay: 'track',
  reextraction: 'reextract',
} as const;

/** Work for our own workers; each has a queue of its own name, so that each can have its own concurrency. */
export const JOB_NAMES = ['extract', 'track', 'reextract', 'daily'] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** Payloads are ids only: what they stand for is read from the database, as it is then. */
export interface JobPayloads {
  readonly extract: { readonly tenant: TenantId; readonly document: string; readonly job: string };
  readonly track: { readonly tenant: TenantId; readonly company: string };
  readonly reextract: { readonly tenant: TenantId; readonly reextraction: string };
  readonly daily: Record<string, never>;
}

/** The job that reads a document, once for each time that its sender asked. */
export function extractionWork(tenant: TenantId, document: string, job: string): OutboxMessage {
  return work(JOB_FLOW.received, { tenant, document, job }, [job]);
}

/** The job that brings a company's ledger up to date; `cause` makes it one job for each reason to run. */
export function trackingWork(tenant: TenantId, company: string, cause: string): OutboxMessage {
  return work(JOB_FLOW.extracted, { tenant, company }, [company, cause]);
}

/** The job that reads a company's documents again, beside the current readings. */
export function reextractionWork(tenant: TenantId, reextraction: string): OutboxMessage {
  return work(JOB_FLOW.reextraction, { tenant, reextraction }, [reextraction]);
}

function work<Name extends 'extract' | 'track' | 'reextract'>(
  name: Name,
  payload: JobPayloads[Name],
  key: readonly string[],
): OutboxMessage {
  return { id: contentId(name, ...key), queue: name, name, payload };
}

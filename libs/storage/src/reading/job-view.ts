import type { JobKind, JobView, Problem } from '#contracts';
import type { ReadingJobEntity } from '../entities/index.js';

/** A job as it is read, whatever it is about. */
export interface JobRow {
  readonly id: string;
  readonly kind: JobKind;
  readonly document: string | null;
  readonly slug: string;
  readonly status: JobView['status'];
  readonly stage: JobView['stage'];
  /** Documents read again and all that are to be; null where the stage says how far it is. */
  readonly read: number | null;
  readonly all: number | null;
  readonly problem: Problem | null;
  readonly found: JobView['found'];
  readonly created_at: Date;
  readonly updated_at: Date;
}

export function jobView(row: JobRow): JobView {
  const { id, kind, document, slug, status, stage, problem, found, created_at, updated_at } = row;
  const times = { createdAt: created_at.toISOString(), updatedAt: updated_at.toISOString() };
  return { id, kind, document, company: slug, status, stage, percent: percentOf(row), problem, found, ...times };
}

export function readingJobView(job: ReadingJobEntity, slug: string): JobView {
  const { documentId: document, createdAt: created_at, updatedAt: updated_at, ...rest } = job;
  return jobView({ ...rest, kind: 'document', document, slug, read: null, all: null, created_at, updated_at });
}

const BY_STAGE: Readonly<Record<JobView['stage'], number>> = { received: 0, extract: 33, track: 67, done: 100 };

function percentOf({ stage, read, all }: JobRow): number {
  if (stage === 'done' || read === null || all === null) return BY_STAGE[stage];
  return Math.min(99, Math.floor((100 * read) / Math.max(all, 1)));
}

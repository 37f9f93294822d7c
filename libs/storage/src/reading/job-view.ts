import type { JobView } from '#contracts';
import type { ReadingJobEntity } from '../entities/index.js';

export function jobView(job: ReadingJobEntity, company: string): JobView {
  const { id, documentId, status, stage, problem, found } = job;
  return { id, document: documentId, company, status, stage, problem, found };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentUpload, JobView } from '#contracts';
import type { Progress } from './progress.js';
import { Refused, type ServiceClient } from './service-client.js';

/** A document that could not be read, and why. */
export interface LoadFailure {
  readonly name: string;
  readonly why: string;
}

/** Milliseconds without a single job moving before the wait is given up. */
const PATIENCE = 120_000;

/** Sends documents, waits until each is read or refused, and gives what failed. What the service already has is not read twice. */
export async function loadDocuments(
  service: ServiceClient,
  uploads: readonly DocumentUpload[],
  progress: Progress,
): Promise<readonly LoadFailure[]> {
  const failures: LoadFailure[] = [];
  const waiting = new Map<string, string>();
  for (const upload of uploads) {
    const name = `${upload.company}/${upload.name ?? 'document'}`;
    const sent = await send(service, upload);
    if (sent instanceof Refused) {
      failures.push({ name, why: sent.message });
      progress.step(name);
    } else {
      waiting.set(sent.id, name);
    }
  }
  return [...failures, ...(await waitForJobs(service, waiting, progress))];
}

async function send(service: ServiceClient, upload: DocumentUpload): Promise<JobView | Refused> {
  try {
    return (await service.sendDocument(upload)).job;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

async function waitForJobs(
  service: ServiceClient,
  waiting: Map<string, string>,
  progress: Progress,
): Promise<readonly LoadFailure[]> {
  const failures: LoadFailure[] = [];
  let moved = Date.now();
  while (waiting.size > 0) {
    for (const [id, name] of waiting) {
      const job = await service.job(id);
      if (job.status === 'queued' || job.status === 'running') continue;
      if (job.status === 'failed') failures.push({ name, why: reasonOf(job) });
      waiting.delete(id);
      progress.step(name);
      moved = Date.now();
    }
    if (Date.now() - moved > PATIENCE) throw stuck(waiting);
    if (waiting.size > 0) await pause(100);
  }
  return failures;
}

function reasonOf({ problem }: JobView): string {
  return problem ? `${problem.detail} ${problem.advice}` : 'The service gave no reason.';
}

function stuck(waiting: Map<string, string>): Error {
  return new Error(`No document was read for ${PATIENCE / 1000} s. Waiting for: ${[...waiting.values()].join(', ')}.`);
}

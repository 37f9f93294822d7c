import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentUpload, JobView } from '#contracts';
import { Problem } from '#engine';
import type { ServiceClient } from '../service/service-client.js';
import type { Progress } from './progress.js';

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
  const refused: LoadFailure[] = [];
  const waiting = new Map<string, string>();
  for (const upload of uploads) {
    const name = `${upload.company}/${upload.name ?? 'document'}`;
    const sent = await send(service, upload);
    if (typeof sent !== 'string') waiting.set(sent.id, name);
    else {
      refused.push({ name, why: sent });
      progress.step(name);
    }
  }
  return [...refused, ...(await waitForJobs(service, waiting, progress))];
}

/** The job, or why the document was refused; a service that does not answer throws. */
async function send(service: ServiceClient, upload: DocumentUpload): Promise<JobView | string> {
  try {
    return (await service.sendDocument(upload)).job;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'service_unreachable') return `${error.message} ${error.advice}`;
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
    const settled = await settledJobs(service, waiting);
    for (const { job, name } of settled) {
      if (job.status === 'failed') failures.push({ name, why: reasonOf(job) });
      progress.step(name);
    }
    if (settled.length > 0) moved = Date.now();
    else if (Date.now() - moved > PATIENCE) throw stuck(waiting);
    else await pause(100);
  }
  return failures;
}

/** Those of the waiting jobs that have come to an end; they wait no longer. */
async function settledJobs(
  service: ServiceClient,
  waiting: Map<string, string>,
): Promise<readonly { job: JobView; name: string }[]> {
  const settled: { job: JobView; name: string }[] = [];
  for (const [id, name] of waiting) {
    const job = await service.get<JobView>(`/v1/jobs/${id}`);
    if (job.status === 'queued' || job.status === 'running') continue;
    waiting.delete(id);
    settled.push({ job, name });
  }
  return settled;
}

function reasonOf({ problem }: JobView): string {
  return problem ? `${problem.detail} ${problem.advice}` : 'The service gave no reason.';
}

function stuck(waiting: ReadonlyMap<string, string>): Error {
  return new Error(`No document was read for ${PATIENCE / 1000} s. Waiting for: ${[...waiting.values()].join(', ')}.`);
}

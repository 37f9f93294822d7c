import { existsSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import type { JobView } from '#contracts';
import { Problem } from '#problem';
import type { DocumentArgument } from '../offline/read-document.js';
import { collectFiles } from '../service/collect-files.js';
import { followJobs } from '../service/follow-jobs.js';
import { readUpload } from '../service/read-upload.js';
import type { ServiceClient } from '../service/service-client.js';
import { progress } from './progress.js';

/** A document that could not be read, and why. */
export interface SeedFailure {
  readonly file: string;
  readonly why: string;
}

/**
 * Sends the demo documents the way any user's go, waits until they are read, and gives what failed. What the service
 * already has is not read twice. A document in `<folder>/<company id>/` is of that company; one that stands in the
 * folder itself names its company in front matter.
 */
export async function loadSeeds(service: ServiceClient, folder: string): Promise<readonly SeedFailure[]> {
  const files = await seedFiles(folder);
  const bar = progress(files.length, 'Reading demo documents', process.stderr);
  const failures: SeedFailure[] = [];
  const fail = (file: string, why: string): void => void failures.push({ file, why });
  const sent = new Map<string, { file: string; job: JobView }>();
  try {
    for (const file of files) {
      const name = relative(folder, file.path);
      const job = await send(service, file, name);
      if (typeof job !== 'string') sent.set(job.id, { file: name, job });
      else fail(name, job);
    }
    const jobs = [...sent.values()].map(({ job }) => job);
    await followJobs(service, jobs, (job) => {
      const name = sent.get(job.id)?.file ?? job.id;
      if (job.status === 'failed') fail(name, wordsOf(job));
      bar.step(name);
    });
  } finally {
    bar.end();
  }
  return failures;
}

/** No folder or an empty one means no demo; a README in it is for people. */
async function seedFiles(folder: string): Promise<readonly DocumentArgument[]> {
  if (!existsSync(folder)) return [];
  const files = await collectFiles([folder]).catch((error: unknown) => {
    if (error instanceof Problem) return [];
    throw error;
  });
  return files.filter(({ path }) => basename(path) !== 'README.md');
}

/** The job, or why the document was refused; a service that does not answer throws. */
async function send(service: ServiceClient, file: DocumentArgument, name: string): Promise<JobView | string> {
  const company = name.includes(sep) ? name.split(sep)[0] : undefined;
  try {
    return (await service.sendDocument(await readUpload(file, { company }))).job;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'service_unreachable') return `${error.message} ${error.advice}`;
    throw error;
  }
}

function wordsOf({ problem }: JobView): string {
  return problem ? `${problem.detail} ${problem.advice}` : 'The service gave no reason.';
}

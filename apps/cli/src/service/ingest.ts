import type { JobView, Problem as ProblemDetails } from '#contracts';
import { Problem } from '#problem';
import { exitCodeOf } from '../report-error.js';
import { progress } from '../start/progress.js';
import { collectFiles } from './collect-files.js';
import { connect } from './find-service.js';
import { followJobs } from './follow-jobs.js';
import type { IngestOptions } from './ingest-command.js';
import { printIngested } from './print-ingested.js';
import { isProblemDetails, problemFrom } from './problem-from.js';
import { printPreviews } from './print-previews.js';
import { sendOne } from './send-one.js';
import type { ServiceClient } from './service-client.js';
import type { DocumentArgument } from '../offline/read-document.js';

/** What became of one file. */
export interface Ingested {
  readonly file: string;
  readonly document: string | null;
  readonly company: string | null;
  readonly status: 'done' | 'failed';
  readonly found: JobView['found'];
  readonly problem: Pick<ProblemDetails, 'code' | 'detail' | 'advice'> | null;
}

interface Sent {
  readonly file: string;
  readonly job: JobView;
}

/** Sends the documents, follows their jobs and prints what was found; gives the exit code of the first failure, else 0. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<number> {
  const files = await collectFiles(paths);
  refuseSharedDates(files, options);
  const service = await connect(options);
  if (options.dryRun) return printPreviews(service, files, options);
  const results = new Map<string, Ingested>();
  const sent: Sent[] = [];
  for (const file of files) {
    const outcome = await send(service, file, options);
    if ('job' in outcome) sent.push(outcome);
    else results.set(file.path, outcome);
  }
  await follow(service, sent, results);
  const inOrder = files.map((file) => results.get(file.path)).filter((result) => result !== undefined);
  printIngested(inOrder, options.json);
  return exitCodeOfFirst(inOrder);
}

/** One date for several documents would date most of them wrong. */
function refuseSharedDates(files: readonly DocumentArgument[], { periodEnd, eventDate }: IngestOptions): void {
  if (files.length <= 1 || (periodEnd === undefined && eventDate === undefined)) return;
  const option = periodEnd === undefined ? '--event-date' : '--period-end';
  const advice = 'Write FILE@PERIOD_END@EVENT_DATE, or let each file say its own dates.';
  throw new Problem('bad_option', `${option} is for one document; here are ${files.length}.`, advice);
}

/** A file that cannot be read or is refused is a result; a service that is gone ends the command. */
async function send(service: ServiceClient, file: DocumentArgument, options: IngestOptions): Promise<Sent | Ingested> {
  try {
    const { job } = await sendOne<{ job: JobView }>(service, '/v1/documents', file, options);
    return { file: file.path, job };
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'service_unreachable') throw error;
    const problem = { code: error.code, detail: error.message, advice: error.advice };
    return { file: file.path, document: null, company: null, status: 'failed', found: null, problem };
  }
}

async function follow(service: ServiceClient, sent: readonly Sent[], results: Map<string, Ingested>): Promise<void> {
  const bar = progress(sent.length, 'Reading documents', process.stderr);
  // Two files of the same text have one job.
  const jobs = [...new Map(sent.map(({ job }) => [job.id, job])).values()];
  const onEnd = (job: JobView): void => {
    for (const { file } of sent.filter((one) => one.job.id === job.id)) {
      results.set(file, ended(file, job));
      bar.step(file);
    }
  };
  await followJobs(service, jobs, onEnd).finally(() => bar.end());
}

function ended(file: string, { document, company, status, found, problem }: JobView): Ingested {
  return { file, document, company, status: status === 'done' ? 'done' : 'failed', found, problem };
}

function exitCodeOfFirst(results: readonly Ingested[]): number {
  const problem = results.find((result) => result.status === 'failed')?.problem;
  if (problem === undefined) return 0;
  return isProblemDetails(problem) ? exitCodeOf(problemFrom(problem)) : 1;
}

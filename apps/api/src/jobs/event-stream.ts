import type { JobView } from '#contracts';
import type { JobProgress } from '#usecases';
import { Readable } from 'node:stream';

/** Milliseconds after which a client whose connection was lost asks again. */
const RETRY_MS = 2_000;

/** Id of a state of a job: whoever says it as `Last-Event-ID` has seen that state. */
export function eventId({ updatedAt, status, percent }: JobView): string {
  return `${Date.parse(updatedAt)}-${status}-${percent}`;
}

/** The job as server-sent events: `progress` each time that it goes on, `done` or `failed` at last; comments in between. */
export function eventStream(progress: JobProgress, seen: string | undefined): Readable {
  return Readable.from(eventsOf(progress, seen), { objectMode: false });
}

async function* eventsOf(progress: JobProgress, seen: string | undefined): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`;
  for await (const job of progress) {
    if (job === null) yield ': nothing new\n\n';
    else if (eventId(job) !== seen) yield eventOf(job);
  }
}

function eventOf(job: JobView): string {
  const name = job.status === 'done' || job.status === 'failed' ? job.status : 'progress';
  return `id: ${eventId(job)}\nevent: ${name}\ndata: ${JSON.stringify(job)}\n\n`;
}

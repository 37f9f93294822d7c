import { problemDetails, type Problem as ProblemDetails } from '#contracts';
import { Problem } from '#engine';

const ADVICE = 'Send the document again; if it fails again, report it with the id of the job.';

/** What the sender is told of an error: a `Problem` speaks for itself, anything else is our own failure. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof Problem) return problemDetails(error.code, error.message, error.advice);
  const what = error instanceof Error ? error.message : String(error);
  return problemDetails('internal_error', `The document could not be worked on: ${what}`, ADVICE);
}

/** Work that failed for want of a service has not failed: it waits until the service is back. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Problem && error.code === 'service_unreachable';
}

/** A document that ended its reader each time, by our own count: the queue's knows nothing of what ended. */
export function quarantined(tries: number): ProblemDetails {
  const detail = `Reading the document ended its reader ${tries} times; it is not tried again.`;
  return problemDetails('internal_error', detail, 'Report it with the id of the job; the other documents go on.');
}

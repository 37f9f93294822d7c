import { setTimeout as pause } from 'node:timers/promises';
import type { AlertEvent, EventPage } from '#contracts';
import { Problem } from '#problem';
import type { ServiceClient } from './service-client.js';

/** Which events, and from where on: after a cursor, `start` (the oldest), or what comes from now on. */
export interface EventOptions {
  readonly after?: string;
  readonly company?: string;
  readonly types?: string;
}

/** Seconds that the service waits for an event; less than an answer may take. */
const WAIT_S = 20;
const TRY_AGAIN_MS = 2_000;

/**
 * Reads events from the service as they come until it is told to stop. A service that was there and is away is asked again
 * until it is back; none is lost meanwhile. At the end it says where to go on.
 */
export async function followEvents(
  service: ServiceClient,
  { after = 'now', company, types }: EventOptions,
  print: (event: AlertEvent) => void,
  stopped: AbortSignal,
): Promise<void> {
  const read = (from: string | undefined, wait: number) =>
    service.get<EventPage>('/v1/events', { after: from, company, types, wait: `${wait}`, limit: '200' }, stopped);
  let cursor: string | undefined = after === 'start' ? undefined : after;
  let page: EventPage | null = await read(cursor, 0);
  process.stderr.write(`Waiting for alerts from ${service.url}; Ctrl-C stops.\n`);
  while (!stopped.aborted) {
    page?.data.forEach(print);
    cursor = page?.next ?? cursor;
    page = await read(cursor, WAIT_S).catch((error: unknown) => restAfter(error, stopped));
  }
  process.stderr.write(`Go on with --after ${cursor}\n`);
}

/** Away is not gone: rests, and gives nothing. Any other answer is thrown. */
async function restAfter(error: unknown, stopped: AbortSignal): Promise<null> {
  if (stopped.aborted) return null;
  if (!(error instanceof Problem) || error.code !== 'service_unreachable') throw error;
  await pause(TRY_AGAIN_MS, undefined, { signal: stopped }).catch(() => undefined);
  return null;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentUpload, DocumentView, JobView } from '#contracts';

/** What came back for an upload that was taken. */
export interface Accepted {
  readonly document: string;
  readonly job: string;
}

export interface Sending {
  readonly accepted: Accepted[];
  /** How often each other answer came; `none` where the connection broke. */
  readonly refused: Map<string, number>;
  /** 503s that did not say when to come again. */
  unadvised: number;
  /** The longest that an answer took, in milliseconds. */
  slowest: number;
}

/** As a patient sender does: the same again until it is taken, now here, now there. */
export async function sendAll(
  urls: readonly string[],
  uploads: readonly DocumentUpload[],
  parallel = 8,
  sending: Sending = { accepted: [], refused: new Map(), unadvised: 0, slowest: 0 },
): Promise<Sending> {
  let next = 0;
  const sender = async (): Promise<void> => {
    for (let at = next++; at < uploads.length; at = next++) await sendOne(urls, at, uploads[at]!, sending);
  };
  await Promise.all(Array.from({ length: parallel }, sender));
  return sending;
}

async function sendOne(
  urls: readonly string[],
  first: number,
  upload: DocumentUpload,
  sending: Sending,
): Promise<void> {
  for (let time = 0; ; time++) {
    const url = urls[(first + time) % urls.length]!;
    const began = performance.now();
    const answer = await post(`${url}/v1/documents`, upload);
    sending.slowest = Math.max(sending.slowest, performance.now() - began);
    if (answer?.ok) {
      const { document, job } = (await answer.json()) as { document: DocumentView; job: JobView };
      sending.accepted.push({ document: document.id, job: job.id });
      return;
    }
    const why = answer === null ? 'none' : String(answer.status);
    sending.refused.set(why, (sending.refused.get(why) ?? 0) + 1);
    if (answer?.status === 503 && !answer.headers.get('retry-after')) sending.unadvised++;
    await answer?.body?.cancel();
    await pause(100);
  }
}

/** Null where no answer came. */
async function post(url: string, body: unknown): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) }).catch(
    () => null,
  );
}

import type { JobView } from '#contracts';
import { problemOf, read } from './client.js';

const POLL_MS = 1500;

/**
 * Tells how a job goes on until it is done or has failed: by its events, or by asking where events do not come. `onGone` is
 * called where the service knows no such job any more.
 */
export function followJob(id: string, tell: (job: JobView) => void, onGone: () => void): void {
  const events = new EventSource(`/v1/jobs/${encodeURIComponent(id)}/events`);
  const hear = ({ data }: MessageEvent<string>) => {
    const job = JSON.parse(data) as JobView;
    if (isOver(job)) events.close();
    tell(job);
  };
  for (const name of ['progress', 'done', 'failed']) events.addEventListener(name, hear);
  events.onerror = () => {
    events.close();
    void ask(id, tell, onGone);
  };
}

function isOver({ status }: JobView): boolean {
  return status === 'done' || status === 'failed';
}

async function ask(id: string, tell: (job: JobView) => void, onGone: () => void): Promise<void> {
  try {
    const job = (await read('/v1/jobs/{id}', { path: { id } })) as JobView;
    tell(job);
    if (isOver(job)) return;
  } catch (error) {
    if (problemOf(error)?.status === 404) return onGone();
  }
  setTimeout(() => void ask(id, tell, onGone), POLL_MS);
}

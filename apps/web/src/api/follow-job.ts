import type { JobView } from '#contracts';
import { read } from './client.js';

const POLL_MS = 1500;

/** Tells how a job goes on until it is done or has failed: by its events, or by asking where events do not come. */
export function followJob(id: string, tell: (job: JobView) => void): void {
  const events = new EventSource(`/v1/jobs/${encodeURIComponent(id)}/events`);
  const hear = ({ data }: MessageEvent<string>) => {
    const job = JSON.parse(data) as JobView;
    if (isOver(job)) events.close();
    tell(job);
  };
  for (const name of ['progress', 'done', 'failed']) events.addEventListener(name, hear);
  events.onerror = () => {
    events.close();
    void ask(id, tell);
  };
}

function isOver({ status }: JobView): boolean {
  return status === 'done' || status === 'failed';
}

async function ask(id: string, tell: (job: JobView) => void): Promise<void> {
  const job = await read('/v1/jobs/{id}', { path: { id } }).catch(() => null);
  if (job !== null) tell(job as JobView);
  if (job === null || !isOver(job as JobView)) setTimeout(() => void ask(id, tell), POLL_MS);
}

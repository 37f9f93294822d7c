import { describe, expect, it } from '@jest/globals';
import type { JobView } from '#contracts';
import { followJobs } from './follow-jobs.js';

const job = (id: string, status: JobView['status']): JobView => ({
  id,
  document: id,
  company: 'example',
  status,
  stage: 'received',
  problem: null,
  found: null,
});

/** Answers with each job's next status; stays at the last. */
function serviceWith(statuses: Record<string, JobView['status'][]>) {
  const asked: string[] = [];
  const get = <T>(path: string): Promise<T> => {
    const id = path.replace('/v1/jobs/', '');
    asked.push(id);
    const next = statuses[id]!;
    return Promise.resolve(job(id, next.length > 1 ? next.shift()! : next[0]!) as T);
  };
  return { get, asked };
}

async function follow(service: ReturnType<typeof serviceWith>, jobs: readonly JobView[], patience = 5_000) {
  const ended: string[] = [];
  await followJobs(service, jobs, ({ id, status }) => ended.push(`${id} ${status}`), { every: 1, patience });
  return ended;
}

describe('followJobs', () => {
  it('hands each job over once, as it ends', async () => {
    const service = serviceWith({ a: ['queued', 'running', 'done'], b: ['failed'] });
    expect(await follow(service, [job('a', 'queued'), job('b', 'queued')])).toEqual(['b failed', 'a done']);
  });

  it('asks nothing of a job that had ended before', async () => {
    const service = serviceWith({});
    expect(await follow(service, [job('a', 'done')])).toEqual(['a done']);
    expect(service.asked).toEqual([]);
  });

  it('follows more jobs than one round holds', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `j${index}`);
    const service = serviceWith(Object.fromEntries(ids.map((id) => [id, ['running', 'done']])));
    expect(
      (
        await follow(
          service,
          ids.map((id) => job(id, 'queued')),
        )
      ).length,
    ).toBe(50);
  });

  it('is patient with a document that takes long', async () => {
    const service = serviceWith({ a: [...Array<'running'>(40).fill('running'), 'done'] });
    expect(await follow(service, [job('a', 'queued')], 20)).toEqual(['a done']);
  });

  it('gives up where nothing is begun', async () => {
    const stalled = follow(serviceWith({ a: ['queued'] }), [job('a', 'queued')], 20);
    await expect(stalled).rejects.toMatchObject({ code: 'service_unreachable' });
  });

  it('passes on that the service went away', async () => {
    const gone = { get: () => Promise.reject(new Error('gone')) };
    await expect(followJobs(gone, [job('a', 'queued')], () => undefined)).rejects.toThrow('gone');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { JobView } from '#contracts';
import { followJobs } from './follow-jobs.js';

const job = (id: string, status: JobView['status']): JobView => ({
  id,
  kind: 'document',
  document: id,
  company: 'example',
  status,
  stage: 'received',
  percent: 0,
  createdAt: '2025-11-25T13:00:00.000Z',
  updatedAt: '2025-11-25T13:00:00.000Z',
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
  // eslint-disable-next-line require-yield -- a service whose events do not come
  async function* events<T>(): AsyncGenerator<T> {
    throw new Error('no events here');
  }
  return { get, events, asked };
}

/** Tells of each job by events; asking after one would be an error. */
function streaming(statuses: Record<string, readonly (JobView['status'] | null)[]>) {
  async function* events<T>(path: string): AsyncGenerator<T | null> {
    const id = /jobs\/(\w+)\/events/.exec(path)![1]!;
    for (const status of statuses[id]!) {
      await new Promise((resolve) => setImmediate(resolve));
      yield status && (job(id, status) as T);
    }
  }
  return { get: () => Promise.reject(new Error('asked after')), events, asked: [] as string[] };
}

async function follow(service: Parameters<typeof followJobs>[0], jobs: readonly JobView[], patience = 5_000) {
  const ended: string[] = [];
  await followJobs(service, jobs, ({ id, status }) => ended.push(`${id} ${status}`), { every: 1, patience });
  return ended;
}

describe('followJobs', () => {
  it('follows their events, any number of jobs', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `j${index}`);
    const service = streaming(Object.fromEntries(ids.map((id) => [id, ['queued', null, 'running', 'done']])));
    const ended = await follow(
      service,
      ids.map((id) => job(id, 'queued')),
    );
    expect(ended.sort()).toEqual(ids.map((id) => `${id} done`).sort());
  });

  it('asks after a job whose events end before it does', async () => {
    const service = { ...serviceWith({ a: ['done'] }), events: streaming({ a: ['queued', 'running'] }).events };
    expect(await follow(service, [job('a', 'queued')])).toEqual(['a done']);
    expect(service.asked).toEqual(['a']);
  });

  it('gives up where events say for long that nothing is begun', async () => {
    async function* never<T>(): AsyncGenerator<T | null> {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        yield null;
      }
    }
    const stalled = follow({ ...serviceWith({ a: ['queued'] }), events: never }, [job('a', 'queued')], 20);
    await expect(stalled).rejects.toMatchObject({ code: 'service_unreachable' });
  });

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
    const gone = { ...serviceWith({}), get: () => Promise.reject(new Error('gone')) };
    await expect(followJobs(gone, [job('a', 'queued')], () => undefined)).rejects.toThrow('gone');
  });
});

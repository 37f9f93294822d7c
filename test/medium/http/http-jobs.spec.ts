import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { JobView, Page } from '#contracts';
import { startWorker, type RunningWorker } from '#worker';
import { ServiceUnderTest } from './service-under-test.js';
import { CHINESE, SECOND_QUARTER, UNDATED } from './uploads.js';

let service: ServiceUnderTest;
let worker: RunningWorker;

/** Without a worker at first, so that jobs wait. */
beforeAll(async () => {
  service = await ServiceUnderTest.start({ worker: false });
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await service.stop();
});

/** An open stream, with what it brought so far. */
class Stream {
  text = '';
  readonly ended: Promise<unknown>;

  constructor(readonly incoming: IncomingMessage) {
    incoming.setEncoding('utf8').on('data', (piece: string) => (this.text += piece));
    incoming.on('error', () => undefined);
    this.ended = once(incoming, 'close');
  }

  async until(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.text)) await once(this.incoming, 'data');
  }

  get jobs(): JobView[] {
    return [...this.text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(String(data)) as JobView);
  }
}

async function follow(job: string): Promise<Stream> {
  const [incoming] = (await once(get(`${service.url}/v1/jobs/${job}/events`), 'response')) as [IncomingMessage];
  return new Stream(incoming);
}
const send = async (upload: typeof SECOND_QUARTER): Promise<JobView> => (await service.send(upload)).json().job;
const list = async (query: string): Promise<Page<JobView>> => (await service.get(`/v1/jobs${query}`)).json();

describe('the events of a job', () => {
  it('come as it goes on, to every follower, and end with it', async () => {
    const sent = [await send(SECOND_QUARTER), await send(UNDATED)];
    const streams = await Promise.all([...sent, ...sent].map(({ id }) => follow(id)));
    await Promise.all(streams.map((stream) => stream.until(/"status":"queued"/)));
    worker = await startWorker(service.config);
    await Promise.all(streams.map(({ ended }) => ended));
    const ends = streams.map(({ text }) => /event: (done|failed)\n/.exec(text)?.[1]);
    expect(ends).toEqual(['done', 'failed', 'done', 'failed']);
    const [done, failed] = streams.map(({ jobs }) => jobs.at(-1));
    expect(done).toMatchObject({ stage: 'done', percent: 100, problem: null });
    expect(failed).toMatchObject({ found: null, problem: { code: 'missing_period_end' } });
    const percents = streams[0]!.jobs.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents).toContain(67);
  }, 60_000);

  it('are told of an import and of a re-extraction too', async () => {
    const table =
      'metric,period_start,period_end,value,unit,reported_on\nrevenue,2025-04-01,2025-06-30,4200000000,USD,2025-07-29\n';
    const headers = { 'content-type': 'text/csv' };
    const taken = await service.ask({ method: 'POST', url: '/v1/imports?company=meadow', headers, payload: table });
    const again = await service.ask({
      method: 'POST',
      url: '/v1/reextractions',
      headers: { 'content-type': 'application/json' },
      payload: '{"company":"meadow"}',
    });
    for (const [answer, kind] of [
      [taken, 'import'],
      [again, 'reextraction'],
    ] as const) {
      const stream = await follow(answer.json().id);
      await stream.ended;
      expect(stream.jobs.at(-1)).toMatchObject({
        kind,
        status: 'done',
        percent: 100,
        company: 'meadow',
        document: null,
      });
    }
  }, 60_000);

  it('are of jobs that can be listed', async () => {
    const all = (await list('')).data;
    expect(all.map(({ kind }) => kind)).toEqual(['reextraction', 'import', 'document', 'document']);
    expect((await list('?status=failed')).data.map(({ status }) => status)).toEqual(['failed']);
    expect((await list('?kind=import&company=meadow')).data.map(({ id }) => id)).toEqual([all[1]!.id]);
    expect((await list('?company=nobody')).data).toEqual([]);
    const first = await list('?limit=3');
    const rest = await list(`?limit=3&cursor=${first.next}`);
    expect([...first.data, ...rest.data]).toEqual(all);
    expect(rest.next).toBeNull();
  });

  it('end when the follower goes and when the service closes', async () => {
    await worker.close();
    const { id } = await send(CHINESE);
    const left = await follow(id);
    await left.until(/queued/);
    left.incoming.destroy();
    const stays = await follow(id);
    await stays.until(/queued/);
    await service.close();
    await stays.ended;
    expect(stays.text).not.toMatch(/event: (?:done|failed)/);
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock, companyIdOf, DEFAULT_TENANT } from '#usecases';
import type { DocumentUpload, JobView } from '#contracts';
import { callsOf } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

const MANY = 60;

/** As many different calls of one company, the quarters over and over again. */
function manyCalls(company: string): readonly DocumentUpload[] {
  const calls = callsOf(company);
  return Array.from({ length: MANY }, (_, at) => {
    const call = calls[at % calls.length] as DocumentUpload;
    return { ...call, text: `${call.text}\n\nRecording ${at} of the call.` };
  });
}

describe('many documents of one company at once', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(null, new SystemClock());
    await house.startWorker();
  });
  afterAll(() => house.close());

  it('are tracked together, and each job says what was found', async () => {
    const received = await Promise.all(manyCalls('marina').map((call) => house.receive.run(call)));
    const views: JobView[] = [];
    for (const { job } of received) views.push(await house.finished(job.id));
    expect(views.filter((view) => view.status !== 'done' || !view.found)).toEqual([]);
    const [{ jobs } = { jobs: 0 }] = await house.sql<{ jobs: number }>(
      `SELECT count(DISTINCT dispatched_at)::integer AS jobs FROM outbox WHERE queue = 'track' AND company_id = $1`,
      [companyIdOf(DEFAULT_TENANT, 'marina')],
    );
    expect(jobs).toBeGreaterThan(0);
    expect(jobs).toBeLessThan(MANY / 2);
  });
});

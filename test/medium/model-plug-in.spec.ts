import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { companyIdOf, DEFAULT_TENANT } from '#usecases';
import { startWorker, type RunningWorker } from '#worker';
import { modelServer, saying, type ModelServer } from '../faults/model-server.js';
import { openHouse, type House } from './house/open-house.js';

const TEXT = `Ann Lee -- Chief Financial Officer

Revenue was 4.2 billion dollars in the September quarter. We expect revenue of 4.5 billion dollars next quarter.
The board agreed, gross margin of 45% in fiscal 2027.
`;
const GOOD = {
  quote: 'gross margin of 45% in fiscal 2027',
  metric: 'gross_margin',
  target: { low: '45', high: '45', unit: 'percent' },
};
const LIE = { ...GOOD, quote: 'gross margin of 54% in fiscal 2027' };

/** A worker with a model set, against a real endpoint and a real database. */
describe('a worker that asks a model', () => {
  let house: House;
  let worker: RunningWorker;
  let server: ModelServer;
  let answer = '';
  beforeAll(async () => {
    house = await openHouse();
    server = await modelServer((response, asked, nth) => {
      if (answer === '') response.writeHead(400).end();
      else saying(answer)(response, asked, nth);
    });
    worker = await startWorker({ ...house.config, model: { url: server.url, name: 'small', key: null } });
  });
  afterAll(async () => {
    await worker.close();
    await server.close();
    await house.close();
  });

  const send = async (company: string) => {
    const { status } = await house.send({ company, text: TEXT, periodEnd: '2025-09-30', eventDate: '2025-11-25' });
    const runs = await house.sql<{ engine_version: string; flags: { code: string }[]; statements: number }>(
      'SELECT engine_version, flags, statements FROM extraction_run WHERE company_id = $1',
      [companyIdOf(DEFAULT_TENANT, company)],
    );
    return { status, runs, codes: runs.flatMap(({ flags }) => flags.map(({ code }) => code)) };
  };

  it('stores what the text bears out and not what it does not, and says that a model took part', async () => {
    answer = JSON.stringify({ statements: [GOOD, LIE], observations: [LIE] });
    const { status, runs, codes } = await send('fable');
    expect(status).toBe('done');
    expect(runs).toEqual([expect.objectContaining({ engine_version: '4+small', statements: 2 })]);
    expect(codes).toEqual(['model_proposed']);
  });

  it('stores what the rules read where the model fails', async () => {
    answer = '';
    const { status, runs, codes } = await send('grove');
    expect(status).toBe('done');
    expect(runs).toEqual([expect.objectContaining({ statements: 1 })]);
    expect(codes).toEqual(['model_proposed', 'model_failed']);
  });
});

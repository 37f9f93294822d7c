import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '#engine';
import { ExtractDocument, GiveUpJob, StartDay, TrackCompany, companyIdOf, DEFAULT_TENANT, newId } from '#usecases';
import { callsOf, undated } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

/** The use cases of the worker, one by one and without a queue. */
describe('work that fails', () => {
  let house: House;
  let extract: ExtractDocument;
  let track: TrackCompany;
  beforeAll(async () => {
    house = await openHouse();
    extract = house.app.get(ExtractDocument);
    track = house.app.get(TrackCompany);
  });
  afterAll(() => house.close());

  const call = (company: string) => callsOf(company)[0] ?? undated(company);
  const idOf = (company: string) => companyIdOf(DEFAULT_TENANT, company);
  const eventsOf = (company: string) =>
    house.sql<{ name: string }>('SELECT name FROM outbox WHERE company_id = $1 ORDER BY created_at, name', [
      idOf(company),
    ]);

  it('skips a document that it does not know and one that it has read', async () => {
    expect(await extract.run(newId())).toBe('skipped');
    const { document } = await house.receive.run(call('apex'));
    expect(await extract.run(document.id)).toBe('done');
    expect(await extract.run(document.id)).toBe('skipped');
  });

  it('does nothing where the ledger is up to date', async () => {
    expect((await track.run(idOf('apex'))).claims).toBeGreaterThan(0);
    expect(await track.run(idOf('apex'))).toEqual({ claims: 0, verdictsChanged: 0 });
    await expect(track.run(newId())).rejects.toBeInstanceOf(Problem);
  });

  it('gives a document up that has ended its readers five times, and says so', async () => {
    const { document, job } = await house.receive.run(call('blue'));
    await house.sql('UPDATE reading_job SET tries = 6 WHERE id = $1', [job.id]);
    expect(await extract.run(document.id)).toBe('done');
    expect(await house.read.job(job.id)).toMatchObject({ status: 'failed', problem: { code: 'internal_error' } });
    expect((await eventsOf('blue')).map((event) => event.name)).toContain('wordkept.document.failed');
    expect((await house.read.document(document.id)).status).toBe('failed');
  });

  it('reads a document once more where sending it again asks for it', async () => {
    const { job, document } = await house.receive.run(call('blue'));
    expect(job.status).toBe('queued');
    expect(await extract.run(document.id)).toBe('done');
    expect((await house.read.job(job.id)).stage).toBe('track');
  });

  it('does not read again what cannot be read, only because it is sent again', async () => {
    const first = await house.receive.run(undated('city'));
    await extract.run(first.document.id);
    const second = await house.receive.run(undated('city'));
    expect(second.job).toMatchObject({ id: first.job.id, status: 'failed', problem: { code: 'missing_period_end' } });
  });

  it('answers an earlier job with what the later one found', async () => {
    const first = await house.receive.run(undated('delta'));
    const second = await house.receive.run({ ...undated('delta'), periodEnd: '2024-03-31', eventDate: '2024-04-25' });
    await extract.run(second.document.id);
    await track.run(idOf('delta'));
    expect((await house.read.job(second.job.id)).status).toBe('done');
    expect((await house.read.job(first.job.id)).status).toBe('done');
  });

  it('tells those who waited for tracking that the queue has given up', async () => {
    const { document, job } = await house.receive.run(call('elm'));
    await extract.run(document.id);
    await house.app.get(GiveUpJob).run('track', idOf('elm'), new Error('disk full'));
    const view = await house.read.job(job.id);
    expect(view.status).toBe('failed');
    expect(view.problem?.detail).toContain('disk full');
  });

  it('takes a document that can no longer be read out of the ledger, and retires its claims', async () => {
    const { document } = await house.receive.run(call('fir'));
    await extract.run(document.id);
    await track.run(idOf('fir'));
    const claims = (await house.read.claims({ company: 'fir' })).data;
    expect(claims.length).toBeGreaterThan(0);
    await house.receive.run({ ...call('fir'), eventDate: '2024-13-45' });
    await extract.run(document.id);
    await track.run(idOf('fir'));
    expect((await house.read.claims({ company: 'fir' })).data).toEqual([]);
    await expect(house.read.claim(claims[0]?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
    await house.receive.run(call('fir'));
    await extract.run(document.id);
    await track.run(idOf('fir'));
    const again = (await house.read.claims({ company: 'fir' })).data;
    expect(again.map((claim) => claim.id).sort()).toEqual(claims.map((claim) => claim.id).sort());
  });

  it('starts a day once: companies of an earlier day are judged anew, those of today are not', async () => {
    const day = house.app.get(StartDay);
    expect((await day.run()).companies).toBe(0);
    await house.sql(`UPDATE ledger SET as_of = '2024-11-01' WHERE company_id = $1`, [idOf('apex')]);
    expect((await day.run()).companies).toBe(1);
    const before = (await eventsOf('apex')).length;
    await day.run();
    expect(await eventsOf('apex')).toHaveLength(before);
    await track.run(idOf('apex'));
    expect((await day.run()).companies).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentUpload } from '#contracts';
import { Clock, ListDue, ReadLedgers, type AsOf } from '#usecases';
import { callsOf } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

/** A clock that is set: what is recorded, is recorded then. */
class SetClock extends Clock {
  private instant = new Date('2024-05-01T12:00:00Z');
  override now(): Date {
    return this.instant;
  }
  set(instant: string): void {
    this.instant = new Date(instant);
  }
}

const COMPANY = 'gate';
const calls = callsOf(COMPANY);
/** When each call was sent; the middle one came late, and was corrected after the last. */
const SENT: readonly (readonly [instant: string, upload: DocumentUpload])[] = [
  ['2024-05-01T12:00:00Z', calls[0]!],
  ['2024-11-01T12:00:00Z', calls[2]!],
  ['2024-11-10T12:00:00Z', calls[1]!],
  ['2024-11-20T12:00:00Z', { ...calls[1]!, eventDate: '2024-07-26' }],
];

/** Everything that can be read of the company, now or as of a past. */
async function readAll(house: House, at: AsOf = {}) {
  const past = { company: COMPANY, ...at };
  const ledgers = house.app.get(ReadLedgers);
  const claims = (await house.read.claims({ ...past, limit: 200 })).data;
  const comparison = await ledgers.comparison(past).catch((problem: { code: string }) => problem.code);
  return {
    claims,
    views: await Promise.all(claims.map(({ id }) => house.read.claim(id, past))),
    timelines: await Promise.all(claims.map(({ id }) => house.read.timeline(id, past))),
    evidence: await Promise.all(claims.map(({ id }) => house.read.evidence(id, past))),
    timeline: await ledgers.timeline(COMPANY, { ...at, limit: 200 }),
    verdicts: await ledgers.verdicts({ ...past, limit: 200 }),
    scorecard: await ledgers.scorecard({ ...past, by: 'metric' }),
    due: await house.app.get(ListDue).run({ ...past, limit: 200 }),
    comparison,
  };
}

describe('a past', () => {
  let house: House;
  const clock = new SetClock();
  const told: (readonly [asOf: AsOf, answer: Awaited<ReturnType<typeof readAll>>])[] = [];

  beforeAll(async () => {
    house = await openHouse(null, clock);
    await house.startWorker();
    for (const [instant, upload] of SENT) {
      clock.set(instant);
      expect((await house.send(upload)).status).toBe('done');
      told.push([{ recordedBefore: instant.replace('12:00:00', '12:00:01') }, await readAll(house)]);
    }
    clock.set('2024-12-24T12:00:00Z');
  });
  afterAll(() => house.close());

  it('is told later as it was told then: every list, claim, timeline, comparison, count', async () => {
    expect(told.map(([, { claims }]) => claims.length > 0)).toEqual([true, true, true, true]);
    for (const [at, answer] of told) {
      const again = await readAll(house, at);
      // Documents are named as they are read now: of a corrected one its evidence has the day that holds today.
      expect({ ...again, evidence: null }).toEqual({ ...answer, evidence: null });
      expect(again.evidence.map(({ documents: _, ...one }) => one)).toEqual(
        answer.evidence.map(({ documents: _, ...one }) => one),
      );
    }
  });

  it('differs from what is known now, else nothing was shown', async () => {
    const now = await readAll(house);
    for (const [, answer] of told.slice(0, -1)) expect(now).not.toEqual(answer);
  });

  it('sees what had been said by a day, however late it was recorded', async () => {
    const days = async (at: AsOf) => (await readAll(house, at)).claims.map(({ saidOn }) => saidOn);
    expect(new Set(await days({ asOf: '2024-08-01' }))).toEqual(new Set(['2024-07-26', '2024-04-25']));
    expect(new Set(await days({ asOf: '2024-08-01', recordedBefore: '2024-11-05T00:00:00Z' }))).toEqual(
      new Set(['2024-04-25']),
    );
    expect(await days({ asOf: '2024-04-24' })).toEqual([]);
  });

  it('resolves nothing before its answer was recorded', async () => {
    const results = async (at: AsOf) => (await readAll(house, at)).claims.map(({ verdict }) => verdict.result);
    expect(await results({ recordedBefore: '2024-06-01T00:00:00Z' })).not.toContain('met');
    expect(await results({})).toContain('met');
  });

  it('is of one company, and a claim that was not yet made is not found in it', async () => {
    await expect(house.read.claims({ asOf: '2024-08-01' })).rejects.toMatchObject({ code: 'bad_option' });
    const late = (await house.read.claims({ company: COMPANY })).data.find(({ saidOn }) => saidOn === '2024-10-24');
    const asked = house.read.claim(late?.id ?? '', { company: COMPANY, asOf: '2024-08-01' });
    await expect(asked).rejects.toMatchObject({ code: 'not_found' });
    const nobody = house.app.get(ReadLedgers).scorecard({ company: 'nobody', asOf: '2024-08-01' });
    await expect(nobody).rejects.toMatchObject({ code: 'unknown_company' });
  });

  it('comes in pages', async () => {
    const at = { company: COMPANY, asOf: '2024-12-01' };
    const first = await house.read.claims({ ...at, limit: 2 });
    const second = await house.read.claims({ ...at, limit: 2, cursor: first.next ?? '' });
    const all = await house.read.claims({ ...at, limit: 200 });
    expect([...first.data, ...second.data]).toEqual(all.data.slice(0, 4));
    await expect(house.read.claims({ ...at, cursor: 'W10' })).rejects.toMatchObject({ code: 'bad_option' });
  });
});

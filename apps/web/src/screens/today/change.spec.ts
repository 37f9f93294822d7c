import { describe, expect, it } from '@jest/globals';
import { changesOf, countsOf, kindOf, statementsOf, type TodayEvent } from './change.js';

const event = (type: string, subject: string, happenedOn: string, result: string | null = null): TodayEvent =>
  ({
    ...{ id: `${type}${subject}${happenedOn}`, type, subject, time: '2026-01-01T00:00:00Z' },
    data: { happenedOn, previous: null, current: { result }, evidence: { statements: [], outcomes: [] } },
  }) as unknown as TodayEvent;

describe('changesOf', () => {
  it('makes one row of the quarters that were silent on a claim, dated by the last', () => {
    const silent = ['2025-11-25', '2025-05-15', '2025-08-29'].map((day) =>
      event('wordkept.claim.unmentioned', 'a', day),
    );
    expect(changesOf(silent)).toMatchObject([{ kind: 'unmentioned', times: 3, on: '2025-11-25' }]);
  });

  it('shows what happened last first, whenever it was recorded', () => {
    const old = event('wordkept.claim.initiated', 'a', '2022-01-01');
    const late = event('wordkept.claim.initiated', 'b', '2026-01-01');
    expect(changesOf([old, late]).map(({ event: { subject } }) => subject)).toEqual(['b', 'a']);
  });

  it('counts a claim once a kind', () => {
    const events = [
      event('wordkept.verdict.changed', 'a', '2026-01-02', 'missed'),
      event('wordkept.claim.revised', 'a', '2026-01-01'),
      event('wordkept.claim.revised', 'a', '2025-01-01'),
    ];
    expect(countsOf(changesOf(events))).toMatchObject({ missed: 1, revised: 1, met: 0 });
  });
});

describe('verdicts of one claim', () => {
  const verdict = (result: string | null) => ({ lifecycle: result === null ? 'open' : 'resolved', result });
  const judged = (from: string | null, to: string | null): TodayEvent => {
    const { data, ...head } = event('wordkept.verdict.changed', 'a', '2026-01-01');
    return { ...head, data: { ...data, previous: verdict(from), current: verdict(to) } } as unknown as TodayEvent;
  };

  it('are one row, under the last of them, with what stood before the first', () => {
    const overruled = [judged('missed', 'met'), judged(null, 'missed')];
    expect(changesOf(overruled)).toMatchObject([{ kind: 'met', times: 2, before: { result: null } }]);
    const andBack = [judged('met', 'missed'), ...overruled];
    expect(countsOf(changesOf(andBack))).toMatchObject({ missed: 1, met: 0 });
  });

  it('are no news where the claim stands as it stood', () => {
    expect(changesOf([judged('met', 'missed'), judged('missed', 'met')])).toMatchObject([{ kind: 'quiet', times: 2 }]);
  });
});

describe('kindOf', () => {
  it.each([
    ['wordkept.verdict.changed', 'exceeded', 'met'],
    ['wordkept.verdict.changed', 'met_late', 'missed'],
    ['wordkept.verdict.changed', null, 'other'],
    ['wordkept.claim.due', 'missed', 'quiet'],
    ['wordkept.claim.reiterated', null, 'quiet'],
    ['wordkept.claim.withdrawn', null, 'revised'],
  ])('%s with result %s is under %s', (type, result, kind) =>
    expect(kindOf(event(type, 'a', '2026-01-01', result))).toBe(kind),
  );
});

describe('statementsOf', () => {
  it('finds the statement that gave rise to it, though later ones follow', () => {
    const statements = ['s1', 's2', 's3'].map((statement) => ({ document: 'd', statement }));
    const data = { statement: { document: 'd', statement: 's2' }, evidence: { statements, outcomes: [] } };
    const { now, before } = statementsOf({ data } as unknown as TodayEvent);
    expect([now?.statement, before?.statement]).toEqual(['s2', 's1']);
  });
});

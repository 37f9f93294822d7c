import { describe, expect, it } from '@jest/globals';
import type { VerdictView } from '#contracts';
import { verdictWith } from './claim.fixture.js';
import { sameJudgement } from './same-judgement.js';

const pace = (observed: string, elapsed: string): Partial<VerdictView> => ({
  lifecycle: 'on_pace',
  progress: [
    {
      window: { start: '2024-01-01', end: '2024-12-31' },
      observed,
      share: '0.5',
      elapsed,
      runRateNeeded: null,
      projectedEnd: null,
      unconfirmed: [],
    },
  ],
});

const recorded = (change: Partial<VerdictView>): VerdictView => ({ ...verdictWith(), ...change }) as VerdictView;

describe('sameJudgement', () => {
  it.each<[string, Partial<VerdictView>, Partial<VerdictView>]>([
    ['only the day differs', { asOf: '2024-05-01' }, { asOf: '2024-05-02' }],
    ['only time has passed', pace('50', '0.5'), pace('50', '0.6')],
    ['it is put in other words', { explanation: 'Ten days left.' }, { explanation: 'Nine days left.' }],
  ])('is one where %s', (_what, left, right) => {
    expect(sameJudgement(recorded(left), recorded(right))).toBe(true);
  });

  it.each<[string, Partial<VerdictView>, Partial<VerdictView>]>([
    ['the window has closed', {}, { lifecycle: 'due', reason: 'awaiting_actual' }],
    ['it was met', {}, { lifecycle: 'resolved', result: 'met', reason: null }],
    ['more was reported', pace('50', '0.5'), pace('60', '0.5')],
    ['the rule has a new version', {}, { ruleVersion: 2 }],
    ['it did not last', { sustained: 'unknown' }, { sustained: 'no' }],
  ])('is another where %s', (_what, left, right) => {
    expect(sameJudgement(recorded(left), recorded(right))).toBe(false);
  });
});

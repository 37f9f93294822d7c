import { describe, expect, it } from '@jest/globals';
import type { StatementView } from '#contracts';
import type { Review } from './decide.js';
import { changesBetween, faultsOf, readingOf } from './reading.js';

const target = { low: '1', high: '2', unit: 'CNY', raw: '1 to 2', comparison: null };
const statement = {
  ...{ metric: 'revenue', event: null, segment: 'cloud', scope: 'reported', basis: 'gaap', kind: 'quantitative' },
  ...{ form: 'range', direction: null, modality: 'expectation', start: 5, end: 20, target },
  horizon: { text: 'this quarter', start: '2025-07-01', end: '2025-09-30', stated: true, candidates: [] },
} as unknown as StatementView;
const correction = (id: string, change: Partial<Review>) =>
  ({ id, action: 'correct', undone: null, subject: { start: 5, end: 20 }, ...change }) as unknown as Review;
const undone = { review: 'x', author: 'a', reason: 'b', at: '2025-01-01T00:00:00Z' };

describe('readingOf', () => {
  it('stands under the corrections that stand, the later over the earlier', () => {
    const reviews = [
      correction('3', { changes: { metric: 'orders' }, undone }),
      correction('2', { changes: { metric: 'margin', segment: 'group' } }),
      correction('1', { changes: { metric: 'eps', span: { start: 6, end: 18 } as never } }),
      correction('4', { changes: { metric: 'users' }, subject: { start: 90, end: 99 } as never }),
    ];
    const reading = readingOf(statement, reviews);
    expect([reading.metric, reading.segment, reading.span]).toEqual(['margin', 'group', { start: 6, end: 18 }]);
  });
});

describe('changesBetween', () => {
  it('names what differs, and nothing else', () => {
    const before = readingOf(statement, []);
    expect(changesBetween(before, { ...before, target: { ...before.target! } })).toEqual({});
    const after = { ...before, target: { ...before.target!, low: '1.5' }, horizon: null };
    expect(changesBetween(before, after)).toEqual({ target: { ...before.target, low: '1.5' }, horizon: null });
  });
});

describe('faultsOf', () => {
  it('finds bounds in the wrong order, a missing unit, days in the wrong order', () => {
    const reading = readingOf(statement, []);
    expect(faultsOf(reading)).toEqual({});
    expect(faultsOf({ ...reading, target: { ...reading.target!, low: '10', high: '9' } })).toEqual({
      target: 'faultBounds',
    });
    expect(faultsOf({ ...reading, target: { ...reading.target!, unit: '' } })).toEqual({ target: 'faultUnit' });
    expect(faultsOf({ ...reading, horizon: { start: '2025-02-01', end: '2025-01-01' } })).toEqual({
      horizon: 'faultHorizon',
    });
    expect(faultsOf({ ...reading, scope: 'excluding:' })).toEqual({ scope: 'faultEmpty' });
  });
});

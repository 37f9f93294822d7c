import { describe, expect, it } from '@jest/globals';
import { fiscalQuarters, spanOf, timeOf } from './time-span.js';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const calendar = (yearEnd: string, yearNaming: 'end' | 'start' = 'end') =>
  ({ yearEnd, yearNaming, weeks: null, reports: 'quarter' }) as const;
const drawn = (...of: Parameters<typeof fiscalQuarters>) =>
  fiscalQuarters(...of).map(({ year, quarter, from }) => `${year} Q${quarter} ${day(from)}`);

describe('fiscalQuarters', () => {
  it.each([
    ['03-31', 'end', ['2025 Q4 2025-01-01', '2026 Q1 2025-04-01', '2026 Q2 2025-07-01']],
    ['12-31', 'end', ['2025 Q1 2025-01-01', '2025 Q2 2025-04-01', '2025 Q3 2025-07-01']],
    ['01-31', 'start', ['2025 Q1 2025-02-01', '2025 Q2 2025-05-01']],
  ] as const)('of a year to %s named by its %s', (yearEnd, naming, expected) => {
    const span = { from: timeOf('2025-02-20'), to: timeOf(yearEnd === '01-31' ? '2025-07-20' : '2025-08-01') };
    expect(drawn(calendar(yearEnd, naming), span)).toEqual(expected);
  });
});

describe('spanOf', () => {
  it('ends two years after the last call at most, and holds today only where that is near', () => {
    const near = spanOf([], ['2025-02-20', '2025-05-15'], '2025-11-01')!;
    expect([day(near.from), day(near.to)]).toEqual(['2025-01-21', '2025-12-31']);
    const long = spanOf([], ['2022-08-02'], '2026-11-22')!;
    expect(day(long.to)).toBe('2022-10-01');
  });

  it('is none where nothing was said', () => expect(spanOf([], [], '2025-01-01')).toBeNull());
});

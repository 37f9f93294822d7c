import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import { reportingPeriod } from '../period/index.js';
import { coverageOf } from './coverage.js';

const profile = neutralProfile('example', { fiscalYearEnd: '03-31' });
const call = (end: string, eventDate: string, kind?: 'import') => ({
  ...{ sha256: end, eventDate, period: reportingPeriod(profile.calendar, end) },
  ...(kind && { kind }),
});
const seen = (documents: Parameters<typeof coverageOf>[0], of = profile) =>
  coverageOf(documents, of).map((one) => [one.period.end, one.eventDate, one.documents]);

describe('coverageOf', () => {
  it('names the quarters between two calls of which none is known', () => {
    expect(seen([call('2025-09-30', '2025-11-25'), call('2024-12-31', '2025-02-20')])).toEqual([
      ['2024-12-31', '2025-02-20', [1]],
      ['2025-03-31', null, []],
      ['2025-06-30', null, []],
      ['2025-09-30', '2025-11-25', [0]],
    ]);
  });

  it('counts two documents of a period as one, from the day of the first; an import covers nothing', () => {
    const documents = [
      call('2025-06-30', '2025-08-30'),
      call('2025-06-30', '2025-08-29'),
      call('2025-12-31', '2026-02-01', 'import'),
    ];
    expect(seen(documents)).toEqual([['2025-06-30', '2025-08-29', [0, 1]]]);
  });

  it('finds no gap between thirteen weeks and thirteen weeks, nor between halves of a half-year reporter', () => {
    const half = { ...profile, calendar: { ...profile.calendar, reports: 'half' as const } };
    const halves = ['2024-09-30', '2025-03-31', '2026-03-31'].map((end) => ({
      ...{ sha256: end, eventDate: end, period: reportingPeriod(half.calendar, end) },
    }));
    expect(seen([call('2025-06-28', '2025-07-30'), call('2025-09-27', '2025-10-30')])).toHaveLength(2);
    expect(seen(halves, half).map(([end]) => end)).toEqual(['2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31']);
  });

  it('covers nothing without a call', () => expect(coverageOf([], profile)).toEqual([]));
});

import { describe, expect, it } from '@jest/globals';
import { dayNumber, daysBetween, isSamePeriod, isWithin, overlapInDays, yearBefore } from './days.js';

const window = (text: string) => ({ start: text.slice(0, 10), end: text.slice(12) });

describe('day arithmetic', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['2025-03-31', '2026-03-31', 365],
    ['2026-03-31', '2025-03-31', -365],
  ])('%s to %s is %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it('grows by one a day over four years', () => {
    const days = Array.from({ length: 1461 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10));
    expect(days.every((day, i) => i === 0 || dayNumber(day) === dayNumber(days[i - 1] as string) + 1)).toBe(true);
  });

  it.each([
    ['2022-06-26..2022-09-24', '2022-07-01..2022-09-30', true],
    ['2022-06-26..2022-09-24', '2022-01-01..2022-09-30', false],
    ['2022-09-25..2022-12-31', '2022-06-26..2022-09-24', false],
  ])('%s and %s are one period: %s', (a, b, same) => expect(isSamePeriod(window(a), window(b))).toBe(same));

  it('keeps a 53-week quarter within its year', () => {
    expect(isWithin(window('2024-10-28..2025-02-02'), window('2024-02-01..2025-01-31'))).toBe(true);
    expect(isWithin(window('2025-02-03..2025-05-04'), window('2024-02-01..2025-01-31'))).toBe(false);
  });

  it('counts shared days and steps a year back over a leap day', () => {
    expect(overlapInDays(window('2025-01-01..2025-03-31'), window('2025-03-01..2025-06-30'))).toBe(31);
    expect(overlapInDays(window('2025-01-01..2025-03-31'), window('2025-04-01..2025-06-30'))).toBe(0);
    expect(yearBefore(window('2024-01-01..2024-02-29'))).toEqual(window('2023-01-01..2023-02-28'));
  });
});

import { describe, expect, it } from '@jest/globals';
import { addMonths, dateOf, daysBetween, lastDayOf, plainDate } from './plain-date.js';

describe('plain dates', () => {
  it.each([
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2023-01-31', { months: 1 }, '2023-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2025-11-25', { years: 3 }, '2028-11-25'],
    ['2025-01-15', { months: -13 }, '2023-12-15'],
    ['2025-12-31', { days: 1 }, '2026-01-01'],
    ['2000-03-01', { days: -1 }, '2000-02-29'],
    ['1900-03-01', { days: -1 }, '1900-02-28'],
    ['2025-11-25', { weeks: 2 }, '2025-12-09'],
  ])('%s and %j is %s', (from, stretch, to) => {
    expect(plainDate(from).add(stretch).toString()).toBe(to);
  });

  it.each([
    ['2025-06-30', -3, '2025-03-31'],
    ['2025-02-28', 1, '2025-03-31'],
    ['2025-06-29', -3, '2025-03-29'],
  ])('%s moved by %i months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months).toString()).toBe(to);
  });

  it.each([
    ['1970-01-01', 4],
    ['2025-11-23', 7],
    ['1969-12-29', 1],
  ])('%s is day %i of its week', (date, day) => {
    expect(plainDate(date).dayOfWeek).toBe(day);
  });

  it('counts days over leap years', () => {
    expect(daysBetween(plainDate('2024-01-01'), plainDate('2025-01-01'))).toBe(366);
    expect(daysBetween(plainDate('2025-01-01'), plainDate('2024-01-01'))).toBe(-366);
  });

  it('takes a day beyond the month as its last', () => {
    expect(dateOf(2025, 2, 31).toString()).toBe('2025-02-28');
    expect(lastDayOf(2024, 2).day).toBe(29);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '20250101', '', '2025-04-31', '2025-01-01T00:00'])(
    'refuses %j',
    (text) => {
      expect(() => plainDate(text)).toThrow(RangeError);
    },
  );
});

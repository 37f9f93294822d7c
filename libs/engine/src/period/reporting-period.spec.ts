import { describe, expect, it } from '@jest/globals';
import type { FiscalCalendar } from '../model/index.js';
import { quarterEndingNear, quarterHolding, quarterWindow, fiscalYearWindow, halfWindow } from './fiscal-calendar.js';
import { plainDate } from './plain-date.js';
import { reportingPeriod } from './reporting-period.js';

const plain = (yearEnd: string, yearNaming: 'end' | 'start' = 'end'): FiscalCalendar => ({
  yearEnd,
  yearNaming,
  weeks: null,
  reports: 'quarter',
});
const MARCH = plain('03-31');
const DECEMBER = plain('12-31');
const FEBRUARY_NAMED_BEFORE = plain('02-01', 'start');
const LAST_SATURDAY_OF_SEPTEMBER: FiscalCalendar = { ...plain('09-30'), weeks: { weekday: 6, rule: 'last' } };
const SATURDAY_NEAR_JANUARY_END: FiscalCalendar = {
  ...plain('01-31', 'start'),
  weeks: { weekday: 6, rule: 'nearest' },
};

describe('reportingPeriod', () => {
  it.each([
    ['March year', MARCH, '2025-09-30', '2025-07-01', 'September quarter 2025', 'FY2026 Q2'],
    ['March year, last quarter', MARCH, '2025-03-31', '2025-01-01', 'March quarter 2025', 'FY2025 Q4'],
    ['March year, over new year', MARCH, '2024-12-31', '2024-10-01', 'December quarter 2024', 'FY2025 Q3'],
    ['calendar year', DECEMBER, '2025-06-30', '2025-04-01', 'June quarter 2025', 'FY2025 Q2'],
    ['Saturday before the nominal day', DECEMBER, '2022-06-25', '2022-03-27', 'June quarter 2022', 'FY2022 Q2'],
    [
      'Sunday after it, named by its start',
      FEBRUARY_NAMED_BEFORE,
      '2019-08-04',
      '2019-05-06',
      'July quarter 2019',
      'FY2019 Q2',
    ],
    [
      'the year end of such a year',
      FEBRUARY_NAMED_BEFORE,
      '2020-02-02',
      '2019-11-04',
      'January quarter 2020',
      'FY2019 Q4',
    ],
    [
      'stated weeks, last Saturday',
      LAST_SATURDAY_OF_SEPTEMBER,
      '2019-06-29',
      '2019-03-31',
      'June quarter 2019',
      'FY2019 Q3',
    ],
    [
      'stated weeks, first quarter',
      LAST_SATURDAY_OF_SEPTEMBER,
      '2018-12-29',
      '2018-09-30',
      'December quarter 2018',
      'FY2019 Q1',
    ],
  ])('%s', (_, calendar, end, start, label, fiscal) => {
    expect(reportingPeriod(calendar, end)).toEqual({ start, end, label, fiscal });
  });

  it('gives half-year reporters halves', () => {
    const halves: FiscalCalendar = { ...MARCH, reports: 'half' };
    expect(reportingPeriod(halves, '2025-09-30')).toEqual({
      start: '2025-04-01',
      end: '2025-09-30',
      label: 'September half 2025',
      fiscal: 'H1 FY2026',
    });
  });
});

describe('fiscal windows', () => {
  it.each([
    ['quarter', quarterWindow(MARCH, { year: 2026, quarter: 4 }), '2026-01-01', '2026-03-31'],
    ['half', halfWindow(MARCH, 2026, 1), '2025-04-01', '2025-09-30'],
    ['year', fiscalYearWindow(MARCH, 2026), '2025-04-01', '2026-03-31'],
    ['three years', fiscalYearWindow(MARCH, 2026, 3), '2025-04-01', '2028-03-31'],
    ['year on weeks', fiscalYearWindow(SATURDAY_NEAR_JANUARY_END, 2019), '2019-02-03', '2020-02-01'],
    ['leap February', fiscalYearWindow(plain('02-29'), 2024), '2023-03-01', '2024-02-29'],
  ])('%s', (_, window, start, end) => {
    expect(window).toEqual({ start, end });
  });

  it.each([
    ['a day inside', MARCH, '2025-02-20', 2025, 4],
    ['the last day', MARCH, '2025-03-31', 2025, 4],
    ['the first day', MARCH, '2025-04-01', 2026, 1],
    ['a year named by its start', FEBRUARY_NAMED_BEFORE, '2019-09-05', 2019, 3],
  ])('the quarter that holds %s', (_, calendar, day, year, quarter) => {
    expect(quarterHolding(calendar, plainDate(day))).toEqual({ year, quarter });
  });

  it('counts a period end by the nearest nominal day, not by the quarter that holds it', () => {
    expect(quarterHolding(DECEMBER, plainDate('2023-01-01'))).toEqual({ year: 2023, quarter: 1 });
    expect(quarterEndingNear(DECEMBER, plainDate('2023-01-01'))).toEqual({ year: 2022, quarter: 4 });
  });
});

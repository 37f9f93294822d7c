import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import { inferCalendar } from './infer-calendar.js';

const calendar = (fiscalYearEnd: string) => neutralProfile('any', { fiscalYearEnd }).calendar;

describe('inferCalendar, where the year end is given', () => {
  it.each([
    ['Welcome to the third quarter 2019 call.', '02-01', '2019-11-03', 'start'],
    ['Results of Q2 of fiscal 2019 follow.', '01-31', '2019-08-04', 'start'],
    ['Welcome to our fiscal third quarter 2020 call.', '01-26', '2019-10-27', 'end'],
    ['Third quarter of fiscal year 2020 results, against the third quarter of 2019.', '01-31', '2019-10-31', 'end'],
    ['Welcome. Guidance for the fourth quarter of 2019 follows.', '01-31', '2019-10-31', 'end'],
    ['Welcome to the third quarter 2019 call.', '12-31', '2019-09-30', 'end'],
    ['Good morning.', '06-30', '2019-12-31', 'end'],
  ])('%s with a year to %s', (text, yearEnd, periodEnd, naming) => {
    expect(inferCalendar(text, calendar(yearEnd), periodEnd, true)).toMatchObject({ yearEnd, yearNaming: naming });
  });
});

describe('inferCalendar, where nothing is given', () => {
  it.each([
    ['Welcome to the first quarter fiscal year 2019 call.', '2018-12-29', '09-30', 'end', { weekday: 6, rule: 'last' }],
    ['Fourth quarter and fiscal year 2019 results.', '2019-11-03', '10-31', 'end', { weekday: 7, rule: 'nearest' }],
    ['Second Quarter 2019 Conference Call', '2019-08-04', '01-31', 'start', { weekday: 7, rule: 'nearest' }],
    ['Our FY25 Q3 results.', '2025-03-31', '06-30', 'end', null],
    ['FY25Q4 earnings call', '2025-06-30', '06-30', 'end', null],
    ['2025财年第三季度业绩', '2024-12-31', '03-31', 'end', null],
    ['2025財年第四季法說會', '2025-03-31', '03-31', 'end', null],
    ['2025 財年第二季法人說明會', '2024-12-31', '06-30', 'end', null],
    ['2025年第三季度业绩电话会', '2025-09-30', '12-31', 'end', null],
    ['2025年第三季法人說明會', '2025-09-30', '12-31', 'end', null],
    [
      'Third quarter 2025 results, against the second quarter of 2025. Third quarter 2025 was good.',
      '2025-09-30',
      '12-31',
      'end',
      null,
    ],
  ])('%s to %s', (text, periodEnd, yearEnd, yearNaming, weeks) => {
    expect(inferCalendar(text, calendar('12-31'), periodEnd, false)).toMatchObject({ yearEnd, yearNaming, weeks });
  });

  it.each([
    ['a greeting', 'Good morning. Revenue rose.', '2025-09-30'],
    ['a label of another decade', 'In the third quarter of 2009 we opened.', '2025-09-30'],
    ['a month quarter', 'September quarter 2025 results', '2025-09-30'],
    ['九月季度', '2025年9月季度业绩', '2025-09-30'],
    ['九月份季度', '2025年9月份季度業績', '2025-09-30'],
  ])('is left as it was by %s', (_what, text, periodEnd) => {
    expect(inferCalendar(text, calendar('12-31'), periodEnd, false)).toEqual(calendar('12-31'));
  });
});

import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import { inferYearNaming } from './infer-year-naming.js';

const calendar = (fiscalYearEnd: string) => neutralProfile('any', { fiscalYearEnd }).calendar;

describe('inferYearNaming', () => {
  it.each([
    ['Welcome to the third quarter 2019 call.', '02-01', '2019-11-03', 'start'],
    ['Results of Q2 of fiscal 2019 follow.', '01-31', '2019-08-04', 'start'],
    ['Welcome to our fiscal third quarter 2020 call.', '01-26', '2019-10-27', 'end'],
    ['Third quarter of fiscal year 2020 results, against the third quarter of 2019.', '01-31', '2019-10-31', 'end'],
    ['Welcome. Guidance for the fourth quarter of 2019 follows.', '01-31', '2019-10-31', 'end'],
    ['Welcome to the third quarter 2019 call.', '12-31', '2019-09-30', 'end'],
    ['Good morning.', '06-30', '2019-12-31', 'end'],
  ])('%s with a year to %s', (text, yearEnd, periodEnd, naming) => {
    expect(inferYearNaming(text, calendar(yearEnd), periodEnd)).toBe(naming);
  });
});

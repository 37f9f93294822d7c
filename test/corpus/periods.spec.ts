import { expect, it } from '@jest/globals';
import { findPeriods, readAsPast, reportingPeriod, type PeriodContext } from '../../libs/engine/src/period/index.js';
import { december, march, read } from './periods.checks.js';

const find = (text: string, context: PeriodContext) => findPeriods(text, { start: 0, end: text.length }, context);

it('keeps the other starts of a window that has none stated', () => {
  const [plan] = find('未来三年', march);
  expect(plan).toMatchObject({ stated: false, window: { start: '2025-04-01', end: '2028-03-31' } });
  expect(plan?.candidates).toContainEqual({ start: '2025-02-20', end: '2028-02-20' });
});

it('takes the past reading of a quarter for what has happened', () => {
  const [mention] = find('6月季度', march);
  expect(mention && readAsPast(mention, march).window).toEqual({ start: '2024-04-01', end: '2024-06-30' });
});

it('resolves a year by the fiscal calendar where that nearly is the calendar year', () => {
  const calendar = { yearEnd: '02-01', yearNaming: 'start' as const, weeks: null, reports: 'quarter' as const };
  const context = { calendar, period: reportingPeriod(calendar, '2019-08-04'), eventDate: '2019-09-05' };
  expect(read('in 2019', context)).toEqual(['2019-02-02..2020-02-01 over current']);
  expect(read('in 2025', march)).toEqual(['2025-01-01..2025-12-31 over current']);
});

it.each(['the next ', 'quarter of the year ', '未来三年', '2024年'])('stays linear on a long line of "%s"', (part) => {
  const line = part.repeat(20_000);
  const started = performance.now();
  find(line, december);
  expect(performance.now() - started).toBeLessThan(10_000);
});

import { describe, expect, it } from '@jest/globals';
import { Converter } from 'opencc-js';
import type { PeriodContext } from '../../libs/engine/src/period/index.js';
import { findPeriods, readAsFuture, readAsPast, reportingPeriod } from '../../libs/engine/src/period/index.js';
import { CHINESE_NONE, DECEMBER, ENGLISH_NONE, HALVES, MARCH, WEEKS } from './periods.corpus.js';
import type { PeriodCase } from './periods.corpus.js';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

function contextOf(yearEnd: string, periodEnd: string, eventDate: string): PeriodContext {
  const calendar = { yearEnd, yearNaming: 'end' as const, weeks: null, reports: 'quarter' as const };
  return { calendar, period: reportingPeriod(calendar, periodEnd), eventDate };
}
const december = contextOf('12-31', '2022-06-25', '2022-08-02');
const march = contextOf('03-31', '2024-12-31', '2025-02-20');

const find = (text: string, context: PeriodContext) => findPeriods(text, { start: 0, end: text.length }, context);
const read = (text: string, context: PeriodContext): string[] =>
  find(text, context).map(({ window, relation, tense }) => `${window.start}..${window.end} ${relation} ${tense}`);

function check({ text, want, future }: PeriodCase, context: PeriodContext): void {
  expect(read(text, context)).toEqual(want);
  const ahead = find(text, context).map((mention) => readAsFuture(mention, context).window);
  if (future) expect(ahead.map(({ start, end }) => `${start}..${end}`)).toEqual([future]);
}

describe('times in English', () => {
  it.each(DECEMBER)('$text', (given) => check(given, december));
  it.each(ENGLISH_NONE)('no time: %s', (text) => expect(read(text, december)).toEqual([]));
});

describe('times in Chinese, both scripts', () => {
  it.each(MARCH)('$text', (given) => {
    check(given, march);
    check({ ...given, text: toTraditional(given.text) }, march);
  });
  it.each(CHINESE_NONE)('no time: %s', (text) => {
    expect(read(text, march)).toEqual([]);
    expect(read(toTraditional(text), march)).toEqual([]);
  });
});

const weekly = {
  yearEnd: '09-30',
  yearNaming: 'end',
  weeks: { weekday: 6, rule: 'last' },
  reports: 'quarter',
} as const;
const halfly = { yearEnd: '12-31', yearNaming: 'end', weeks: null, reports: 'half' } as const;
const WEEKLY = { calendar: weekly, period: reportingPeriod(weekly, '2019-03-30'), eventDate: '2019-04-30' };
const HALFLY = { calendar: halfly, period: reportingPeriod(halfly, '2025-06-30'), eventDate: '2025-08-28' };

it.each(WEEKS)('times of a company that counts weeks: $text', (given) => {
  check(given, WEEKLY);
  check({ ...given, text: toTraditional(given.text) }, WEEKLY);
});

it.each(HALVES)('times of a company that reports halves: $text', (given) => {
  check(given, HALFLY);
  check({ ...given, text: toTraditional(given.text) }, HALFLY);
});

it('holds at least two hundred expressions, a third of them counterexamples', () => {
  const none = ENGLISH_NONE.length + CHINESE_NONE.length;
  const all = none + DECEMBER.length + MARCH.length + WEEKS.length + HALVES.length;
  expect(all).toBeGreaterThanOrEqual(200);
  expect(none / all).toBeGreaterThan(1 / 3);
});

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

import { findPeriods, readAsFuture, reportingPeriod, type PeriodContext } from '../../libs/engine/src/period/index.js';
import { toTraditional, type Check, type Script } from './check.js';
import { CHINESE_NONE, DECEMBER, ENGLISH_NONE, HALVES, MARCH, WEEKS, type PeriodCase } from './periods.corpus.js';

function contextOf(yearEnd: string, periodEnd: string, eventDate: string): PeriodContext {
  const calendar = { yearEnd, yearNaming: 'end' as const, weeks: null, reports: 'quarter' as const };
  return { calendar, period: reportingPeriod(calendar, periodEnd), eventDate };
}
export const december = contextOf('12-31', '2022-06-25', '2022-08-02');
export const march = contextOf('03-31', '2024-12-31', '2025-02-20');

const weekly = {
  yearEnd: '09-30',
  yearNaming: 'end',
  weeks: { weekday: 6, rule: 'last' },
  reports: 'quarter',
} as const;
const halfly = { yearEnd: '12-31', yearNaming: 'end', weeks: null, reports: 'half' } as const;
const WEEKLY = { calendar: weekly, period: reportingPeriod(weekly, '2019-03-30'), eventDate: '2019-04-30' };
const HALFLY = { calendar: halfly, period: reportingPeriod(halfly, '2025-06-30'), eventDate: '2025-08-28' };

const find = (text: string, context: PeriodContext) => findPeriods(text, { start: 0, end: text.length }, context);
export const read = (text: string, context: PeriodContext): string[] =>
  find(text, context).map(({ window, relation, tense }) => `${window.start}..${window.end} ${relation} ${tense}`);
const ahead = (text: string, context: PeriodContext): string[] =>
  find(text, context).map((mention) => {
    const { start, end } = readAsFuture(mention, context).window;
    return `ahead ${start}..${end}`;
  });

type Row = Pick<Check, 'cause'> & { readonly context: PeriodContext };

const checkOf =
  ({ cause, context }: Row, script: Script) =>
  ({ text, want, future }: PeriodCase): Check => ({
    ...{ cause, counter: want.length === 0, script, text },
    want: [...want, ...(future ? [`ahead ${future}`] : [])],
    got: () => [...read(text, context), ...(future ? ahead(text, context) : [])],
  });

const none = (text: string): PeriodCase => ({ text, want: [] });
const traditional = (each: PeriodCase): PeriodCase => ({ ...each, text: toTraditional(each.text) });
const bothScripts = (row: Row, cases: readonly PeriodCase[]): Check[] => [
  ...cases.map(checkOf(row, 'hans')),
  ...cases.map(traditional).map(checkOf(row, 'hant')),
];
const isChinese = ({ text }: PeriodCase): boolean => /\p{Script=Han}/u.test(text);
const allScripts = (row: Row, cases: readonly PeriodCase[]): Check[] => [
  ...cases.filter((each) => !isChinese(each)).map(checkOf(row, 'en')),
  ...bothScripts(row, cases.filter(isChinese)),
];

const YEARS = 'times: calendar and fiscal years';
const WEEKS_AND_HALVES = 'times: weeks and halves';

export const PERIOD_CHECKS: readonly Check[] = [
  ...allScripts({ cause: YEARS, context: december }, [...DECEMBER, ...ENGLISH_NONE.map(none)]),
  ...allScripts({ cause: YEARS, context: march }, [...MARCH, ...CHINESE_NONE.map(none)]),
  ...allScripts({ cause: WEEKS_AND_HALVES, context: WEEKLY }, WEEKS),
  ...allScripts({ cause: WEEKS_AND_HALVES, context: HALFLY }, HALVES),
];

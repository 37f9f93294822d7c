import { ORDINAL_QUARTERS } from '../locales/zh/period-words.js';
import {
  DIGIT_YEAR,
  MONTH,
  NTH,
  QUARTER,
  SHORT_YEAR,
  YEAR,
  ahead,
  numberOf,
  readQuarter,
  yearOf,
} from './chinese-readings.js';
import { fiscalYearWindow } from './fiscal-calendar.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import type { TimeReading } from './reading.js';
import { open, stated } from './reading.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import type { Groups, PeriodRule } from './rule.js';
import { chineseRule as rule } from './rule.js';

const AND = '(?:和|或者?|及|以及|与|、|,|/|到|至|-|~)';

/** 三、四季度 is one window, named by the second. */
function readPair(groups: Groups, frame: Frame): TimeReading | null {
  const second = readQuarter({ ...groups, fiscal: groups['fiscal'] ?? groups['fiscal2'] }, frame);
  const steps = (ORDINAL_QUARTERS[groups['n'] ?? ''] ?? 0) - (ORDINAL_QUARTERS[groups['first'] ?? ''] ?? 0);
  return second && steps !== 0 ? quarter.quartersUpTo(frame, second, (steps + 4) % 4) : null;
}

function readMonthPair(groups: Groups, frame: Frame): TimeReading | null {
  const first = numberOf(groups['first']) ?? 0;
  const second = numberOf(groups['month']) ?? 0;
  const months = (second - first + 12) % 12;
  if (months === 0 || months % 3 !== 0) return null;
  const last = quarter.monthQuarter(frame, second, yearOf(groups, spokenFrame(frame)));
  return quarter.quartersUpTo(frame, last, months / 3);
}

const yearNumbered = (frame: Frame, groups: Groups, number: number): TimeReading =>
  groups['fiscal'] ? year.namedFiscalYear(frame, number) : year.namedYear(frame, number);

function yearsOf(frame: Frame, groups: Groups, first: number, last: number): TimeReading | null {
  const { start } = yearNumbered(frame, groups, first).window;
  const { end } = yearNumbered(frame, groups, last).window;
  return start && end && start < end && last - first < 20 ? stated('years', { start, end }) : null;
}

/** 2026-2028年, 2025至2027财年. */
function readYears(groups: Groups, frame: Frame): TimeReading | null {
  const first = yearOf({ year: groups['from'] }, frame);
  const last = yearOf({ year: groups['to'], short: groups['short'] }, frame);
  return first === null || last === null ? null : yearsOf(frame, groups, first, last);
}

const FIRST_OF_PAIR: Readonly<Record<string, number>> = { 去: -1, 今: 0, 明: 1 };

/** 今明两年, 明后年: two years from the first on. */
function readYearPair(groups: Groups, frame: Frame): TimeReading | null {
  const offset = FIRST_OF_PAIR[groups['pair'] ?? ''] ?? 0;
  const first = year.yearNumberFromEvent(spokenFrame(frame), offset);
  return yearsOf(spokenFrame(frame), {}, first, first + 1);
}

/** The year named, else that of the report, from its first day on. */
function startOfYear(groups: Groups, frame: Frame): string {
  const named = yearOf(groups, spokenFrame(frame));
  if (named !== null) return yearNumbered(frame, groups, named).window.start ?? '';
  return fiscalYearWindow(spokenFrame(frame).calendar, spokenFrame(frame).reported.year).start;
}

const firstMonths = (groups: Groups, frame: Frame, months: number): TimeReading =>
  year.firstMonths(startOfYear(groups, frame), months);

/** 今年1-10月: whole months of the named year. */
function readMonths(groups: Groups, frame: Frame): TimeReading | null {
  const first = numberOf(groups['from']) ?? 1;
  const last = numberOf(groups['month']) ?? 12;
  const named = yearOf(groups, spokenFrame(frame)) ?? spokenFrame(frame).reported.year;
  return last > first ? stated('month', year.monthsWindow(named, first, last - first + 1)) : null;
}

/** Chinese words for stretches of several periods, in folded text. */
export const CHINESE_SPAN_RULES: readonly PeriodRule[] = [
  rule(
    'quarter_pair',
    `(?:(?:${YEAR}|${SHORT_YEAR})\\s?(?<fiscal>财年|财政年度)?的?\\s?)?(?:第\\s?)?(?<first>[一二三四1-4])(?:(?:季度?)?\\s?${AND}\\s?|(?=[二三四][季]))${NTH}(?<fiscal2>财政|财|会计)?${QUARTER}`,
    readPair,
  ),
  rule(
    'month_quarter_pair',
    `(?:${YEAR}\\s?)?(?<first>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月?(?:份|底)?(?:财?季度?)?\\s?${AND}\\s?${MONTH}\\s?(?:份|底)?(?:的)?(?:财)?季(?:度)?`,
    readMonthPair,
  ),
  rule('year_pair', '(?<pair>[去今明])(?:年[和与及、])?[今明后](?:(?:两|二)?年)', readYearPair),
  rule(
    'years',
    `(?:从|在)?(?<from>20\\d\\d|${DIGIT_YEAR})\\s?年?(?:度)?\\s?(?:到|至|-|~|\\u2013|\\u2014)\\s?(?:(?<to>20\\d\\d|${DIGIT_YEAR})|(?<short>[0-4]\\d))\\s?(?:(?<fiscal>财年|财政年度)|年(?:度)?)(?:(?:这|共|的)?[二两三四五六七八九十]年(?:期)?(?![初末中底]))?`,
    readYears,
  ),
  rule(
    'first_quarters',
    `(?:${YEAR}\\s?(?<fiscal>财年)?的?)?前\\s?(?<n>[二两三23])\\s?(?:个)?季(?:度)?`,
    (groups, frame) => firstMonths(groups, frame, 3 * (numberOf(groups['n']) ?? 1)),
  ),
  rule(
    'first_months',
    `(?:${YEAR}\\s?(?<fiscal>财年)?的?)前\\s?(?<n>\\d{1,2}|[二两三四五六七八九十][一二]?)\\s?个月|(?:年初)(?:的)?前?(?<n2>[二两三四五六])个月`,
    (groups, frame) => firstMonths(groups, frame, numberOf(groups['n'] ?? groups['n2']) ?? 1),
  ),
  rule(
    'months',
    `(?:${YEAR}\\s?)?(?<![\\d.个])(?<from>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\\s?月?(?:份)?\\s?(?:到|至|-|~)\\s?${MONTH}(?:份)?(?![\\d季一二三四五六七八九十]|\\s\\d)`,
    readMonths,
  ),
  rule('year_to_date', '(?:年初|今年|本年(?:度)?)(?:至今|以来|迄今)', (_, frame) => year.yearSoFar(frame)),
  rule(
    'rest_of_year',
    `${YEAR}(?:的|内)?(?:剩余|剩下|余下|其余|接下来)(?:的)?(?:时间|时段|月份|几个月|季度|日子|年度)?|年内(?:剩余|剩下|余下|其余)(?:的)?(?:时间|月份|季度)`,
    (groups, frame) => {
      const named = yearOf(groups, spokenFrame(frame));
      return year.restOf(frame, named === null ? year.yearFromEvent(frame, 0) : year.namedYear(frame, named));
    },
  ),
  rule('remaining_quarters', '(?:剩余|剩下|余下|其余)的?\\s?(?<n>[两二三23])\\s?个?季度?', (groups, frame) =>
    ahead(frame, numberOf(groups['n']) ?? 1, '季'),
  ),
  rule('coming_quarters', '(?:未来|今后|接下来|往后|后续|之后)(?:的)?(?:各|每)?(?:个)?季度', () => open()),
  rule(
    'part_of_this_year',
    '(?<![今明去后前本来次上\\d零一二三四五六七八九十度])(?<part>年初|年中)(?!至今|以来|迄今|期|间|国)',
    (groups, frame) => year.partOfYear(year.yearFromEvent(frame, 0), groups['part'] === '年初' ? 'early' : 'mid'),
  ),
];

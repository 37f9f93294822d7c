import { ORDINAL_QUARTERS, YEAR_STEPS } from '../locales/zh/period-words.js';
import type { DateWindow } from '../model/index.js';
import { readHanNumber } from '../quantity/index.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import type { TimeReading } from './reading.js';
import { open, stated } from './reading.js';
import * as day from './resolve-day.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import type { Groups } from './rule.js';

/** 2026, 二〇二六 (circles are folded to 零) and the Republic's years of Taiwan (民国114年, 114年). */
export const DIGIT_YEAR =
  '20\\d\\d|二零[零一二三四][零一二三四五六七八九]|(?:民国\\s?|(?<![\\d.,第近超约过达逾]))1[0-3]\\d(?=\\s?(?:年|第)(?!来|间|前|后|内|的?历史|以|的?老))';
/** 25年三季度, 26财年 */
export const SHORT_YEAR = '(?:(?<![\\d.])(?<short>[0-3]\\d)\\s?(?:年|年度|(?=财年|财政年度|q)))';
/** 第三, 第二个, 三, 首: quarters are counted with 个 only behind 第 (四个季度 are four). */
export const NTH = '(?<!一年|每)(?:第\\s?)?(?<n>[一二三四首末1-4])\\s?(?:(?<=第\\s?[一二三四1-4]\\s?)个)?';
/** 季 alone names a quarter where words of a report follow: not 季节, 四季酒店. */
export const QUARTER =
  '(?:季度|(?<=第\\s?[一二三四1-4]\\s?(?:财)?)季(?!节)|季(?=[,。、的营毛收净盈利销出预我公每合财及和与至到末底将财]|$))';
export const DAY = '\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
export const STEP_YEAR = Object.keys(YEAR_STEPS)
  .filter((word) => word.length > 1)
  .join('|');
export const YEAR = `(?:(?<year>${DIGIT_YEAR})\\s?(?:年|年度|(?=财年|财政年度|q))?|(?<step>${STEP_YEAR}))`;
export const MONTH = '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月';
export const INSIDE = '(?:之?内|以内|期间|里|间|时间内|的时间)?';

export const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d+$/.test(text) ? Number(text) : (readHanNumber(text, 0)?.low.toNumber() ?? null);

export function yearOf(groups: Groups, frame: Frame): number | null {
  const step = YEAR_STEPS[groups['step'] ?? ''];
  if (step !== undefined) return year.yearNumberFromEvent(frame, step);
  const named = numberOf(groups['year']?.replace(/民国\s?/, ''));
  if (named === null) return groups['short'] === undefined ? null : 2000 + Number(groups['short']);
  return named < REPUBLIC_YEARS ? named + REPUBLIC : named;
}

/** The Republic's first year is 1912. */
const REPUBLIC = 1911;
const REPUBLIC_YEARS = 200;

const isFiscal = (groups: Groups): boolean => groups['fiscal'] !== undefined;
const frameFor = (frame: Frame, groups: Groups): Frame => (isFiscal(groups) ? frame : spokenFrame(frame));

export function readQuarter(groups: Groups, frame: Frame): TimeReading | null {
  const number = ORDINAL_QUARTERS[groups['n'] ?? ''];
  if (number === undefined) return null;
  const own = frameFor(frame, groups);
  const named = yearOf(groups, own);
  return named === null ? quarter.numberedQuarter(own, number) : quarter.quarterOfYear(own, number, named);
}

const windowOf = (reading: TimeReading): DateWindow => ({
  start: reading.window.start ?? '',
  end: reading.window.end ?? '',
});

/** 下半年 without a year is that of the calendar year of the call, the coming one once it is past. */
export function readHalf(groups: Groups, frame: Frame): TimeReading | null {
  const half = groups['half'] === '上' ? 1 : 2;
  // Who reports by halves means the half reported on, whenever the year begins.
  const own = frame.calendar.reports === 'half' ? frame : frameFor(frame, groups);
  const named = yearOf(groups, own);
  if (named !== null) return quarter.halfOfYear(own, half, named);
  const reading = quarter.numberedHalf(own, half);
  const fiscal = quarter.numberedHalf(frame, half);
  return stated('half', windowOf(reading), [...reading.candidates, windowOf(fiscal), ...fiscal.candidates]);
}

const kindOf = (unit: string): 'year' | 'quarter' | 'months' | 'weeks' | 'days' =>
  unit.includes('年')
    ? 'year'
    : unit.includes('季')
      ? 'quarter'
      : unit.includes('月')
        ? 'months'
        : /周|星期/.test(unit)
          ? 'weeks'
          : 'days';

export function ahead(frame: Frame, count: number, unit: string): TimeReading {
  const kind = kindOf(unit);
  if (kind === 'year') return over(year.comingYears(frame, count));
  return over(kind === 'quarter' ? quarter.comingQuarters(frame, count) : day.fromEvent(frame, count, kind));
}

/** "提到未来三年" is no due date: a stretch ahead is a window whatever stands before it. */
const over = (reading: TimeReading): TimeReading => ({ ...reading, relation: 'over' });

export function behind(frame: Frame, count: number, unit: string): TimeReading {
  const kind = kindOf(unit);
  if (kind === 'year') return year.pastYears(frame, count);
  if (kind === 'quarter') return quarter.pastQuarters(frame, count);
  return kind === 'months' ? day.pastMonths(frame, count) : day.pastShort(frame, count, kind);
}

export function readStretch(groups: Groups, frame: Frame): TimeReading | null {
  if (groups['halfYear']) return over(day.fromEvent(frame, 6, 'months'));
  const unit = groups['unit'] ?? '';
  if (/[几数]/.test(groups['to'] ?? groups['n'] ?? '')) return groups['ahead'] === undefined ? null : over(open());
  const count = numberOf(groups['to'] ?? pairEnd(groups['n'])) ?? 1;
  const months = monthsOf(groups, count);
  if (months !== null)
    return groups['ahead'] === undefined ? day.pastMonths(frame, months) : over(day.fromEvent(frame, months, 'months'));
  if (groups['half']) return over(day.fromEvent(frame, count, 'months', HALF_MONTH));
  return groups['ahead'] === undefined ? behind(frame, count, unit) : ahead(frame, count, unit);
}

const HALF_MONTH = 15;

/** Months of 一年半, 两年零三个月; null for a plain stretch. */
function monthsOf(groups: Groups, count: number): number | null {
  const unit = groups['unit'] ?? '';
  if (!unit.endsWith('年')) return null;
  const more = numberOf(groups['months']) ?? (groups['more'] ? 6 : 0);
  return more === 0 ? null : count * 12 + more;
}

/** 两三年 is up to three years. */
function pairEnd(text: string | undefined): string | undefined {
  return text !== undefined && /^[一二两三四五六七八九]{2}$/.test(text) ? text.charAt(1) : text;
}

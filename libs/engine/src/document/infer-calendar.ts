import type { FiscalCalendar, IsoDate } from '../model/index.js';
import { monthEnd } from './calendar-date.js';

/** A fiscal quarter as a document calls the one that it reports. */
interface Label {
  readonly quarter: number;
  readonly year: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
};
/** Where a call says which quarter it reports; later figures of other years would only confuse. */
const HEAD = 6000;
const YEAR = "(?:fiscal )?(?:year )?(?:fy ?)?(20\\d\\d|[’']?\\d\\d(?=\\b|q))";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(first|second|third|fourth)[- ](?:fiscal )?quarter,? (?:and (?:full |fiscal )*year )?(?:of )?(?:our )?(?:the )?${YEAR}\\b`,
    'g',
  ),
  new RegExp(`\\bq([1-4]) (?:of )?(?:fiscal |fy ?)?(?:year )?(20\\d\\d|’?\\d\\d)\\b`, 'g'),
];
const PATTERNS_YEAR_FIRST: readonly RegExp[] = [
  /\b(?:fiscal|fiscal year|fy) ?(20\d\d|[’']?\d\d) ?(first|second|third|fourth)[- ]quarter\b/g,
  /\b(?:fy ?)?(20\d\d|\d\d) ?(?:财年|財年)? ?q([1-4])\b/g,
  /(20\d\d)\s?(?:财年|財年|财政年度|財政年度|會計年度|会计年度|年度|年)\s?(?:的)?第?([一二三四1-4])\s?(?:财|財)?季/g,
];

const yearOf = (said: string): number => {
  const digits = said.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};
const quarterOf = (said: string): number => ORDINALS[said] ?? Number(said);

function labelsOf(text: string): Label[] {
  const head = text.slice(0, HEAD).toLowerCase();
  const found = [
    ...PATTERNS.flatMap((pattern) => [...head.matchAll(pattern)].map(([, q = '', y = '']) => [q, y] as const)),
    ...PATTERNS_YEAR_FIRST.flatMap((pattern) =>
      [...head.matchAll(pattern)].map(([, y = '', q = '']) => [q, y] as const),
    ),
  ];
  return found.map(([q, y]) => ({ quarter: quarterOf(q), year: yearOf(y) }));
}

/** The month that a period belongs to: one that ends in the first week of a month closes the month before. */
function monthOf(periodEnd: IsoDate): { year: number; month: number } {
  const [year = 0, month = 0, day = 0] = periodEnd.split('-').map(Number);
  if (day > 7) return { year, month };
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** The calendar under which the period to `periodEnd` is called so, or null where none of the usual kinds is. */
function calendarOf({ quarter, year }: Label, periodEnd: IsoDate): FiscalCalendar | null {
  const reported = monthOf(periodEnd);
  const months = reported.month + 3 * (4 - quarter);
  const endYear = reported.year + Math.floor((months - 1) / 12);
  const endMonth = ((months - 1) % 12) + 1;
  const ends = year === endYear;
  if (!ends && !(year === endYear - 1 && endMonth <= 6)) return null;
  return {
    yearEnd: monthEnd(2001, endMonth).slice(5),
    yearNaming: ends ? 'end' : 'start',
    weeks: weeksOf(periodEnd),
    reports: 'quarter',
  };
}

/** A period that ends off the end of a month is one of a 52/53-week year: on the last such weekday, or the nearest to the month's end. */
function weeksOf(periodEnd: IsoDate): FiscalCalendar['weeks'] {
  const [year = 0, month = 0, day = 0] = periodEnd.split('-').map(Number);
  const left = Number(monthEnd(year, month).slice(8)) - day;
  if (left === 0 || (left > 6 && day > 7)) return null;
  const weekday = new Date(`${periodEnd}T00:00:00Z`).getUTCDay() || 7;
  return { weekday, rule: day <= 7 ? 'nearest' : 'last' };
}

const keyOf = ({ yearEnd, yearNaming }: FiscalCalendar): string => `${yearEnd} ${yearNaming}`;

/** The calendar that most of the labels agree on, the earliest of equals. */
function usual(calendars: readonly FiscalCalendar[]): FiscalCalendar | null {
  const counts = new Map<string, number>();
  for (const calendar of calendars) counts.set(keyOf(calendar), (counts.get(keyOf(calendar)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return calendars.find((calendar) => counts.get(keyOf(calendar)) === most) ?? null;
}

/**
 * The fiscal calendar as the head of a document shows it: a quarter to 27 January 2019 that is called "first quarter of
 * fiscal 2019" belongs to a year that ends in October. `given` is the calendar so far; its year end is kept where
 * `isFixed` (a person gave it), and then only how years are named is read. Where no label tells, `given` stands.
 */
export function inferCalendar(
  text: string,
  given: FiscalCalendar,
  periodEnd: IsoDate,
  isFixed: boolean,
): FiscalCalendar {
  const read = labelsOf(text).flatMap((label) => calendarOf(label, periodEnd) ?? []);
  if (!isFixed) return usual(read) ?? given;
  const month = monthOf(`2001-${given.yearEnd}`).month;
  const fitting = usual(read.filter(({ yearEnd }) => Number(yearEnd.slice(0, 2)) === month));
  return fitting ? { ...given, yearNaming: fitting.yearNaming } : given;
}

/** Turns the time rows of the public suites into cases, sorted into groups by form alone. */

export interface Want {
  /** First and last day, both included; a missing one is not compared. */
  readonly start?: string;
  readonly end?: string;
  /** Set where the suite names a point: the window must end in it. */
  readonly endsIn?: { readonly start: string; readonly end: string };
  /** The stretch of the text, without an article or preposition at its head. */
  readonly span?: string;
  /** The expression is a length; `end` is looked for behind "within". */
  readonly isLength?: boolean;
}

export interface Case {
  readonly group: string;
  readonly text: string;
  readonly lang: 'en' | 'zh';
  /** Day on which the words are said. */
  readonly today: string;
  /** Each reading that the suite accepts: all parts of one of them must be found. */
  readonly want: readonly (readonly Want[])[];
  /** False for groups that calls do not have. */
  readonly meant: boolean;
}

export interface Row {
  readonly text: string;
  readonly lang: 'en' | 'zh';
  readonly dim?: string;
  readonly model?: string;
  readonly label: unknown;
  readonly context?: { readonly ReferenceDateTime?: string } | null;
}

const MONTH_NAME =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?';
const DAY_NAME = 'day\\b|days|mon\\b|weekend|wkend|morning|tonight|date\\b|周|星期|禮拜|礼拜|天|日|号|號';
const NUMERIC = '\\d ?[-/.] ?(?:\\d|[a-z]{3}-)|\\bfeb13\\b';

/**
 * The forms, first that matches. Whole groups stand outside the total, for these reasons:
 * - clock (and parts of a day), days and weeks: a promise on a call falls due in a quarter, half or year, at the finest in a month;
 * - seasons: the suites date them by the sun or not at all, companies by their trade;
 * - parts of a month ("early next month"): finer than any due date of a call;
 * - numeric dates (2016-11, 11/2016) are written, not said;
 * - abbreviations (EOM, EOY, BOY) and years before Christ or of emperors: no call has them;
 * - decades of a past century: history, of which no figure is reported;
 * - "two years ago": on a call the period of the report so many years before, not a day;
 * - ranges of years, "before 2014": the suites end them where the last year begins, speakers of a company mean all of it;
 * - "all day", "full month": the whole of a unit, not a length.
 */
const FORMS: readonly (readonly [name: string, pattern: RegExp, meant: boolean])[] = [
  [
    'clock',
    /\b\d{1,2} ?m$|tonite|half past|(?:at|around) \d|(?:half|1\/2|\.5)(?: a)? day|半日|christmas|\d ?(?:h|hrs?|am|pm|a\.?m\.?|p\.?m\.?)\b|hour|min(?:ute)?s?\b|sec(?:ond)?s?\b|"|:|noon|分|秒|鐘|钟|[時时]|字/,
    false,
  ],
  ['whole unit', /\b(?:all|full|whole)[ -]/, false],
  ['ago', /\bago\b|之前$/, false],
  ['year of an era', /\bbc\b|康熙|雍正|民[国國]|元年|神[龙龍]/, false],
  ['abbreviated edge', /\b(?:e|b)o[my]\b/, false],
  ['past decade', /年代|世[纪紀]/, false],
  ['season', /season|summer|winter|spring|autumn|夏|冬/, false],
  ['years from to', /\d\d(?:年| 年)? ?(?:到|与|與|之后)\s?\d\d|before 2|through 2/, false],
  ['week', /\bweek|\bwk/, false],
  ['part of a month', /(?:early|beginning|late|mid)\b.*(?:month|january)/, false],
  ['numeric date', new RegExp(NUMERIC), false],
  [
    'day',
    new RegExp(
      `${DAY_NAME}|\\b\\d{1,2}(?:st|nd|rd|th)|${MONTH_NAME}\\.? \\d{1,2}\\b(?! ?,? ?\\d{4})|\\d{1,2}(?:th)? of |between |from \\d|\\d (?:to|till) |aug-|ides|first of|second of|third of|to today`,
    ),
    false,
  ],
  ['quarter', /quarter|qtr|q[1-4]|季/, true],
  ['half', /\bhalf (?!year)|h[12]\b|半年$/, true],
  ['edge of year or month', /\b(?:end|beginning|early|later|rest|late)\b/, true],
  [
    'stretch',
    /\b(?:next|last|past|upcoming|coming) (?:\d|two|three|few)|(?:\d|two|three) ?(?:upcoming|year)|hence|from today|[前上下后後近][两兩二三1]|年[之]?[後后]|过去/,
    true,
  ],
  ['bound by a year', /\b(?:after|since) 2/, true],
  ['month', new RegExp(`\\b${MONTH_NAME}\\b|month|月`), true],
  ['year', /\byear|\byr|\d{4}|年/, true],
];

const LENGTH_FORMS = FORMS.slice(0, 2);

function formOf(text: string, isLength: boolean): { group: string; meant: boolean } {
  const forms = isLength ? LENGTH_FORMS : FORMS;
  const found = forms.find(([, pattern]) => pattern.test(text.toLowerCase()));
  if (isLength) return { group: found ? `length, ${found[0]}` : 'length', meant: !found };
  return { group: found?.[0] ?? 'other', meant: found?.[2] ?? false };
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const before = (day: string): string => iso(Date.parse(day) - DAY);

/** The first day of the unit after the one that begins on `day`. */
function after(day: string, grain: string): string {
  const date = new Date(day);
  const months = { Month: 1, Quarter: 3, Year: 12 }[grain] ?? 0;
  date.setUTCMonth(date.getUTCMonth() + months);
  return months === 0 ? iso(date.getTime() + DAY) : iso(date.getTime());
}

/** Duckling writes the start of a year or month as its day or month 0. */
const dayOf = (y: string, m: string, d: string): string =>
  iso(Date.UTC(Number(y), Math.max(0, Number(m) - 1), Math.max(1, Number(d))));

/** "Upcoming two quarters" is for duckling the second of them: where it ends is compared. */
const POINT_AHEAD = /upcoming|from today|hence/;

const base = (row: Row, today: string, isLength = false): Omit<Case, 'want'> => {
  const { group, meant } = formOf(row.text, isLength);
  return { group: `${row.lang} ${group}`, meant, text: row.text, lang: row.lang, today };
};

const DUCKLING_DAY = '2013-02-12';

function lengthEnd(today: string, count: number, unit: string): string {
  const date = new Date(today);
  if (unit === 'Year') date.setUTCFullYear(date.getUTCFullYear() + count);
  else if (unit === 'Month') date.setUTCMonth(date.getUTCMonth() + count);
  else return iso(date.getTime() + count * DAY * (unit === 'Week' ? 7 : unit === 'Day' ? 1 : 0));
  return iso(date.getTime());
}

function ducklingWant(row: Row): Want | null {
  const label = String(row.label);
  const days = [...label.matchAll(/\((-?\d+), ?(\d+), ?(\d+)/g)].map(([, y, m, d]) => dayOf(y!, m!, d!));
  const grain = /(\w+)$/.exec(label)?.[1] ?? '';
  if (label.startsWith('datetimeOpenInterval After')) return { start: days[0]! };
  if (label.startsWith('datetimeOpenInterval')) return { end: before(days[0]!) };
  if (label.startsWith('datetimeInterval ')) {
    const byEnd = /\bend\b/i.test(row.text);
    return { ...(byEnd ? {} : { start: days[0]! }), end: before(days[1]!) };
  }
  if (!label.startsWith('datetime ') || !days[0]) return null;
  const end = before(after(days[0], grain));
  return POINT_AHEAD.test(row.text) ? { endsIn: { start: days[0], end } } : { start: days[0], end };
}

function ducklingCases(row: Row): Case[] {
  if (row.dim === 'Duration') {
    const length = /^DurationData (\d+) (\w+)$/.exec(String(row.label));
    if (!length) return [];
    const end = lengthEnd(DUCKLING_DAY, Number(length[1]), length[2]!);
    return [{ ...base(row, DUCKLING_DAY, true), want: [[{ end, isLength: true }]] }];
  }
  if (row.dim !== 'Time' || String(row.label).includes('Holiday')) return [];
  const want = ducklingWant(row);
  return want ? [{ ...base(row, DUCKLING_DAY), want: [[want]] }] : [];
}

interface Label {
  readonly text: string;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

type Resolution = { readonly startDate?: string; readonly endDate?: string; readonly duration?: string };

function recognizerWant({ text, resolution }: Label, kind: string, today: string): Want {
  const found = (resolution?.[kind] ?? {}) as Resolution;
  if (found.duration)
    return { isLength: true, end: iso(Date.parse(today) + Math.round(Number(found.duration) / 86_400) * DAY) };
  const { startDate, endDate } = found;
  const isEdge = /^(?:rest|later)/.test(text);
  return {
    span: text,
    ...(startDate ? { start: startDate } : {}),
    ...(endDate ? { end: isEdge ? endDate : before(endDate) } : {}),
  };
}

function recognizerCases(row: Row): Case[] {
  if (!(row.model ?? '').startsWith('DateTime')) return [];
  const today = row.context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07';
  const labels = row.label as Label[];
  const readings = ['FutureResolution', 'PastResolution'].map((kind) =>
    labels.map((label) => recognizerWant(label, kind, today)),
  );
  const isLength = (row.model ?? '').endsWith('DurationParser');
  return [{ ...base(row, today, isLength), want: readings }];
}

export const casesOf = (file: string, row: Row): Case[] =>
  file === 'duckling' ? ducklingCases(row) : recognizerCases(row);

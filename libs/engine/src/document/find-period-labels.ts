import type { FiscalCalendar, IsoDate } from '../model/index.js';
import { fiscalQuarterEnd, monthEnd } from './calendar-date.js';
import { findDates, MONTH_WORDS, monthNumber, republicYear } from './find-dates.js';

/** A name of the reported period, with the days it may end on, likeliest first. */
export interface PeriodLabel {
  readonly raw: string;
  readonly ends: readonly IsoDate[];
  /** Did it carry its year? Without one, `ends` has to be chosen by the date of the call. */
  readonly dated: boolean;
  readonly at: number;
}

type Reader = (
  match: RegExpMatchArray,
  calendar: FiscalCalendar,
  years: readonly number[],
) => Omit<PeriodLabel, 'raw' | 'at'> | null;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};
const ORDINAL = 'first|second|third|fourth|1st|2nd|3rd|4th';
/** Years as a recogniser writes them: "twenty twenty-five". */
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const YEAR = String.raw`\d{4}|twenty[ -]twenty[ -](?:${UNITS.join('|')})`;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      String.raw`(?:quarter|months|weeks|half|year|period) (?:ended|ending|to)(?: on)? ([^;()]{6,24}\d{4})`,
      'gi',
    ),
    (match) => dated(findDates(match[1] ?? '').map((found) => found.date)),
  ],
  [/截至\s?(\d{4}年\d{1,2}月\d{1,2}日)/g, (match) => dated(findDates(match[1] ?? '').map((found) => found.date))],
  [
    new RegExp(String.raw`\b(${MONTH_WORDS})[ -]quarter(?: (?:of )?(?:fiscal (?:year )?)?(\d{4}))?`, 'gi'),
    (match, _calendar, years) => monthQuarter(monthNumber(match[1] ?? ''), match[2], years),
  ],
  [
    /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月(?:份)?季[度]?/g,
    (match, _calendar, years) => monthQuarter(Number(match[2]), match[1], years),
  ],
  [
    new RegExp(
      String.raw`\b(fiscal )?(?:year )?(\d{4})?,? ?\b(${ORDINAL})[ -](fiscal )?quarter(?:,? (?:and (?:the )?(?:full|fiscal|end|whole|entire)[ -](?:fiscal )?year,? )?(?:of )?(?:the )?(fiscal )?(?:year )?(?:of )?(?:fy ?)?(${YEAR}))?`,
      'gi',
    ),
    (match, calendar, years) =>
      quarter(
        ORDINALS[(match[3] ?? '').toLowerCase()] ?? 0,
        match[6] ?? match[2],
        Boolean(match[1] ?? match[4] ?? match[5]),
        calendar,
        years,
      ),
  ],
  [
    /\bQ([1-4])[ -]?(FY|fiscal(?: year)?)? ?[’']?(\d{4}|\d{2})\b/gi,
    (match, calendar, years) => quarter(Number(match[1]), match[3], Boolean(match[2]), calendar, years),
  ],
  [
    /\b(?:(FY ?|fiscal (?:year )?)(\d{4}|\d{2})|(\d{4}))(?:财年|財年)?[ -]?Q([1-4])/gi,
    (match, calendar, years) =>
      quarter(Number(match[4]), match[2] ?? match[3], Boolean(match[1]) || /[财財]年/.test(match[0]), calendar, years),
  ],
  [
    /(\d{4}|(?<!\d)1\d{2}(?=\s?年)|二[〇零○]二[一二三四五六七八九](?=年))\s?(财年|財年|财政年度|財政年度|年)?度?\s?第?([一二三四1-4])\s?季(?:度)?/g,
    (match, calendar, years) =>
      quarter(ORDINALS[match[3] ?? ''] ?? 0, match[1], /[财財]/.test(match[2] ?? ''), calendar, years),
  ],
  [
    /\b(?:H([12])|(first|second) half)(?: of)?(?: fiscal)? ?(?:year )?(\d{4})|(\d{4}|(?<!\d)1\d{2}(?=\s?年))\s?年?\s?(上|下)半年/gi,
    (match, calendar) => half(match, calendar),
  ],
  // "Half-year results 2025", "2025 interim results", 2025年中期业绩, 2025年半年度报告.
  [
    /\b(?:half[- ]year(?:ly)?|interim) (?:results|report|earnings)(?: \p{L}+)? (\d{4})\b|\b(?:FY ?)?(\d{4}) (?:half[- ]year(?:ly)?|interim) (?:results|report|earnings)|(\d{4})\s?年?\s?(?:度)?(?:中期|半年度|半年报|半年報|年中)/giu,
    (match, calendar) => firstHalf(Number(match[1] ?? match[2] ?? match[3]), calendar),
  ],
  [
    /\b(?:full[ -]year|annual|fiscal(?: year)?|FY) ?(\d{4})(?: (?:annual|full))?[ -](?:results|earnings)|(\d{4})\s?年?(?:度|全年|年报|年報)(?:业绩|業績)?/gi,
    (match, calendar) => dated([fiscalQuarterEnd(calendar, Number(match[1] ?? match[2]), 4)]),
  ],
];

/** All names of reporting periods in a text, in the order of the text. `years` are those that a label without a year may mean. */
export function findPeriodLabels(text: string, calendar: FiscalCalendar, years: readonly number[]): PeriodLabel[] {
  const labels: PeriodLabel[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const label = read(match, calendar, years);
      if (label && label.ends.length > 0) labels.push({ raw: match[0].trim(), at: match.index, ...label });
    }
  }
  return labels.sort((a, b) => a.at - b.at);
}

const dated = (ends: readonly IsoDate[]): Omit<PeriodLabel, 'raw' | 'at'> => ({ ends, dated: true });

function monthQuarter(
  month: number,
  year: string | undefined,
  years: readonly number[],
): Omit<PeriodLabel, 'raw' | 'at'> | null {
  if (month < 1 || month > 12) return null;
  return { ends: (year ? [Number(year)] : years).map((each) => monthEnd(each, month)), dated: year !== undefined };
}

/** A numbered quarter: of the fiscal year first, of the calendar year too unless "fiscal" is said. */
function quarter(
  number: number,
  year: string | undefined,
  fiscal: boolean,
  calendar: FiscalCalendar,
  years: readonly number[],
): Omit<PeriodLabel, 'raw' | 'at'> | null {
  if (number < 1) return null;
  const of = year ? [yearNumber(year)] : [...years, ...years.slice(-1).map((last) => last + 1)];
  const ends = of.flatMap((each) => [
    fiscalQuarterEnd(calendar, each, number),
    ...(fiscal ? [] : [monthEnd(each, number * 3)]),
  ]);
  return { ends: [...new Set(ends)], dated: year !== undefined };
}

/** `25`, `2025`, `114` of the Republic's years, `二〇二五`, `twenty twenty-five`. */
function yearNumber(year: string): number {
  const unit = UNITS.indexOf(year.toLowerCase().slice('twenty twenty '.length)) + 1;
  if (unit > 0) return 2020 + unit;
  if (year.startsWith('二')) return 2020 + '一二三四五六七八九'.indexOf(year.charAt(3)) + 1;
  if (year.length === 3) return republicYear(Number(year));
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

const firstHalf = (year: number, calendar: FiscalCalendar): Omit<PeriodLabel, 'raw' | 'at'> =>
  dated([...new Set([fiscalQuarterEnd(calendar, year, 2), monthEnd(year, 6)])]);

function half(match: RegExpMatchArray, calendar: FiscalCalendar): Omit<PeriodLabel, 'raw' | 'at'> {
  const year = yearNumber(match[3] ?? match[4] ?? '');
  const second = match[1] === '2' || match[2]?.toLowerCase() === 'second' || match[5] === '下';
  return dated([...new Set([fiscalQuarterEnd(calendar, year, second ? 4 : 2), monthEnd(year, second ? 12 : 6)])]);
}

import type { IsoDate } from '../model/index.js';
import { isoDate } from './calendar-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
/** Month of an English name, 1 to 12; 0 for another word. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
export const MONTH_WORDS = MONTH;

const PATTERN = new RegExp(
  String.raw`\b(${MONTH})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b|\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(${MONTH})\.?,?[\s-]+(\d{4})\b|(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)|(?<!\d)(1\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日`,
  'gi',
);

/** Years of the Republic of China, as Taiwan's documents count them: 民國114年 is 2025. */
export const republicYear = (year: number): number => year + 1911;

export interface FoundDate {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** All full dates in a text: `July 27, 2021`, `27 Jul 2021`, `2021-07-27`, `2021/7/27`, `2021年7月27日`, `民國110年7月27日`. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const date = readDate(match);
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function readDate(match: RegExpMatchArray): IsoDate | null {
  if (match[1]) return isoDate(Number(match[3]), monthNumber(match[1]), Number(match[2]));
  if (match[5]) return isoDate(Number(match[6]), monthNumber(match[5]), Number(match[4]));
  if (match[10]) return isoDate(republicYear(Number(match[10])), Number(match[11]), Number(match[12]));
  return isoDate(Number(match[7]), Number(match[8]), Number(match[9]));
}

/** Titles of calls carry a date and much else. */
const RESULTS =
  /results?\b|earnings|conference call|业绩|業績|财报|財報|法說|法说|法人說明會|电话会|電話會|纪要|紀要|逐字稿/i;

const CALL_NAMED =
  /(?:\bcall|conference|briefing|presentation|\btoday is|说明会|說明會|法说会|法說會|业绩会|業績會|电话会议?|電話會議?|今天是)[^.。\d]{0,24}$/i;
const NOT_ITS_DAY = /until|through|replay|available|dated|filed|ended|ending|截至|回放|重播/i;

/** The days that an opening names as the day of the call: "our second quarter call on August 7, 2025". */
export function datesOfCall(opening: string): IsoDate[] {
  return findDates(opening).flatMap(({ date, start }) => {
    const before = CALL_NAMED.exec(opening.slice(Math.max(0, start - 40), start))?.[0];
    return before && !NOT_ITS_DAY.test(before) ? [date] : [];
  });
}

/** The date of a line that is a dateline: a date with weekday, hour or place at most; null for a sentence with a date in it. */
export function dateOfLine(line: string): IsoDate | null {
  const title = RESULTS.test(line);
  if (line.length > (title ? 150 : 90)) return null;
  const [found, second] = findDates(line);
  if (!found || second) return null;
  const around = (line.slice(0, found.start) + line.slice(found.end))
    .replace(/[\s\d,.:：|/()（）\-–—日*#]+/g, ' ')
    .trim();
  if (/as of|returns|copyright|©|updated|through|截至|until/i.test(around)) return null;
  if (/[.。!?！？]$/.test(line) && around.split(' ').length > 2) return null;
  return title || (around.split(' ').length <= 8 && around.length <= 60) ? found.date : null;
}

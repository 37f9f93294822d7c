import type { IsoDate } from '../model/index.js';
import { isoDate } from './calendar-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
/** Month of an English name, 1 to 12; 0 for another word. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
export const MONTH_WORDS = MONTH;

const PATTERN = new RegExp(
  String.raw`\b(${MONTH})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b|\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(${MONTH})\.?,?[\s-]+(\d{4})\b|(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)`,
  'gi',
);

export interface FoundDate {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** All full dates in a text: `July 27, 2021`, `27 Jul 2021`, `2021-07-27`, `2021/7/27`, `2021年7月27日`. */
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
  return isoDate(Number(match[7]), Number(match[8]), Number(match[9]));
}

/** Titles of calls carry a date and much else. */
const RESULTS =
  /results?\b|earnings|conference call|业绩|業績|财报|財報|法說|法说|法人說明會|电话会|電話會|纪要|紀要|逐字稿/i;

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

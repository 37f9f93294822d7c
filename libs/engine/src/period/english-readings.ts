import { COUNTS, DIGIT_WORDS, HALVES, MONTHS, QUARTERS, TENS, VAGUE_COUNTS } from '../locales/en/period-words.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import type { TimeReading } from './reading.js';
import { endOf, open, stated } from './reading.js';
import * as day from './resolve-day.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import type { Groups } from './rule.js';

export const MONTH = Object.keys(MONTHS).join('|');
export const COUNT = `\\d{1,2}|${Object.keys(COUNTS)
  .filter((word) => word !== 'a')
  .sort((a, b) => b.length - a.length)
  .join('|')}`;
export const VAGUE = VAGUE_COUNTS.join('|');
export const ORDINAL = 'first|second|third|fourth|1st|2nd|3rd|4th';
export const QUARTER = '(?:quarters?|qtrs?)';
export const RANGE = `(?<n>${COUNT})(?:(?: to | or |, |-| - )(?<to>${COUNT}))?`;
export const UNIT = '(?:fiscal |full |calendar |more )?(?<unit>years?|quarters?|months?|weeks?|days?)';
/** "Twenty twenty-six", as recognisers write it. */
export const SPELLED_YEAR = `(?:twenty[ -](?:${Object.keys(TENS).join('|')})(?:[ -](?:${DIGIT_WORDS.join('|')}))?)`;
export const YEAR = `20[0-4]\\d|'\\d\\d|fy ?'?(?:20)?\\d\\d|${SPELLED_YEAR}`;
export const OF_YEAR = `(?:,? ?(?:of |in |-)?(?:the )?(?:(?<fiscal>fiscal|fy)(?: year)? ?|calendar (?:year )?)?(?<year>${YEAR}|(?:this|next|last) (?:fiscal |calendar )?year|(?:the|our|its) (?:fiscal |calendar )?year|'?\\d\\d(?=[^\\d%.,]|$)))?`;
export const AHEAD = 'next|coming|following|upcoming|subsequent|future';
export const BEHIND = 'past|last|previous|prior|preceding|trailing';

export const countOf = (word: string | undefined): number | null =>
  word === undefined ? null : (COUNTS[word] ?? Number(word));

/** A year in words or digits; `fiscal` where the words say so. Null for none. */
export function yearOf(frame: Frame, text: string | undefined): number | null {
  if (text === undefined) return null;
  const relative = /^(this|next|last|prior|previous)/.exec(text)?.[1];
  if (relative) return year.yearNumberFromEvent(frame, relative === 'next' ? 1 : relative === 'this' ? 0 : -1);
  const digits = /\d+$/.exec(text)?.[0];
  if (digits === undefined) return spelledYear(text);
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** 2026 of "twenty twenty-six"; null for other words. */
function spelledYear(text: string): number | null {
  const [century, tens = '', digit = ''] = text.split(/[ -]/);
  const known = TENS[tens];
  return century === 'twenty' && known !== undefined ? 2000 + known + DIGIT_WORDS.indexOf(digit) + 1 : null;
}

/** The year of a quarter or half: last year's is that before the one reported on, whenever the call was held. */
export const yearOfPart = (frame: Frame, text: string | undefined): number | null =>
  /^(?:last|prior|previous)/.test(text ?? '') ? frame.reported.year - 1 : yearOf(frame, text);

const isFiscal = (groups: Groups): boolean =>
  groups['fiscal'] !== undefined || groups['before'] !== undefined || (groups['year'] ?? '').includes('f');

/** The frame in which a numbered quarter or half with this year stands: fiscal where said, or where years are fiscal. */
const frameFor = (frame: Frame, groups: Groups): Frame => (isFiscal(groups) ? frame : spokenFrame(frame));

export function readQuarter(groups: Groups, frame: Frame): TimeReading | null {
  const number = QUARTERS[groups['n'] ?? ''];
  if (number === undefined) return null;
  const own = groups['year'] === undefined ? frame : frameFor(frame, groups);
  const named = yearOfPart(own, groups['year']);
  return named === null ? quarter.numberedQuarter(frame, number) : quarter.quarterOfYear(own, number, named);
}

export function readHalf(groups: Groups, frame: Frame): TimeReading | null {
  const number = HALVES[groups['n'] ?? ''];
  if (number === undefined) return null;
  const own = groups['year'] === undefined ? frame : frameFor(frame, groups);
  const named = yearOfPart(own, groups['year']);
  return named === null ? quarter.numberedHalf(frame, number) : quarter.halfOfYear(own, number, named);
}

const WHOLE_YEAR = new RegExp(`20[0-4]\\d|${SPELLED_YEAR}|(?<=fy ?)\\d\\d`);

/** "quarter", "year", "fiscal year", "2023" as the object of "end of", "rest of". */
export function readWhole(frame: Frame, text: string): TimeReading | null {
  const named = yearOf(frame, WHOLE_YEAR.exec(text)?.[0]);
  if (named !== null) return /fiscal|fy/.test(text) ? year.namedFiscalYear(frame, named) : year.namedYear(frame, named);
  const steps = /next|following|new/.test(text) ? 1 : /last|prior|previous/.test(text) ? -1 : 0;
  if (text.includes('quarter'))
    return steps === 0 ? quarter.thisQuarter(frame) : quarter.quarterFromReported(frame, steps);
  if (text.includes('month')) return day.monthFromEvent(frame, steps);
  if (text.includes('fiscal')) return year.fiscalYearFrom(frame, steps);
  if (text.includes('decade'))
    return stated('years', {
      start: `${frame.event.year}-01-01`,
      end: `${Math.floor(frame.event.year / 10) * 10 + 9}-12-31`,
    });
  return year.yearFromEvent(frame, steps);
}

/** What is left of a period is left of the running one. */
export const readRunning = (frame: Frame, text: string): TimeReading | null =>
  /^(?:the |this |our )*quarter/.test(text) ? quarter.runningQuarter(frame) : readWhole(frame, text);

export function ahead(frame: Frame, count: number, unit: string): TimeReading {
  if (unit.startsWith('y')) return year.comingYears(frame, count);
  if (unit.startsWith('q')) return quarter.comingQuarters(frame, count);
  return day.fromEvent(frame, count, unit.startsWith('m') ? 'months' : unit.startsWith('w') ? 'weeks' : 'days');
}

export function behind(frame: Frame, count: number, unit: string): TimeReading {
  if (unit.startsWith('y')) return year.pastYears(frame, count);
  if (unit.startsWith('q')) return quarter.pastQuarters(frame, count);
  return unit.startsWith('m')
    ? day.pastMonths(frame, count)
    : day.pastShort(frame, count, unit.startsWith('w') ? 'weeks' : 'days');
}

/** Short stretches of a few weeks are about three; a few years or quarters have no end. */
export const vague = (frame: Frame, unit: string): TimeReading =>
  /^[yqm]/.test(unit) ? open() : ahead(frame, 3, unit);

export function readStretch(groups: Groups, frame: Frame): TimeReading | null {
  const unit = groups['unit'] ?? '';
  const forward = groups['ahead'] !== undefined;
  if (groups['vague'] !== undefined) return forward ? vague(frame, unit) : null;
  const count = countOf(groups['to'] ?? groups['n']) ?? 1;
  return forward ? { ...ahead(frame, count, unit), relation: 'over' } : behind(frame, count, unit);
}

/** "Within two years and three months", "in a month and a half", "within half a year". */
export function readLength(groups: Groups, frame: Frame): TimeReading | null {
  const unit = groups['unit'] ?? '';
  const count = countOf(groups['to'] ?? groups['n']) ?? 1;
  const months = countOf(groups['more']) ?? 0;
  if (groups['half']) return day.fromEvent(frame, 6, 'months');
  if (unit.startsWith('y') && (months > 0 || groups['andHalf']))
    return day.fromEvent(frame, count * 12 + (groups['andHalf'] ? 6 : months), 'months');
  if (unit.startsWith('m') && groups['andHalf']) return day.fromEvent(frame, count, 'months', 15);
  return ahead(frame, count, unit);
}

export const stepOf = (word: string | undefined): number =>
  /^(?:next|coming|upcoming|following|new)$/.test(word ?? '')
    ? 1
    : /^(?:last|previous|prior|past)$/.test(word ?? '')
      ? -1
      : 0;

export const assumedCalendar = (digits: string | undefined): TimeReading =>
  stated('year', { start: `${digits}-01-01`, end: `${digits}-12-31` });

export function startOfMonths(end: string, months: number): string {
  const [endYear = 0, endMonth = 1] = end.split('-').map(Number);
  const index = endYear * 12 + endMonth - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

export function readEndOf(groups: Groups, frame: Frame): TimeReading | null {
  const text = groups['whole'] ?? '';
  if (!/year|quarter|month|decade|20\d\d/.test(text)) return null;
  const whole = readWhole(frame, text);
  return whole ? endOf(whole) : null;
}

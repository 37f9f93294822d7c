import { COUNTS, HALVES, MONTHS, QUARTERS, VAGUE_COUNTS } from '../locales/en/period-words.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import type { TimeReading } from './reading.js';
import { endOf, open, stated } from './reading.js';
import * as day from './resolve-day.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import type { Groups } from './rule.js';

export const MONTH = Object.keys(MONTHS).join('|');
export const MONTH_NEEDS = 'jan feb mar apr may jun jul aug sep oct nov dec';
export const COUNT = `\\d{1,2}|${Object.keys(COUNTS)
  .filter((word) => word !== 'a')
  .sort((a, b) => b.length - a.length)
  .join('|')}`;
export const DATED = `# + ${MONTH_NEEDS}`;
export const COUNT_NEEDS =
  '# one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty couple';
export const VAGUE = VAGUE_COUNTS.join('|');
const YEAR = "20[0-4]\\d|'\\d\\d|fy ?'?(?:20)?\\d\\d";
export const OF_YEAR = `(?:,? ?(?:of |in |-)?(?:the )?(?:(?<fiscal>fiscal|fy)(?: year)? ?|calendar (?:year )?)?(?<year>${YEAR}|(?:this|next|last) (?:fiscal |calendar )?year|the (?:fiscal )?year|'?\\d\\d(?=[^\\d%.,]|$)))?`;
export const AHEAD = 'next|coming|following|upcoming|subsequent|future';
export const BEHIND = 'past|last|previous|prior|preceding|trailing';

export const countOf = (word: string | undefined): number | null =>
  word === undefined ? null : (COUNTS[word] ?? Number(word));

/** A year in words or digits; `fiscal` where the words say so. Null for none. */
export function yearOf(frame: Frame, text: string | undefined): number | null {
  if (text === undefined) return null;
  const relative = /^(this|next|last)/.exec(text)?.[1];
  if (relative) return year.yearNumberFromEvent(frame, relative === 'next' ? 1 : relative === 'last' ? -1 : 0);
  const digits = /\d+$/.exec(text)?.[0];
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const isFiscal = (groups: Groups): boolean =>
  groups['fiscal'] !== undefined || groups['before'] !== undefined || (groups['year'] ?? '').includes('f');

/** The frame in which a numbered quarter or half with this year stands: fiscal where said, or where years are fiscal. */
const frameFor = (frame: Frame, groups: Groups, known: number | null): Frame =>
  known === null || isFiscal(groups) ? frame : spokenFrame(frame);

export function readQuarter(groups: Groups, frame: Frame): TimeReading | null {
  const number = QUARTERS[groups['n'] ?? ''];
  if (number === undefined) return null;
  const named = yearOf(frame, groups['year']);
  return named === null
    ? quarter.numberedQuarter(frame, number)
    : quarter.quarterOfYear(frameFor(frame, groups, named), number, named);
}

export function readHalf(groups: Groups, frame: Frame): TimeReading | null {
  const number = HALVES[groups['n'] ?? ''];
  if (number === undefined) return null;
  const named = yearOf(frame, groups['year']);
  return named === null
    ? quarter.numberedHalf(frame, number)
    : quarter.halfOfYear(frameFor(frame, groups, named), number, named);
}

/** "quarter", "year", "fiscal year", "2023" as the object of "end of", "rest of". */
export function readWhole(frame: Frame, text: string): TimeReading | null {
  const named = /20[0-4]\d/.exec(text)?.[0];
  if (named)
    return /fiscal|fy/.test(text) ? year.namedFiscalYear(frame, Number(named)) : year.namedYear(frame, Number(named));
  const steps = /next|following/.test(text) ? 1 : /last|prior|previous/.test(text) ? -1 : 0;
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

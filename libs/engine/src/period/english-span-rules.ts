import { HALVES, MONTHS, QUARTERS } from '../locales/en/period-words.js';
import { fiscalYearWindow } from './fiscal-calendar.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import {
  COUNT,
  MONTH,
  OF_YEAR,
  ORDINAL,
  QUARTER,
  RANGE,
  SPELLED_YEAR,
  ahead,
  countOf,
  readHalf,
  readQuarter,
  yearOf,
} from './english-readings.js';
import type { TimeReading } from './reading.js';
import { stated } from './reading.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import type { Groups, PeriodRule } from './rule.js';
import { englishRule as rule } from './rule.js';

const TO = '(?: and | or | to | through | into | & | ?/ ?| ?[-\\u2013\\u2014] ?)';

/** The two quarters of a pair are one window, named by the second. */
function readPair(groups: Groups, frame: Frame): TimeReading | null {
  const second = readQuarter({ ...groups, n: groups['m'] }, frame);
  const steps = (QUARTERS[groups['m'] ?? ''] ?? 0) - (QUARTERS[groups['n'] ?? ''] ?? 0);
  return second && steps !== 0 ? quarter.quartersUpTo(frame, second, (steps + 4) % 4) : null;
}

function readMonthPair(groups: Groups, frame: Frame): TimeReading | null {
  const [first = 0, second = 0] = ['first', 'second'].map((key) => MONTHS[groups[key] ?? '']);
  const months = (second - first + 12) % 12;
  if (months === 0 || months % 3 !== 0) return null;
  const last = quarter.monthQuarter(frame, second, yearOf(spokenFrame(frame), groups['year']));
  return quarter.quartersUpTo(frame, last, months / 3);
}

const yearNumbered = (frame: Frame, groups: Groups, number: number): TimeReading =>
  groups['fiscal'] ? year.namedFiscalYear(frame, number) : year.namedYear(frame, number);

/** "2026 to 2028", "FY25-27". */
function readYears(groups: Groups, frame: Frame): TimeReading | null {
  const first = yearOf(frame, groups['from']);
  const last = yearOf(frame, groups['to']);
  return first === null || last === null ? null : yearsOf(frame, groups, first, last);
}

function yearsOf(frame: Frame, groups: Groups, first: number, last: number): TimeReading | null {
  if (last <= first || last - first > 20) return null;
  const { start } = yearNumbered(frame, groups, first).window;
  const { end } = yearNumbered(frame, groups, last).window;
  return start && end ? stated('years', { start, end }) : null;
}

/** The year of the report up to its end; perhaps up to the day before the call. */
export function yearToDate(frame: Frame): TimeReading {
  const { start } = fiscalYearWindow(frame.calendar, frame.reported.year);
  const running = fiscalYearWindow(frame.calendar, frame.running.year).start;
  return stated('month', { start, end: frame.period.end }, [
    { start: running, end: frame.event.subtract({ days: 1 }).toString() },
  ]);
}

/** "The three years to 2027": as many years, the last of them named. */
function readYearsUpTo(groups: Groups, frame: Frame): TimeReading | null {
  const last = yearOf(frame, groups['to']);
  const count = countOf(groups['n']);
  return last === null || count === null ? null : yearsOf(frame, groups, last - count + 1, last);
}

/** "The first six months of 2026", "the last nine months" of the report's year. */
function readFirstMonths(groups: Groups, frame: Frame): TimeReading | null {
  const named = yearOf(frame, groups['year']);
  const window =
    named === null ? fiscalYearWindow(frame.calendar, frame.reported.year) : yearNumbered(frame, groups, named).window;
  if (!window.start) return null;
  return year.firstMonths(window.start, countOf(groups['n']) ?? 3);
}

const YEAR_LIKE = `20[0-4]\\d|${SPELLED_YEAR}`;

/** A bare "over three years" is a stretch ahead, but not behind "for", "well" and the perfect ("has spent over three years"). */
const NOT_BEHIND =
  "(?<!\\b(?:for|well|just|of|with|spent|took|taken|little|last|past|in|from|all) (?:over|for|the course of))(?<!\\b(?:has|have|had|been|was|were|'ve|'s|did|grew|ago)\\b[^.;]{0,60})";

/** English words for stretches of several periods. */
export const ENGLISH_SPAN_RULES: readonly PeriodRule[] = [
  rule(
    'quarter_pair',
    `(?:the |our |fiscal )*(?<n>${ORDINAL})(?:[ -]quarter)?(?: and | or | to | through | into | & | ?/ ?| ?[-\\u2013] ?)(?:the )?(?:fiscal )?(?<m>${ORDINAL})(?:- ?| fiscal | calendar | )${QUARTER}${OF_YEAR}`,
    readPair,
  ),
  rule(
    'q_pair',
    `(?<!from )q(?<n>[1-4])${TO.replace(' and | or | & | ', ' ')}q(?<m>[1-4])${OF_YEAR}`,
    (groups, frame) => readPair(groups, frame),
  ),
  rule(
    'half_pair',
    `(?:the )?(?:both halves|first (?:half )?and (?:the )?second (?:half|halves))${OF_YEAR}`,
    (groups, frame) => {
      const first = readHalf({ ...groups, n: 'first' }, frame)?.window.start;
      const last = readHalf({ ...groups, n: 'second' }, frame)?.window.end;
      return first && last && first < last ? stated('year', { start: first, end: last }) : null;
    },
  ),
  rule(
    'month_quarter_pair',
    `(?:the )?(?<first>${MONTH})(?:[ -]quarter)?${TO}(?:the )?(?<second>${MONTH})(?: fiscal)? ${QUARTER}(?:(?: of)? (?<year>20\\d\\d|last year|this year|next year))?`,
    readMonthPair,
  ),
  rule(
    'year_then_part',
    `(?:the )?(?<fiscal>fiscal (?:year )?|fy ?)?(?<year>${YEAR_LIKE}|(?<=fy ?)\\d\\d|(?:this|next|last|prior|previous) (?:fiscal )?year)(?:'s)?,?(?: the)? ?(?:fiscal )?(?:q(?<n>[1-4])|h(?<h>[12])|(?<name>${ORDINAL})[- ](?:${QUARTER}|(?<half>half)))`,
    readYearThenPart,
  ),
  rule(
    'year_ago_quarter',
    `(?:the )?(?:year-ago|prior[- ]year|previous[- ]year|last year)(?:'s)?(?: fiscal)? (?<n>${ORDINAL})[- ]${QUARTER}`,
    (groups, frame) => readQuarter({ ...groups, year: 'last year' }, frame),
  ),
  rule('joined', `(?<fiscal>fy ?'?)?(?<year>20[0-4]\\d|[0-4]\\d)(?:q(?<n>[1-4])|h(?<h>[12]))`, readYearThenPart),
  rule(
    'years',
    `(?:(?<between>between )|from )?(?:the )?(?<fiscal>fiscal (?:years? )?|fy ?)?'?(?<from>${YEAR_LIKE}|(?<=fy ?'?)\\d\\d)(?: (?:to|through|thru|until) |(?<=between .{0,30}) and | ?[-\\u2013\\u2014] ?)(?:fiscal (?:year )?|fy ?)?'?(?<to>${YEAR_LIKE}|(?<=fy ?'?|20\\d\\d ?[-\\u2013\\u2014] ?)\\d\\d)(?![\\d%]|[.,]\\d)`,
    readYears,
  ),
  rule(
    'years_up_to',
    `(?:over |in |across |within |during |for )?(?:the |our )?(?<n>two|three|four|five|six|seven|eight|ten|[2-9]|10)[ -]years? (?:period )?(?:to|through|ending(?: in)?|ended) (?:the end of )?(?<fiscal>fiscal (?:year )?|fy ?)?(?<to>20[0-4]\\d)(?![\\d%]|[.,]\\d)`,
    readYearsUpTo,
  ),
  rule(
    'first_months',
    `(?:the )?first (?<n>${COUNT}) months(?: of (?:the )?(?<fiscal>fiscal )?(?:year )?(?<year>20\\d\\d|this year|next year|last year|year)?)?`,
    readFirstMonths,
  ),
  rule(
    'past_months',
    `last (?<n>three|six|nine) months of (?:the )?(?<fiscal>fiscal )?(?:year )?(?<year>20\\d\\d|year)`,
    (groups, frame) => {
      const named = yearOf(frame, groups['year']);
      const { end } =
        named === null
          ? fiscalYearWindow(frame.calendar, frame.reported.year)
          : yearNumbered(frame, groups, named).window;
      return end ? year.lastMonths(end, countOf(groups['n']) ?? 3) : null;
    },
  ),
  rule('year_to_date', '(?:the )?(?:fiscal |calendar )?(?:year[- ]to[- ]date|ytd)', (_, frame) => yearToDate(frame)),
  rule(
    'remaining',
    `(?:the |our |in )*remaining (?<n>${COUNT}) (?<unit>quarters|months)(?: (?:of|in) (?:the|this) (?:fiscal )?year)?`,
    (groups, frame) => ({ ...ahead(frame, countOf(groups['n']) ?? 1, groups['unit'] ?? ''), relation: 'over' }),
  ),
  rule('decade', '(?:(?:over|in|within|for|during) )?(?:the )?(?:next|coming) decade', (_, frame) => ({
    ...year.comingYears(frame, 10),
    relation: 'over',
  })),
  rule(
    'over_years',
    `(?:over|across|during|for|in) (?:the|a) (?:course|period|span) of (?:about |approximately )?${RANGE} (?:full |fiscal |calendar )?(?<unit>years|quarters|months)${NOT_BEHIND}|over (?:about )?(?<bare>${COUNT})(?:(?: to | or )(?<bareTo>${COUNT}))? (?<bareUnit>years|quarters|months)(?! (?:of experience|ago|old|in (?:business|a row)|now))${NOT_BEHIND}`,
    (groups, frame) => ({
      ...ahead(
        frame,
        countOf(groups['to'] ?? groups['n'] ?? groups['bareTo'] ?? groups['bare']) ?? 1,
        groups['unit'] ?? groups['bareUnit'] ?? '',
      ),
      relation: 'over',
    }),
  ),
];

function readYearThenPart(groups: Groups, frame: Frame): TimeReading | null {
  const half = groups['h'] ?? (groups['half'] ? groups['name'] : undefined);
  if (half !== undefined) return HALVES[half] === undefined ? null : readHalf({ ...groups, n: half }, frame);
  return readQuarter({ ...groups, n: groups['n'] ?? groups['name'] }, frame);
}

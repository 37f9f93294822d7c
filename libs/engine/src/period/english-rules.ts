import { MONTHS } from '../locales/en/period-words.js';
import type { Frame } from './frame.js';
import { spokenFrame } from './frame.js';
import type { TimeReading } from './reading.js';
import { endOf, open, stated } from './reading.js';
import * as day from './resolve-day.js';
import * as quarter from './resolve-quarter.js';
import * as year from './resolve-year.js';
import { ENGLISH_SPAN_RULES } from './english-span-rules.js';
import { englishRule as rule } from './rule.js';
import type { Groups, PeriodRule } from './rule.js';
import {
  MONTH,
  COUNT,
  VAGUE,
  OF_YEAR,
  AHEAD,
  ORDINAL,
  SPELLED_YEAR,
  QUARTER,
  RANGE,
  UNIT,
  BEHIND,
  countOf,
  yearOf,
  readQuarter,
  readHalf,
  readWhole,
  readRunning,
  ahead,
  readLength,
  readStretch,
  stepOf,
  assumedCalendar,
  startOfMonths,
  readEndOf,
} from './english-readings.js';

const monthNumber = (groups: Groups): number => MONTHS[groups['month'] ?? ''] ?? 1;
const partName = (text: string | undefined): string | null =>
  text ? (/^(early|mid|late)/.exec(text.replace(/^middle/, 'mid'))?.[1] ?? null) : null;

/** Months that are no other word or name stand alone too: "October was strong". */
const LONG_MONTH = 'january|february|april|june|july|august|september|october|november|december';
const MONTH_PREPOSITIONS = 'in|by|since|until|through|for|of|during|from|starting|to|into|and';

function readMonth(groups: Groups, frame: Frame): TimeReading {
  const name = ['month', 'month2', 'month3', 'month4', 'month5'].map((key) => groups[key]).find(Boolean) ?? '';
  const year = ['year', 'year2', 'year3', 'year4'].map((key) => groups[key]).find(Boolean);
  const part = groups['part'] ?? groups['part2'] ?? EDGES[groups['edge'] ?? ''];
  const reading = day.monthOf(frame, MONTHS[name] ?? 1, yearOf(spokenFrame(frame), year), partName(part));
  return groups['edge'] === 'end' ? endOf(reading) : reading;
}

const EDGES: Readonly<Record<string, string>> = { beginning: 'early', start: 'early', middle: 'mid' };

/** English words of time, the more telling first: where two overlap, the earlier rule in this list wins. */
export const ENGLISH_RULES: readonly PeriodRule[] = [
  rule(
    'months_ended',
    `(?:(?<n>three|six|nine|twelve|3|6|9|12) months|(?<fiscal>fiscal )?(?<whole>quarter|year)) (?:ended|ending|ending on|ended on) (?:on )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>${MONTH})\\.?(?: (?<day>\\d{1,2}))?(?:,? (?<year>20\\d\\d))?`,
    (groups, frame) => {
      const end =
        day.monthOf(frame, monthNumber(groups), yearOf(frame, groups['year']), null).window.end ?? frame.period.end;
      const months = countOf(groups['n']) ?? (groups['whole'] === 'year' ? 12 : 3);
      return stated(months === 3 ? 'quarter' : months === 12 ? 'year' : 'month', {
        start: startOfMonths(end, months),
        end,
      });
    },
  ),
  rule(
    'date',
    `(?<month>${MONTH})\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d\\d))?(?! ?(?:%|million|billion|percent))`,
    (groups, frame) =>
      Number(groups['day']) > 31
        ? null
        : day.dayOf(frame, monthNumber(groups), Number(groups['day']), yearOf(frame, groups['year'])),
  ),
  rule(
    'day_of_month',
    `(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})\\.?(?:,? (?<year>20\\d\\d))?`,
    (groups, frame) =>
      Number(groups['day']) > 31
        ? null
        : day.dayOf(frame, monthNumber(groups), Number(groups['day']), yearOf(frame, groups['year'])),
  ),
  rule(
    'month_quarter',
    `(?<month>${MONTH})(?: fiscal)? ${QUARTER}(?:(?: of)? (?<year>20\\d\\d|last year|this year|next year))?`,
    (groups, frame) => quarter.monthQuarter(frame, monthNumber(groups), yearOf(spokenFrame(frame), groups['year'])),
  ),
  rule(
    'year_ago',
    "(?:the )?(?:same|corresponding|comparable|equivalent) (?:quarter|period)(?: (?:of |in )?(?:a year ago|last year|the (?:prior|previous|preceding) year|one year ago|year ago))?|(?:the )?(?:year-ago|prior-year|last year's|previous-year|prior year)(?: fiscal| same| comparable)? (?:quarter|period)|(?:a|one) year (?:ago|earlier|before)|year ago(?: quarter| period)?",
    (_, frame) => quarter.yearAgo(frame),
  ),
  rule(
    'quarter',
    `(?:the |our |fiscal )*(?<n>${ORDINAL}|final)(?:- ?| fiscal | calendar | )${QUARTER}${OF_YEAR}`,
    readQuarter,
  ),
  rule('q', `(?<before>fiscal |fy ?(?=q))?q(?<n>[1-4])${OF_YEAR}`, readQuarter),
  rule('q_before_year', `(?<n>[1-4])q ?(?<year>'?\\d\\d|20\\d\\d)?`, readQuarter),
  rule(
    'half',
    `(?:the )?(?:(?<n>first|second|back|front|latter|1st|2nd)(?:-| )half|(?<part>back|latter|front) part(?= of))(?! to| of (?:the |our |a |this )?(?!the\\b|our\\b|fiscal|fy|calendar|year|20|'|next|this|last|twenty))(?:(?: of)?(?: the| our)?(?: fiscal)? year(?! ago))?${OF_YEAR}`,
    (groups, frame) => readHalf({ ...groups, n: groups['n'] ?? groups['part'] }, frame),
  ),
  rule(
    'half_to_half',
    '(?:the )?(?<n>second|back)(?:-| )half (?:to|over|versus|vs\\.?) (?:the )?(?:first|front)(?:-| )half',
    readHalf,
  ),
  rule(
    'h',
    `(?:h(?<n>[12])|(?<m>[12])h)(?:(?:[ -]?(?:of )?(?:fy ?)?)(?<year>'\\d\\d|[1-4]\\d|20\\d\\d))?`,
    (groups, frame) => readHalf({ ...groups, n: groups['n'] ?? groups['m'] }, frame),
  ),
  rule(
    'between_now',
    `between now and (?:the )?end of (?<whole>(?:the |this |next |calendar )*(?:fiscal )?(?:year|20[0-4]\\d|quarter))`,
    (groups, frame) => {
      const whole = readRunning(frame, groups['whole'] ?? '');
      return whole ? year.restOf(frame, whole) : null;
    },
  ),
  rule(
    'end_of',
    `(?:the )?(?:(?:very |latter part|later part|back end|tail end|close|end|conclusion)(?: of| in))(?: the| this| our| next| last| current| calendar| fiscal| that)*? (?<whole>(?:(?:this|next|last|current|fiscal|calendar) )*(?:fiscal )?(?:year|quarter|month|decade|fy ?)?(?: ?20[0-4]\\d)?)`,
    (groups, frame) => readEndOf(groups, frame),
  ),
  rule(
    'year_end',
    '(?:calendar |fiscal )?year-?end(?: (?<year>20[0-4]\\d))?|(?:the )?year[- ]end(?: (?<year2>20[0-4]\\d))?',
    (groups, frame) => {
      const named = yearOf(frame, groups['year'] ?? groups['year2']);
      return named === null ? year.yearEnd(frame) : endOf(year.namedYear(frame, named));
    },
  ),
  rule(
    'exit',
    '(?:exit(?:ing|s)?|finish(?:ing)?|end(?:ing)?|close out|closing out|round(?:ing)? out) (?:the|this) (?<whole>fiscal year|year|quarter)',
    (groups, frame) => {
      const whole = readWhole(frame, groups['whole'] ?? '');
      return whole ? endOf(whole) : null;
    },
  ),
  rule(
    'rest_of',
    '(?:the )?(?:rest|remainder|balance|remaining (?:part|months)|course) of (?<whole>(?:the |this |our |next |calendar )*(?:fiscal )?(?:year|quarter|month|half|20[0-4]\\d)(?: 20[0-4]\\d)?)',
    (groups, frame) => {
      const whole = readRunning(frame, groups['whole'] ?? '');
      return whole ? year.restOf(frame, whole) : null;
    },
  ),
  rule(
    'later_this',
    'later (?:in )?(?:on )?(?:this|in the|the) (?<whole>fiscal year|calendar year|year|quarter|month|week)',
    (groups, frame) => {
      if (groups['whole'] === 'week') return day.weekFromEvent(frame, 0);
      const whole = readRunning(frame, groups['whole'] ?? '');
      return whole ? year.restOf(frame, whole) : null;
    },
  ),
  rule(
    'part_of_year',
    `(?<part>early|earlier|late|later|mid|middle|the beginning of|beginning of|the start of|start of|the middle of)[ -](?:in |of |part of )?(?<whole>(?:next year|this year|20[0-4]\\d|calendar 20[0-4]\\d|fiscal 20[0-4]\\d|fiscal year 20[0-4]\\d|fy ?20[0-4]\\d|(?:next |the |this )?fiscal year|the (?:new )?year|year|the decade))`,
    (groups, frame) => {
      const whole = readWhole(frame, groups['whole'] ?? '');
      const part = /begin|start|early|earlier/.test(groups['part'] ?? '')
        ? 'early'
        : /mid/.test(groups['part'] ?? '')
          ? 'mid'
          : 'late';
      return whole ? year.partOfYear(whole, part) : null;
    },
  ),
  rule(
    'stretch',
    `(?:(?:over|in|within|during|for|through|across) )?(?:the |our |these )?(?:(?<ahead>${AHEAD})|(?<behind>${BEHIND})) (?:(?:about |approximately |roughly )?${RANGE}|(?:a )?(?<vague>${VAGUE}))(?:-| )?(?:of )?(?:the )?(?:coming )?${UNIT}`,
    readStretch,
  ),
  rule('next_or_so', '(?:over |in |within )?the next (?<unit>year|quarter|month) or so', (groups, frame) =>
    ahead(frame, 1, groups['unit'] ?? ''),
  ),
  rule('next_or_two', `(?:over |in |within )?(?:the )?next (?<unit>year|quarter|month) or two`, (groups, frame) =>
    ahead(frame, 2, groups['unit'] ?? ''),
  ),
  rule(
    'coming',
    `(?:(?:over|in|within|during|for|through) )?(?:the )?(?:(?:next )?coming|upcoming|subsequent|following|future|next several|next few|years) (?:coming )?(?<unit>years|quarters|months)`,
    (_, _frame) => open(),
  ),
  rule('years_to_come', '(?:for |in )?(?:the )?(?:many )?(?:years|quarters|months) (?:to come|ahead)', () => open()),
  rule(
    'stretch_ahead',
    `(?:(?:over|in|within|during|for) )?(?:the )?${RANGE} (?<ahead>upcoming|coming|following) ${UNIT}`,
    readStretch,
  ),
  rule(
    'within',
    `(?:within|in|inside) (?:the )?(?:about |approximately |roughly |less than |another )?(?:(?<=(?:within|inside)(?: less than)? )a|a(?= (?:year|quarter|month)(?:'s time| from now))|another|${RANGE}|(?<half>(?:a )?half (?:a |of a )?(?=year))) ?(?:fiscal |full )?(?<unit>years?|quarters?|months?|weeks?|days?)(?:(?:,| and)? (?<more>${COUNT}) months|(?<andHalf> and (?:a )?half))?(?:' time| time| from now)?`,
    readLength,
  ),
  rule('from_now', `${RANGE} (?<unit>years?|quarters?|months?) (?:from now|from today|out|hence)`, readLength),
  rule('ago', `(?<n>${COUNT}) (?<unit>years?|quarters?) ago`, (groups, frame) =>
    quarter.quarterFromReported(frame, -(countOf(groups['n']) ?? 1) * (groups['unit']?.startsWith('y') ? 4 : 1)),
  ),
  rule(
    'years_plan',
    `(?<n>${COUNT})-year(?= (?:plan|period|goal|target|program|programme|investment|capital|roadmap|horizon|outlook|guidance|commitment|framework|strategy|growth|budget|capex))`,
    (groups, frame) => year.yearsPlan(frame, countOf(groups['n']) ?? 1),
  ),
  rule(
    'relative_quarter',
    '(?:the |our |this )?(?<word>current|next|coming|following|upcoming|last|previous|prior|preceding|reported|reporting)(?: fiscal| calendar)? (?:quarter|qtr)|(?:(?:later|early|earlier|so far) )?(?<this>this|the just-completed|the just-ended) (?:fiscal |past |most recent )?(?:quarter|qtr)|quarter[- ]to[- ]date',
    (groups, frame) => {
      const word = groups['word'] ?? '';
      if (groups['this'] !== undefined) return quarter.thisQuarter(frame);
      if (/next|coming|following|upcoming/.test(word)) return quarter.quarterFromReported(frame, 1);
      if (/last|previous|prior|preceding/.test(word)) return quarter.quarterFromReported(frame, -1);
      return /report/.test(word) ? quarter.thisQuarter(frame) : quarter.runningQuarter(frame);
    },
  ),
  rule(
    'the_quarter',
    '(?:in|for|during|throughout|over|within|on) (?:the|our) quarter(?!-| (?:ago|ended|end|to date))',
    (_, frame) => quarter.thisQuarter(frame),
  ),
  rule(
    'fiscal_year',
    "(?:the )?(?:full[- ]year )?(?:fiscal(?: year)?|fy|financial year)[ -]?(?<year>20[0-4]\\d|'?\\d\\d)(?![%.]\\d)",
    (groups, frame) => {
      const named = yearOf(frame, groups['year']);
      return named === null ? null : year.namedFiscalYear(frame, named);
    },
  ),
  rule(
    'relative_fiscal_year',
    '(?:the |our |this )?(?<word>this|current|next|coming|upcoming|following|new|last|previous|prior|past)(?: full)? (?:fiscal|financial) year',
    (groups, frame) => year.fiscalYearFrom(frame, stepOf(groups['word'])),
  ),
  rule(
    'full_year',
    `(?:the |our )?(?:full|whole|entire)(?:-| )(?:fiscal )?year(?:'s)?(?:,? (?:of )?(?:fiscal )?(?<year>20[0-4]\\d))?|(?:for|on|of|in|during|throughout|across) (?:the|our) (?:fiscal )?year(?!-| (?:ago|end|over|to date|ended|earlier|before))`,
    (groups, frame) => {
      const named = yearOf(frame, groups['year']);
      return named === null ? year.fullYear(frame) : year.namedYear(frame, named);
    },
  ),
  rule(
    'relative_year',
    '(?:the )?(?<word>this|current|next|coming|upcoming|following|last|previous|prior|(?<=the )new)(?: full)?(?: calendar)? (?:year|yr)(?! ago)',
    (groups, frame) => year.yearFromEvent(frame, stepOf(groups['word'])),
  ),
  rule(
    'next_12_months',
    '(?:over |in |within )?the next 12-month(?:s| period)?|next twelve-month(?:s| period)?',
    (_, frame) => day.fromEvent(frame, 12, 'months'),
  ),
  rule(
    'month',
    `(?:(?<=\\b(?:${MONTH_PREPOSITIONS}) )|(?<of>(?:the )?(?:month|(?<edge>beginning|start|middle|end)) of )|(?<word>this|next|last) )(?:(?<part>early|mid|middle of|late)[ -])?(?<month>${MONTH})(?:\\.?,? ?(?:of )?(?<year>20\\d\\d|this year|next year|last year))?|(?<part2>early|mid|late)[ -](?:in )?(?<month2>${MONTH})(?:,? (?<year2>20\\d\\d))?|(?<month3>${MONTH})(?: of|\\.)? ?,? ?(?<year3>20\\d\\d|this year|next year|last year)|(?<year4>20\\d\\d) ?,? (?!may [a-z])(?<month4>${MONTH})|(?<month5>${LONG_MONTH})(?! \\d)`,
    readMonth,
  ),
  rule(
    'season',
    '(?:in|for|by|during|this|next) (?:the )?(?:coming )?(?<name>spring|summer|fall|autumn|winter)(?: season)?(?:,? (?:of )?(?<year>20\\d\\d))?|(?:the )?(?<holiday>holiday) (?:season|period|quarter)',
    (groups, frame) => day.season(frame, groups['name'] ?? groups['holiday'] ?? '', yearOf(frame, groups['year'])),
  ),
  rule('week', '(?<word>this|next|last) week', (groups, frame) => day.weekFromEvent(frame, stepOf(groups['word']))),
  rule('relative_month', '(?<word>this|next|last) month', (groups, frame) =>
    day.monthFromEvent(frame, stepOf(groups['word'])),
  ),
  rule('calendar_year', 'calendar(?: year)? (?<year>20[0-4]\\d)', (groups) => assumedCalendar(groups['year'])),
  rule(
    'year',
    `(?<!\\$|[a-z]|\\d,|[#./-]|no\\. )(?<year>20[0-4]\\d|${SPELLED_YEAR})(?!s|[.,]\\d|[-/]\\d|%| (?:million|billion|percent|stores|people|employees|customers|basis)|\\s?[家万亿元人个名座款台辆])(?:(?:'s)? (?:calendar|(?<fiscal>fiscal))(?: year)?)?|(?<=[ (])'(?<short>[0-4]\\d)`,
    (groups, frame) => {
      const named = yearOf(frame, groups['year'] ?? groups['short']);
      if (named === null) return null;
      return groups['fiscal'] ? year.namedFiscalYear(frame, named) : year.namedYear(frame, named);
    },
  ),
  ...ENGLISH_SPAN_RULES,
];

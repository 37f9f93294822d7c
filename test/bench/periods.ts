/**
 * Scores the finder of periods on the time rows of public suites: quarters, halves, years, months, lengths and
 * relative stretches.
 *
 *   node dist/test/bench/periods.js FOLDER [--misses]
 *
 * FOLDER holds duckling.jsonl and recognizers-text.jsonl. Words are read as those of a company with a calendar year on
 * the day that the suite assumes, after the quarter before. A case is right when window and span are: the window is
 * the chosen one, the one that a sentence about the future or the past means, or a kept candidate where the words leave
 * the start open. A length ("two years") is dated behind "within". Groups are left out whole or not at all; those that
 * calls do not have are printed in brackets, with the reason beside the table in periods-cases.ts.
 */
import type { PeriodMention } from '../../libs/engine/src/model/index.js';
import { findPeriods, readAsFuture, readAsPast, reportingPeriod } from '../../libs/engine/src/period/index.js';
import type { PeriodContext } from '../../libs/engine/src/period/index.js';
import { casesOf } from './periods-cases.js';
import type { Case, Want } from './periods-cases.js';
import { scoreSuites } from './score-suites.js';

const [folder = '', flag] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: periods.js FOLDER [--misses]\n');
  process.exit(2);
}

const CALENDAR = { yearEnd: '12-31', yearNaming: 'end', weeks: null, reports: 'quarter' } as const;

/** The call reports on the last quarter that was over on its day. */
function contextOf(today: string): PeriodContext {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const end = new Date(Date.UTC(year, Math.floor((month - 1) / 3) * 3, 0)).toISOString().slice(0, 10);
  return { calendar: CALENDAR, period: reportingPeriod(CALENDAR, end), eventDate: today };
}

const LEADING = /^(?:(?:in|on|for|over|by|at|within|during|the|from|since)\s)+/i;
const bare = (text: string): string => text.replace(LEADING, '').trim();

/** A month is 28 to 31 days, in the suites 30: lengths may differ by one day in twenty. */
const isNear = (found: string | null, want: string, today: string): boolean =>
  found !== null &&
  Math.abs(Date.parse(found) - Date.parse(want)) <= Math.max(0, (Date.parse(want) - Date.parse(today)) / 20);

function isWindow(found: PeriodMention['window'], want: Want, today: string): boolean {
  if (want.isLength && want.end) return isNear(found.end, want.end, today);
  if (want.endsIn) return found.end !== null && found.end >= want.endsIn.start && found.end <= want.endsIn.end;
  const startsThere = want.start === undefined || found.start === want.start;
  return startsThere && (want.end === undefined || found.end === want.end);
}

/** The start of what is due "by" a day is the day of the call. */
const closed = ({ window, relation }: PeriodMention, today: string): PeriodMention['window'] =>
  relation === 'by' ? { start: today, end: window.end } : window;

function answers(mention: PeriodMention, want: Want, context: PeriodContext): boolean {
  if (want.span !== undefined && bare(mention.raw) !== bare(want.span)) return false;
  const readings = [mention, readAsFuture(mention, context), readAsPast(mention, context)];
  const windows = [...readings.flatMap((one) => [one.window, closed(one, context.eventDate)]), ...mention.candidates];
  return windows.some((window) => isWindow(window, want, context.eventDate));
}

const read = (text: string, context: PeriodContext): PeriodMention[] =>
  findPeriods(text, { start: 0, end: text.length }, context);

function found(given: Case, context: PeriodContext): PeriodMention[] {
  const isLength = given.want.some((wants) => wants.some((want) => want.isLength));
  if (!isLength) return read(given.text, context);
  const words = given.text.replace(/^.*\b(?:for|wait)\s|^[哎嗨]|过去了.*|[?？。]$/g, '');
  return read(given.lang === 'zh' ? `${words}内` : `within ${words}`, context);
}

function isRight(given: Case): boolean {
  const context = contextOf(given.today);
  const mentions = found(given, context);
  return given.want.some(
    (wants) =>
      mentions.length >= wants.length &&
      wants.every((want) => mentions.some((mention) => answers(mention, want, context))) &&
      (wants.length > 0 || mentions.length === 0),
  );
}

const shown = (given: Case): string =>
  found(given, contextOf(given.today))
    .map(({ raw, window, candidates }) => `[${raw}] ${window.start}..${window.end} +${candidates.length}`)
    .join('; ');

scoreSuites<Case>({
  folder,
  files: ['duckling', 'recognizers-text'],
  casesOf,
  isRight,
  showMiss:
    flag === '--misses'
      ? (given) => `${given.text} | ${given.today} | want ${JSON.stringify(given.want[0])} | found ${shown(given)}`
      : null,
});

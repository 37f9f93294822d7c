import { type DocumentInput, type FiscalCalendar, type Flag, type IsoDate, Problem } from '../model/index.js';
import { daysBetween, isIsoDate } from './calendar-date.js';
import { dateOfLine, datesOfCall } from './find-dates.js';
import { findPeriodLabels, type PeriodLabel } from './find-period-labels.js';
import type { FrontMatter } from './front-matter.js';
import type { Line } from './read-lines.js';

/** A call follows the end of its period by a few days to about five months. */
const CALL_AFTER = { least: 1, most: 160 };
/** Notes and transcripts may carry the date on which they were published. */
const HEAD_LINES = 40;
const OPENING = 6000;
const RESULTS = /results?\b|earnings|conference call|业绩|業績|财报|財報|法說|法说|电话会|電話會|纪要|紀要|逐字稿/i;

export interface DocumentDates {
  readonly periodEnd: IsoDate;
  readonly eventDate: IsoDate;
  readonly flags: readonly Flag[];
}

/** What was given wins over the front matter, that over the text. Throws Problem where none of them says, and never guesses. */
export function documentDates(
  input: DocumentInput,
  front: FrontMatter,
  lines: readonly Line[],
  text: string,
  calendar: FiscalCalendar,
): DocumentDates {
  const givenEnd = givenDate(input.periodEnd ?? front.fields.get('period_end'), '--period-end');
  const givenEvent = givenDate(
    input.eventDate ?? front.fields.get('event_date') ?? front.fields.get('date'),
    '--event-date',
  );
  const events = givenEvent ? [givenEvent] : statedEvents(lines, text);
  const labels = periodLabels(front, lines, text, calendar, events);
  const periodEnd =
    givenEnd ??
    chooseEnd(labels, events) ??
    missing('missing_period_end', 'the period that is reported', '--period-end');
  const eventDate =
    givenEvent ??
    events.find((event) => follows(periodEnd, event)) ??
    missing('missing_event_date', 'the date of the call', '--event-date');
  refuseReversed(periodEnd, eventDate);
  return { periodEnd, eventDate, flags: labelFlags(labels, periodEnd) };
}

/** Datelines and titles first; where there are none, what the opening says of the day of the call. */
function statedEvents(lines: readonly Line[], text: string): IsoDate[] {
  const headed = lines.slice(0, HEAD_LINES).flatMap((line) => dateOfLine(line.text) ?? []);
  const start = lines[0]?.start ?? 0;
  return headed.length > 0 ? headed : datesOfCall(text.slice(start, start + OPENING));
}

function givenDate(value: string | undefined, option: string): IsoDate | null {
  if (value === undefined || value === '') return null;
  if (isIsoDate(value)) return value;
  throw new Problem('bad_date', `“${value}” is not a date.`, `Give ${option} as YYYY-MM-DD.`);
}

/** Two dates that were mixed up would turn what was reported into promises, and promises into the past. */
function refuseReversed(periodEnd: IsoDate, eventDate: IsoDate): void {
  if (eventDate >= periodEnd) return;
  throw new Problem(
    'bad_date',
    `The call of ${eventDate} cannot report on a period that ends later, on ${periodEnd}.`,
    'Check --period-end and --event-date, or the dates of the front matter block.',
  );
}

function missing(code: 'missing_period_end' | 'missing_event_date', what: string, option: string): never {
  throw new Problem(
    code,
    `The text does not say ${what}.`,
    `Give ${option} YYYY-MM-DD, or put it in a front matter block.`,
  );
}

/** Titles and short lines at the top first, then what the opening says of the results that the call is about. */
function periodLabels(
  front: FrontMatter,
  lines: readonly Line[],
  text: string,
  calendar: FiscalCalendar,
  events: readonly IsoDate[],
): PeriodLabel[] {
  const years = [...new Set(events.flatMap((event) => [Number(event.slice(0, 4)), Number(event.slice(0, 4)) - 1]))];
  const titles = [
    front.fields.get('title') ?? '',
    front.fields.get('period') ?? '',
    ...lines
      .slice(0, 12)
      .filter((line) => line.text.length <= 100 && !/[.!?。！？]$/.test(line.text))
      .map((line) => line.text),
  ];
  const named = titles.flatMap((title) => findPeriodLabels(title, calendar, years));
  if (named.some((label) => label.dated)) return named;
  const start = lines[0]?.start ?? 0;
  const opening = text.slice(start, start + OPENING);
  const near = findPeriodLabels(opening, calendar, years).filter((label) =>
    RESULTS.test(opening.slice(Math.max(0, label.at - 60), label.at + label.raw.length + 80)),
  );
  return [...named, ...near];
}

/** The first reading that fits the date of the call; without such a date only a label that can be read in one way. */
function chooseEnd(labels: readonly PeriodLabel[], events: readonly IsoDate[]): IsoDate | null {
  for (const label of [...labels.filter((each) => each.dated), ...labels.filter((each) => !each.dated)]) {
    const fitting = label.ends.filter((end) => events.some((event) => follows(end, event)));
    if (fitting[0]) return fitting[0];
  }
  if (events.length > 0) return null;
  return labels.find((label) => label.dated && label.ends.length === 1)?.ends[0] ?? null;
}

const follows = (end: IsoDate, event: IsoDate): boolean =>
  daysBetween(end, event) >= CALL_AFTER.least && daysBetween(end, event) <= CALL_AFTER.most;

/** The title names another period than the one that was given. */
function labelFlags(labels: readonly PeriodLabel[], periodEnd: IsoDate): Flag[] {
  const label = labels.find((each) => each.dated);
  if (!label || label.ends.some((end) => Math.abs(daysBetween(end, periodEnd)) <= 10)) return [];
  return [
    {
      code: 'label_conflict',
      detail: `The text calls its period “${label.raw}”, which would end on ${label.ends.join(' or ')}; it is read as ending on ${periodEnd}.`,
    },
  ];
}

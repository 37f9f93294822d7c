import type { DocumentHead, DocumentInput, FiscalCalendar, IsoDate, Span } from '../model/index.js';
import { dateOfLine, findDates } from './find-dates.js';
import { findPeriodLabels } from './find-period-labels.js';
import { readFrontMatter, type FrontMatter } from './front-matter.js';
import { readLines, type Line } from './read-lines.js';

/** Who says a date: the sender, the front matter, the text; `assumed` where the text says it without its year, or in other words. */
export type DateSource = 'given' | 'front_matter' | 'stated' | 'assumed';

export interface ExplainedDate {
  readonly source: DateSource;
  /** Where the text says it; null where it is said outside of it. */
  readonly at: (Span & { readonly quote: string }) | null;
}

/** Lines at the top of a document that may date it. */
const HEAD_LINES = 40;
const OPENING = 6000;
const LONGEST_QUOTE = 160;

/** Why a document is dated as it is: for a person who looks at it before it is kept. */
export function explainDates(
  input: DocumentInput,
  { period, eventDate }: Pick<DocumentHead, 'period' | 'eventDate'>,
  calendar: FiscalCalendar,
): { readonly period: ExplainedDate; readonly eventDate: ExplainedDate } {
  const front = readFrontMatter(input.text);
  const lines = readLines(input.text, front.end);
  return {
    period: said(input.periodEnd, front, ['period_end']) ?? periodIn(lines, front, period.end, eventDate, calendar),
    eventDate: said(input.eventDate, front, ['event_date', 'date']) ?? eventIn(lines, input.text, eventDate),
  };
}

function said(given: string | undefined, front: FrontMatter, fields: readonly string[]): ExplainedDate | null {
  if (given) return { source: 'given', at: null };
  return fields.some((field) => front.fields.get(field)) ? { source: 'front_matter', at: null } : null;
}

function eventIn(lines: readonly Line[], text: string, date: IsoDate): ExplainedDate {
  const line = lines.slice(0, HEAD_LINES).find((each) => dateOfLine(each.text) === date);
  if (line) return { source: 'stated', at: quoted(line, line.start) };
  const from = lines[0]?.start ?? 0;
  const found = findDates(text.slice(from, from + OPENING)).find((each) => each.date === date);
  const holder = found && lines.find((each) => each.start <= from + found.start && from + found.start < each.end);
  return holder
    ? { source: 'stated', at: quoted(holder, from + (found?.start ?? 0)) }
    : { source: 'assumed', at: null };
}

function periodIn(
  lines: readonly Line[],
  front: FrontMatter,
  end: IsoDate,
  eventDate: IsoDate,
  calendar: FiscalCalendar,
): ExplainedDate {
  const year = Number(eventDate.slice(0, 4));
  const titles = ['title', 'period'].flatMap((field) => front.fields.get(field) ?? []);
  const labelsOf = (text: string) =>
    findPeriodLabels(text, calendar, [year, year - 1]).filter((label) => label.ends.includes(end));
  if (titles.some((title) => labelsOf(title).some((label) => label.dated))) return { source: 'front_matter', at: null };
  const from = lines[0]?.start ?? 0;
  const found = lines
    .filter((line) => line.start < from + OPENING)
    .flatMap((line) => labelsOf(line.text).map((label) => ({ line, label })));
  const best = found.find(({ label }) => label.dated) ?? found[0];
  if (!best) return { source: 'assumed', at: null };
  const { line, label } = best;
  return { source: label.dated ? 'stated' : 'assumed', at: quoted(line, line.start + label.at) };
}

/** The line, or so much around the place as a person needs. */
function quoted(line: Line, at: number): ExplainedDate['at'] {
  const start = Math.max(line.start, Math.min(at - 40, line.end - LONGEST_QUOTE));
  const end = Math.min(line.end, start + LONGEST_QUOTE);
  return { start, end, quote: line.text.slice(start - line.start, end - line.start) };
}

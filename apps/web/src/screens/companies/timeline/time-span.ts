import type { FiscalCalendar } from '#contracts';
import type { Track } from './track.js';

const DAY = 86_400_000;
/** Beyond the last call so much is drawn at most: a window of ten years would press the quarters together. */
const AHEAD = 730 * DAY;
const BEFORE = 30 * DAY;
const AFTER = 60 * DAY;

/** From when to when a timeline is drawn, in milliseconds. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export interface DrawnQuarter extends TimeSpan {
  readonly year: number;
  readonly quarter: number;
}

export const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** From a little before the first word to the last window's end, but not far beyond the last call; null where nothing was said. */
export function spanOf(tracks: readonly Track[], calls: readonly string[], today: string): TimeSpan | null {
  const said = [...tracks.flatMap(({ statements }) => statements.map(({ saidOn }) => saidOn)), ...calls].map(timeOf);
  if (said.length === 0) return null;
  const last = said.reduce((a, b) => Math.max(a, b));
  const ends = tracks.flatMap(({ claim }) => (claim.window.end === null ? [] : [timeOf(claim.window.end)]));
  const now = timeOf(today);
  const reach = Math.min(ends.reduce((a, b) => Math.max(a, b), last), last + AHEAD);
  const to = now < last + AHEAD ? Math.max(reach, now) : reach;
  return { from: said.reduce((a, b) => Math.min(a, b)) - BEFORE, to: to + AFTER };
}

/** The fiscal quarters that a span touches, each to the day after its last; weeks of 52/53-week years are drawn as months. */
export function fiscalQuarters({ yearEnd, yearNaming }: FiscalCalendar, span: TimeSpan): readonly DrawnQuarter[] {
  const [month = 12, day = 31] = yearEnd.split('-').map(Number);
  const named = yearNaming === 'start' && month <= 6 ? 1 : 0;
  const quarters: DrawnQuarter[] = [];
  for (let year = yearOf(span.from) - 1; year <= yearOf(span.to) + 1; year++)
    for (const quarter of [1, 2, 3, 4]) {
      const to = dayAfterEnd(year, month - 3 * (4 - quarter), day);
      const from = dayAfterEnd(year, month - 3 * (5 - quarter), day);
      if (from < span.to && to > span.from) quarters.push({ year: year - named, quarter, from, to });
    }
  return quarters;
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The day after a quarter's last: month 0 and less lie in the year before; day 31 is the last of any month. */
function dayAfterEnd(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, day >= 28 ? last : day) + DAY;
}

import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { DueDate, FeedHead } from '#usecases';
import { plainLine } from '../plain-line.js';
import { wordsOf, type Words } from '../words/index.js';

/** How often a calendar program should look again, in seconds. */
const LOOK_AGAIN_S = 6 * 3_600;
const DAY_MS = 86_400_000;

/** Due dates as iCalendar (RFC 5545): an all-day event on the last day of each claim's window, which takes up nobody's time. */
export function writeCalendar(head: FeedHead, due: readonly DueDate[]): string {
  const words = wordsOf(head.language);
  const calendar = ical({
    name: plainLine(words.calendarTitle(head.name)),
    prodId: { company: 'Wordkept', product: 'due dates', language: head.language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_S,
    source: head.self,
  });
  for (const one of due) calendar.createEvent(eventOf(one, words, head.base));
  return calendar.toString();
}

function eventOf(due: DueDate, words: Words, base: string): ICalEventData {
  const day = new Date(`${due.windowEnd}T00:00:00Z`);
  return {
    id: `${due.claim}@wordkept`,
    sequence: sequenceOf(due),
    stamp: due.updatedAt,
    created: due.recordedAt,
    lastModified: due.updatedAt,
    start: day,
    end: new Date(day.getTime() + DAY_MS),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: plainLine(words.due(due.companyName, due.summary)),
    description: descriptionOf(due, words),
    url: `${base}/v1/claims/${due.claim}`,
    categories: [{ name: due.company }],
  };
}

/** Seconds from the first record of the claim to its last change: 0 at first, and never less than before. */
function sequenceOf({ recordedAt, updatedAt }: DueDate): number {
  return Math.max(0, Math.floor((updatedAt.getTime() - recordedAt.getTime()) / 1_000));
}

function descriptionOf(due: DueDate, words: Words): string {
  const said = `${words.said} (${due.saidOn})${words.separator}${plainLine(due.said)}`;
  return `${said}\n${words.dueOn} ${due.windowEnd}`;
}

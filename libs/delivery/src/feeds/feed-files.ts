import type { AlertEvent } from '#contracts';
import { FeedWriter, type DueDate, type FeedHead } from '#usecases';
import { writeAtom } from './write-atom.js';
import { writeCalendar } from './write-calendar.js';

export class FeedFiles extends FeedWriter {
  override atom(head: FeedHead, events: readonly AlertEvent[]): string {
    return writeAtom(head, events);
  }

  override calendar(head: FeedHead, due: readonly DueDate[]): string {
    return writeCalendar(head, due);
  }
}

import { plainDate, type DateWindow, type IsoDate } from '#engine';

/** Days of a window, both ends counted. */
export function daysInWindow({ start, end }: DateWindow): number {
  return plainDate(end).number - plainDate(start).number + 1;
}

export function dayAfter(day: IsoDate): IsoDate {
  return plainDate(day).add({ days: 1 }).toString();
}

/** Is it a day of the calendar, `YYYY-MM-DD`? */
export function isCalendarDay(text: string): boolean {
  try {
    plainDate(text);
    return true;
  } catch {
    return false;
  }
}

/** The first of the thirteen weeks that end on a day: a balance belongs to the quarter that it closes, whatever its name. */
export function quarterBefore(end: IsoDate): IsoDate {
  return plainDate(end).subtract({ days: 90 }).toString();
}

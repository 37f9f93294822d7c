import { daysBetween } from '../claim/index.js';
import type { IsoDate } from '../model/index.js';

/** A claim falls due soon in the last thirty days of its window. */
export const DUE_SOON_DAYS = 30;

/** Days from a day to the end of a window; negative once it has closed. */
export function daysUntilDue(end: IsoDate, day: IsoDate): number {
  return daysBetween(day, end);
}

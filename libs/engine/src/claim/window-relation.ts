import type { DateWindow, Horizon } from '../model/index.js';
import { isNear, lengthInDays, overlapInDays } from './days.js';

/** Windows longer than this are plans over years, whose start is rarely said. */
export const LONG_WINDOW_DAYS = 400;

/**
 * How the windows of two statements relate: `same` period; `rolled` (a plan over about the same years, start assumed, told
 * from another day); `open` (neither has a date); `half` (only one has); `moved` (both dated, ends differ).
 */
export type WindowRelation = 'same' | 'rolled' | 'open' | 'half' | 'moved';

export function relateWindows(a: Horizon | null, b: Horizon | null): WindowRelation {
  const first = dated(a);
  const second = dated(b);
  if (first === null && second === null) return 'open';
  if (first === null || second === null) return 'half';
  if (isSameWindow(first, second)) return 'same';
  return isRolled(first, second) ? 'rolled' : 'moved';
}

/** Every reading of a horizon that has both ends, the chosen one first. */
export function readingsOf(horizon: Horizon | null): readonly DateWindow[] {
  if (horizon === null) return [];
  const chosen = horizon.start !== null && horizon.end !== null ? [{ start: horizon.start, end: horizon.end }] : [];
  return [...chosen, ...horizon.candidates];
}

/** A plan over several years, up to a date, or without one: later words about it need not repeat the date. */
export function isLongOrOpen(horizon: Horizon | null): boolean {
  const reading = readingsOf(horizon)[0];
  return (
    horizon === null || horizon.end === null || (reading !== undefined && lengthInDays(reading) > LONG_WINDOW_DAYS)
  );
}

/** "By the middle of 2026": only when it ends. */
export function isOnlyEnd(horizon: Horizon | null): boolean {
  return horizon !== null && horizon.start === null && horizon.end !== null;
}

type Dated = Horizon & { readonly end: string };

function dated(horizon: Horizon | null): Dated | null {
  return horizon !== null && horizon.end !== null ? (horizon as Dated) : null;
}

function isSameWindow(a: Dated, b: Dated): boolean {
  if (!isNear(a.end, b.end)) return false;
  if (a.start === null || b.start === null || isNear(a.start, b.start)) return true;
  return !a.stated && !b.stated && areAlike({ ...a, start: a.start }, { ...b, start: b.start });
}

function isRolled(a: Dated, b: Dated): boolean {
  if (a.stated && b.stated) return false;
  return meantBy(a).some((x) => meantBy(b).some((y) => areAlike(x, y)));
}

/** What was said is meant as it was said; of an assumed window each reading may be. */
function meantBy(horizon: Dated): readonly DateWindow[] {
  return horizon.stated ? readingsOf(horizon).slice(0, 1) : readingsOf(horizon);
}

function areAlike(a: DateWindow, b: DateWindow): boolean {
  const [shorter, longer] = [lengthInDays(a), lengthInDays(b)].sort((x, y) => x - y) as [number, number];
  const isLong = longer > LONG_WINDOW_DAYS;
  return shorter / longer >= 0.6 && overlapInDays(a, b) / shorter >= (isLong ? 0.5 : 0.66);
}

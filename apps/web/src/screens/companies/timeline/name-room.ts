/** Pixels that `today` and `FY2027`, or 今天 and 2027财年, are wide at the axis' size of letters. */
const TODAY_WIDTH = 32;
const YEAR_WIDTH = { whole: 56, short: 20 } as const;
const BETWEEN = 6;

/** Where the name of today stands: about its line, or before it at the right edge, where it would be cut off. */
export function anchorOf(today: number, width: number): 'middle' | 'end' {
  return today > width - 40 ? 'end' : 'middle';
}

/**
 * How much of the name of a year that begins at `from` and is `room` pixels long can stand there: all of it, its last two
 * figures, or nothing, where today's name takes its place.
 */
export function nameRoom(from: number, room: number, today: number | null, width: number): 'whole' | 'short' | null {
  return (['whole', 'short'] as const).find((length) => fits(length, from, room, today, width)) ?? null;
}

function fits(length: 'whole' | 'short', from: number, room: number, today: number | null, width: number): boolean {
  const end = from + YEAR_WIDTH[length];
  if (end > from + room) return false;
  if (today === null) return true;
  const left = today - (anchorOf(today, width) === 'end' ? TODAY_WIDTH : TODAY_WIDTH / 2);
  return left - BETWEEN >= end || left + TODAY_WIDTH + BETWEEN <= from;
}

/** Pixels that `today` and `FY2027`, or 今天 and 2027财年, are wide at the axis' size of letters. */
const TODAY_WIDTH = 32;
const YEAR_WIDTH = 56;
const BETWEEN = 6;

/** Where the name of today stands: about its line, or before it at the right edge, where it would be cut off. */
export function anchorOf(today: number, width: number): 'middle' | 'end' {
  return today > width - 40 ? 'end' : 'middle';
}

/** Has the name of a year that begins at `from` no room beside the name of today? Then today's takes its place. */
export function isCrowded(from: number, today: number | null, width: number): boolean {
  if (today === null) return false;
  const left = today - (anchorOf(today, width) === 'end' ? TODAY_WIDTH : TODAY_WIDTH / 2);
  return left - BETWEEN < from + YEAR_WIDTH && left + TODAY_WIDTH + BETWEEN > from;
}

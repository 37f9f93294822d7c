/**
 * The table of verbal bands, version 2: bounds in per cent, null where open. Version 2 gives mid double digits (中双位数)
 * the bounds of the mid-teens, above the low double digits that end at 13; without them they were any two digits.
 */
export const BANDS: Readonly<Record<string, readonly [string, string | null]>> = {
  single_digit: ['1', '9'],
  low_single_digit: ['1', '3'],
  mid_single_digit: ['4', '6'],
  high_single_digit: ['7', '9'],
  double_digit: ['10', null],
  low_double_digit: ['10', '13'],
  mid_double_digit: ['14', '16'],
  high_double_digit: ['50', '99'],
  teens: ['13', '19'],
  low_teens: ['11', '13'],
  mid_teens: ['14', '16'],
  high_teens: ['17', '19'],
  triple_digit: ['100', null],
};
/** Tens said as a band: "low 20s" is 20-23, "mid-20s" 24-26, "high 20s" 27-29. */
export const DECADE_BANDS: Readonly<Record<string, readonly [number, number]>> = {
  low: [0, 3],
  mid: [4, 6],
  high: [7, 9],
};
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
/** Words for the parts of a band. */
export const LEVELS: Readonly<Record<string, 'low' | 'mid' | 'high'>> = {
  low: 'low',
  lower: 'low',
  mid: 'mid',
  middle: 'mid',
  high: 'high',
  higher: 'high',
  upper: 'high',
};

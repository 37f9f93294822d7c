/** Fragments of the English time expressions, in folded text. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11,
  december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
};
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, couple: 2, 'couple of': 2, 'a couple': 2, 'a couple of': 2,
};
/** Counts without a number: the stretch stays open for years and quarters. */
export const VAGUE_COUNTS: readonly string[] = ['few', 'several', 'many', 'some', 'number of'];
export const QUARTERS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '1': 1, '2': 2, '3': 3, '4': 4,
};
export const HALVES: Readonly<Record<string, number>> = {
  first: 1, front: 1, '1st': 1, '1': 1, second: 2, back: 2, latter: 2, '2nd': 2, '2': 2,
};

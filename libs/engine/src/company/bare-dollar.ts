/** Own dollars that are written with a mark, and how. */
const MARKED: Readonly<Record<string, RegExp>> = {
  TWD: /\bNT\$|\bNTD\b/i,
  HKD: /\bHK\$|\bHKD\b/i,
  SGD: /\bS\$|\bSGD\b/i,
  CAD: /\bC\$|\bCAD\b/i,
  AUD: /\bA\$|\bAUD\b/i,
};
const US_DOLLARS = /\bU\.?S\.? dollars?\b|\bUS\$|\bUSD\b|美元|美金/i;

/**
 * What `$` alone stands for, where the text tells it: a document that marks its own dollars (NT$) and speaks of US dollars
 * means these. Null: as the reader takes it.
 */
export function bareDollar(text: string, currency: string): string | null {
  const marks = MARKED[currency];
  return marks !== undefined && marks.test(text) && US_DOLLARS.test(text) ? 'USD' : null;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15;

/** The number where a spreadsheet can hold it exactly; null for a decimal of more digits, which stays text. */
export function exactNumber(decimal: string): number | null {
  if (!DECIMAL.test(decimal)) return null;
  const digits = decimal.replace(/^-|\./g, '').replace(/^0+/, '').replace(/0+$/, '');
  return digits.length <= DIGITS && decimal.length <= 40 ? Number(decimal) : null;
}

/** An entry that is an object of named fields; null for anything else, arrays too. */
export const asRecord = (value: unknown): object | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;

/** A field of the entry's own: what it would inherit (`constructor`, a polluted prototype) is none of its words. */
export const fieldOf = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? (Object.getOwnPropertyDescriptor(record, name)?.value as unknown) : undefined;

/** A text field; null where it is left out, undefined where it is anything else. */
export function textOf(record: object, name: string): string | null | undefined {
  const value = fieldOf(record, name) ?? null;
  return value === null || typeof value === 'string' ? value : undefined;
}

const DECIMAL = /^-?\d{1,30}(?:\.\d{1,20})?$/;

/** A number, as text or as a plain number; null where it is left out, undefined where it is anything else. */
export function numberOf(record: object, name: string): string | null | undefined {
  const value = fieldOf(record, name) ?? null;
  if (value === null) return null;
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && DECIMAL.test(written) ? written : undefined;
}

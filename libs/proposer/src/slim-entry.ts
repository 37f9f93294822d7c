/** Longer than any sentence; a longer text is none of a field's. */
const LONGEST = 4000;
/** More than one passage holds. */
const MOST = 200;

const FIELDS = [
  'quote',
  'metric',
  'segment',
  'kind',
  'direction',
  'modality',
  'horizon',
  'period',
  'value',
  'unit',
  'growth_percent',
] as const;
const BOUNDS = ['low', 'high', 'unit'] as const;

/** A text, number or nothing; `false`, which no field may be, for anything else. */
function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= LONGEST ? value : false;
}

function picked(value: unknown, names: readonly string[]): Record<string, unknown> | false {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(own.map((name) => [name, plain((value as Record<string, unknown>)[name])]));
}

/** An entry with the fields that were asked for, flat and small, whatever it came with; `false` where it is no object. */
function slim(entry: unknown): unknown {
  const fields = picked(entry, FIELDS);
  if (fields === false || !Object.hasOwn(entry as object, 'target')) return fields;
  const { target } = entry as { target: unknown };
  return { ...fields, target: target === null ? null : picked(target, BOUNDS) };
}

/** A list of entries as it may be kept, sent between threads and hashed: of one passage not more than two hundred. */
export const slimEntries = (entries: readonly unknown[]): unknown[] => entries.slice(0, MOST).map(slim);

/** Fields of a figure, in the order in which a person thinks of them. */
export const FIELDS = [
  'metric',
  'value',
  'unit',
  'currency',
  'period',
  'period_start',
  'period_end',
  'reported_on',
  'segment',
  'scope',
  'basis',
  'growth',
  'vintage',
  'source',
] as const;

export type Field = (typeof FIELDS)[number];

/** Which column holds a field, and what holds for all rows. */
export interface Mapping {
  readonly columns: Partial<Record<Field, string>>;
  readonly defaults: Partial<Record<Field, string>>;
}

export const NO_MAPPING: Mapping = { columns: {}, defaults: {} };

/** As it is sent; undefined where nothing is mapped. */
export function mappingText({ columns, defaults }: Mapping): string | undefined {
  const map = { columns: filled(columns), defaults: filled(defaults) };
  return Object.keys({ ...map.columns, ...map.defaults }).length === 0 ? undefined : JSON.stringify(map);
}

function filled(fields: Partial<Record<Field, string>>): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

const placeOf = (headers: readonly string[]) => `wordkept.mapping:${headers.join('\t')}`;

/** The mapping that was used for a table with this header before. */
export function keptMapping(headers: readonly string[]): Mapping {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(headers)) ?? 'null') as Partial<Mapping> | null;
    return { columns: kept?.columns ?? {}, defaults: kept?.defaults ?? {} };
  } catch {
    return NO_MAPPING;
  }
}

export function keepMapping(headers: readonly string[], mapping: Mapping): void {
  try {
    localStorage.setItem(placeOf(headers), JSON.stringify(mapping));
  } catch {
    // A browser that keeps nothing asks again.
  }
}

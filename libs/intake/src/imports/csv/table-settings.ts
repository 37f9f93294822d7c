import { Problem } from '#engine';
import { FIELDS, type Field } from './columns.js';

/** How the columns of a table are to be understood; all optional. */
export interface TableOptions {
  /** Field -> the header of its column. */
  readonly columns?: Readonly<Partial<Record<Field, string>>>;
  /** Field -> the value that holds where a row (or the table) gives none. */
  readonly defaults?: Readonly<Partial<Record<Field, string>>>;
  /** Names of the table's own for metrics and segments -> ids. */
  readonly metrics?: Readonly<Record<string, string>>;
  readonly segments?: Readonly<Record<string, string>>;
  /** Kept as the source where the rows name none. */
  readonly source?: string;
}

const PARTS = ['columns', 'defaults', 'metrics', 'segments'] as const;

/**
 * Checks a mapping that was read from JSON: `{ "columns": { "metric": "KPI" }, "defaults": { "unit": "USD millions" },
 * "metrics": { "Net sales": "revenue" }, "segments": {}, "source": "release" }`. Throws `bad_option` with what is wrong.
 */
export function parseTableOptions(json: unknown): TableOptions {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw fault('must be a JSON object');
  const given = json as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((key) => key !== 'source' && !PARTS.some((part) => part === key));
  if (unknown !== undefined) throw fault(`has a part "${unknown}"; the parts are ${PARTS.join(', ')} and source`);
  for (const part of PARTS) if (given[part] !== undefined) checkTexts(part, given[part]);
  for (const part of ['columns', 'defaults'] as const) checkFields(part, given[part] ?? {});
  if (given.source !== undefined && typeof given.source !== 'string') throw fault('has a source that is no text');
  return given as TableOptions;
}

function checkTexts(part: string, value: unknown): void {
  const isTexts =
    typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
  if (!isTexts) throw fault(`has ${part} that are no names and texts`);
}

function checkFields(part: string, value: object): void {
  const wrong = Object.keys(value).find((key) => !FIELDS.some((field) => field === key));
  if (wrong !== undefined) throw fault(`names "${wrong}" in ${part}; the fields are ${FIELDS.join(', ')}`);
}

function fault(what: string): Problem {
  const advice =
    'Write { "columns": { "metric": "KPI" }, "defaults": { "unit": "USD millions" } }; docs/imports.md has it all.';
  return new Problem('bad_option', `The mapping ${what}.`, advice);
}

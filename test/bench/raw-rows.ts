import type pg from 'pg';

/** Columns of a table, as the catalogue has them. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Tables of ours that have a company, with their columns. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<{ name: string; columns: Table['columns'] }>(`
    SELECT c.relname AS name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND EXISTS (SELECT FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attname = 'company_id')
    GROUP BY c.relname ORDER BY c.relname`);
  return rows;
}

export type Row = Readonly<Record<string, unknown>>;

/** Reads rows as text, so that they can be written again exactly. */
export async function readRows(client: pg.Client, table: Table, where: string, values: unknown[]): Promise<Row[]> {
  const columns = table.columns.map(({ name, type }) => (isArray(type) ? `"${name}"` : `"${name}"::text AS "${name}"`));
  return (await client.query<Row>(`SELECT ${columns.join(', ')} FROM "${table.name}" WHERE ${where}`, values)).rows;
}

/** Writes rows by one `INSERT ... SELECT unnest(...)`: the quickest way that plain SQL has. Columns of arrays go as JSON. */
export async function writeRaw(client: pg.Client, table: Table, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const from = table.columns.map((_, at) => `c${at}`).join(', ');
  const given = table.columns.map(({ type }, at) => `$${at + 1}::${isArray(type) ? 'text' : type}[]`).join(', ');
  const taken = table.columns.map(({ type }, at) => (isArray(type) ? `c${at}::${type}` : `c${at}`)).join(', ');
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const sql = `INSERT INTO "${table.name}" (${names}) SELECT ${taken} FROM unnest(${given}) AS given (${from})`;
  await client.query(
    sql,
    table.columns.map(({ name, type }) => rows.map((row) => (isArray(type) ? literal(row[name]) : row[name]))),
  );
}

const isArray = (type: string): boolean => type.endsWith('[]');

/** An array of text as PostgreSQL writes it. */
function literal(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  return `{${value.map((one) => `"${String(one).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

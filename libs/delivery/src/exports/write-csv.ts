import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import type { ExportColumn, ExportTable } from '#usecases';
import { neutralText } from './neutral-text.js';

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read Chinese right. Texts that a spreadsheet would
 * take for a formula are marked as text: they come from outside. Figures stay as they are.
 */
export function writeCsv<Row>({ columns, rows }: ExportTable<Row>): AsyncIterable<Uint8Array> {
  const header = columns.map(({ name }) => name);
  const csv = stringify({ header: true, columns: header, bom: true, record_delimiter: 'windows', encoding: 'utf8' });
  const source = Readable.from(records(columns, rows));
  source.on('error', (error) => csv.destroy(error));
  csv.on('close', () => source.destroy());
  return source.pipe(csv);
}

async function* records<Row>(columns: readonly ExportColumn<Row>[], rows: AsyncIterable<Row>): AsyncGenerator<(string | null)[]> {
  for await (const row of rows) yield columns.map((column) => cellOf(column, row));
}

function cellOf<Row>({ kind, value }: ExportColumn<Row>, row: Row): string | null {
  const cell = value(row);
  return kind === 'number' || cell === null ? cell : neutralText(cell);
}

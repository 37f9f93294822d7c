import { stringify } from 'csv-stringify/sync';
import type { ExportColumn, ExportTable } from '#usecases';
import { neutralText } from './neutral-text.js';

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read Chinese right. Texts that a spreadsheet would
 * take for a formula are marked as text: they come from outside. Figures stay as they are.
 */
export async function* writeCsv<Row>({ columns, rows }: ExportTable<Row>): AsyncGenerator<Uint8Array> {
  yield line(
    columns.map(({ name }) => name),
    true,
  );
  for await (const row of rows) yield line(columns.map((column) => cellOf(column, row)));
}

const line = (cells: readonly (string | null)[], bom = false): Uint8Array =>
  Buffer.from(stringify([[...cells]], { bom, record_delimiter: 'windows' }));

function cellOf<Row>({ kind, value }: ExportColumn<Row>, row: Row): string | null {
  const cell = value(row);
  return kind === 'number' || cell === null ? cell : neutralText(cell);
}

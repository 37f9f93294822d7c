import type { ExportFormat } from '#contracts';

/** A cell as a sheet knows it: text is never a formula, a number is an exact decimal, a day is `YYYY-MM-DD`. */
export type CellKind = 'text' | 'number' | 'day' | 'link';

/** A column of a table; names are fixed, further columns may be added at the end. */
export interface ExportColumn<Row> {
  readonly name: string;
  readonly kind: CellKind;
  /** Null where the row has none. */
  readonly value: (row: Row) => string | null;
  /** Shown where there is room for few columns only. */
  readonly isBrief?: true;
  /** Columns whose difference (or change in per cent) the value must be: worked out again in a sheet, beside it. */
  readonly check?: { readonly of: 'difference' | 'per_cent'; readonly from: string; readonly to: string };
}

/** Rows to be written as they come: however many there are, few are held at a time. */
export interface ExportTable<Row = unknown> {
  /** What the rows are; the key of the list in JSON. */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: AsyncIterable<Row>;
  /** Written as the one JSON document instead of the rows; null for the rows. */
  readonly document: unknown;
}

/** Writes tables as files. */
export abstract class ExportWriter {
  /** Throws `Problem` `bad_option` where there are more rows than the format can hold. */
  abstract write<Row>(table: ExportTable<Row>, format: ExportFormat): AsyncIterable<Uint8Array>;
}

/** Where none is given nothing can be exported. */
export class NoExportWriter extends ExportWriter {
  override write(): AsyncIterable<Uint8Array> {
    throw new Error('Nobody writes exports here.');
  }
}

import { Problem } from '#engine';
import type { ExportColumn, ExportTable } from '#usecases';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { exactNumber } from './exact-number.js';

/** A workbook is made in memory, so it has no more rows than this; CSV has any number. */
export const MOST_ROWS = 20_000;
/** Characters that a cell can hold, and that a formula can hold of an address. */
const LONGEST_TEXT = 32_767;
const LONGEST_LINK = 255;

/**
 * A workbook: figures as numbers where a spreadsheet holds them exactly, else as text; days as days; the formula that
 * works a figure out again beside it; names of columns stay in view. Text is written as text, so none is a formula.
 * Throws `Problem` `bad_option` where there are more rows than `MOST_ROWS`.
 */
export async function* writeXlsx<Row>({ name, columns, rows }: ExportTable<Row>): AsyncGenerator<Uint8Array> {
  const sheetColumns = columns.flatMap(sheetColumnsOf);
  const data: SheetData = [sheetColumns.map(({ title }) => ({ value: title, fontWeight: 'bold' }))];
  for await (const row of rows) {
    if (data.length > MOST_ROWS) throw tooMany(name);
    const place = data.length + 1;
    data.push(sheetColumns.map((column) => column.cell(row, placesIn(sheetColumns, place))));
  }
  const options = { sheet: name, stickyRowsCount: 1, columns: sheetColumns.map(({ width }) => ({ width })) };
  yield await writeExcelFile(data, options, { fontSize: 11 }).toBuffer();
}

interface SheetColumn<Row> {
  readonly title: string;
  readonly width: number;
  readonly cell: (row: Row, place: (name: string) => string) => CellObject | null;
}

function sheetColumnsOf<Row>(column: ExportColumn<Row>): readonly SheetColumn<Row>[] {
  const plain: SheetColumn<Row> = {
    title: column.name,
    width: WIDTHS[column.kind],
    cell: (row) => cellOf(column, row),
  };
  return column.check ? [plain, checkOf(column)] : [plain];
}

const WIDTHS: Readonly<Record<ExportColumn<unknown>['kind'], number>> = { text: 24, number: 18, day: 12, link: 10 };

function cellOf<Row>({ kind, value }: ExportColumn<Row>, row: Row): CellObject | null {
  const given = value(row);
  if (given === null) return null;
  switch (kind) {
    case 'number': {
      const number = exactNumber(given);
      return number === null ? textCell(given) : { type: Number, value: number };
    }
    case 'day':
      return { type: Date, value: new Date(`${given}T00:00:00Z`), format: 'yyyy-mm-dd' };
    case 'link':
      return linkCell(given);
    case 'text':
      return textCell(given);
  }
}

const textCell = (text: string): CellObject => ({ type: String, value: text.slice(0, LONGEST_TEXT) });

/** Only addresses that we made ourselves become a formula. */
const linkCell = (address: string): CellObject =>
  address.length <= LONGEST_LINK && /^https?:\/\/[\w.:[\]-]+\/[\w/-]*$/.test(address)
    ? { type: 'Formula', value: `HYPERLINK("${address}","open")` }
    : textCell(address);

/** What the column says, worked out again in the sheet from the cells that it comes from; empty where they are no numbers. */
function checkOf<Row>({ name, value, check }: ExportColumn<Row>): SheetColumn<Row> {
  const { of, from, to } = check!;
  const formula = (a: string, b: string) =>
    of === 'difference' ? `${b}-${a}` : `IF(${a}=0,"",(${b}-${a})/ABS(${a})*100)`;
  const cell = (row: Row, place: (name: string) => string): CellObject | null => {
    if (value(row) === null) return null;
    const [a, b] = [place(from), place(to)];
    return { type: 'Formula', value: `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${formula(a, b)},"")` };
  };
  return { title: `${name}_check`, width: WIDTHS.number, cell };
}

const placesIn =
  (columns: readonly { readonly title: string }[], row: number) =>
  (name: string): string =>
    `${lettersOf(columns.findIndex(({ title }) => title === name))}${row}`;

/** 0 is A, 25 Z, 26 AA. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

const tooMany = (name: string): Problem =>
  new Problem(
    'bad_option',
    `The view has more than ${MOST_ROWS} ${name}: too many for one workbook.`,
    'Narrow the filters (a company, a metric, days), or take CSV, which has any number of rows.',
  );

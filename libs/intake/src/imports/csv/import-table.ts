import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { Problem, type CompanyProfile } from '#engine';
import { figureKey, type Figure } from '../figure.js';
import { findColumns } from './columns.js';
import { decodeStream } from './decode-stream.js';
import { readRow, type RowFigure, type TableReading } from './read-row.js';
import { RowFault, type RowProblem } from './row-problem.js';
import type { TableOptions } from './table-settings.js';

export type { TableOptions } from './table-settings.js';

/** The figures of a table, by source, and the rows that could not be taken. */
export interface TableFigures {
  readonly figuresBySource: ReadonlyMap<string, readonly Figure[]>;
  readonly rows: number;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly string[];
}

/** The source of rows that name none. */
export const CSV_SOURCE = 'csv';

/** More figures than any company reports in a lifetime; so many fit in memory. */
const MOST_FIGURES = 100_000;
/** Of a table that is wrong throughout the first problems tell enough. */
const MOST_PROBLEMS = 1_000;

/**
 * Reads a table of figures as it streams in, row by row: a row that cannot be read is listed and the others go on; of two rows
 * for one figure and day the later counts. A value that differs from the one of an earlier day is a restatement. Throws
 * `bad_option` where the columns cannot be told, `unreadable_file` where it is no table or too large.
 */
export async function importTable(
  bytes: AsyncIterable<Uint8Array>,
  profile: CompanyProfile,
  options: TableOptions,
): Promise<TableFigures> {
  const book = new TableBook(profile, options);
  try {
    for await (const { record, info } of recordsOf(bytes)) book.take(record, info.lines);
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_') ? broken(error) : error;
  }
  return book.end();
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Comma, semicolon or tab: what the first line holds most of. */
async function* recordsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const pieces = decodeStream(bytes);
  const { value = '' } = await pieces.next();
  const first = (value as string).replace(/^\ufeff/, '');
  async function* all() {
    yield first;
    yield* pieces;
  }
  const delimiter = delimiterOf(first.slice(0, first.search(/[\r\n]|$/)));
  const parser = Readable.from(all()).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: true,
      max_record_size: 100_000,
    }),
  );
  yield* parser as AsyncIterable<CsvRecord>;
}

function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function broken(error: Error): Problem {
  return new Problem(
    'unreadable_file',
    `The table cannot be read: ${error.message}.`,
    'Close every quote, and save it as CSV with one header line.',
  );
}

class TableBook {
  private reading: TableReading | null = null;
  private readonly figures = new Map<string, Map<string, Figure>>();
  private readonly problems: RowProblem[] = [];
  private rows = 0;
  private wrong = 0;
  private count = 0;

  constructor(
    private readonly profile: CompanyProfile,
    private readonly options: TableOptions,
  ) {}

  take(record: readonly string[], line: number): void {
    if (this.reading === null) this.reading = this.readingOf(record);
    else if (record.some((cell) => cell.trim() !== '')) this.row(record, line, this.reading);
  }

  end(): TableFigures {
    if (this.reading === null)
      throw new Problem('empty_document', 'The table is empty.', 'Give a header line and one row for each figure.');
    const figuresBySource = new Map(
      [...this.figures].map(([source, own]) => [source, withRestatements([...own.values()])]),
    );
    const unlisted = this.wrong - this.problems.length;
    const notes =
      unlisted > 0 ? [`${unlisted} more rows could not be read; the first ${MOST_PROBLEMS} are listed`] : [];
    return { figuresBySource, rows: this.rows, problems: this.problems, notes };
  }

  private readingOf(header: readonly string[]): TableReading {
    const { columns = {}, defaults = {} } = this.options;
    const given = new Set(Object.keys(defaults)) as ReadonlySet<keyof typeof defaults>;
    return { columns: findColumns(header, columns, given), options: this.options, profile: this.profile };
  }

  private row(record: readonly string[], line: number, reading: TableReading): void {
    this.rows += 1;
    try {
      this.keep(readRow(record, reading));
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      this.wrong += 1;
      const column = reading.columns.get(error.field as never)?.header ?? error.field;
      if (this.problems.length < MOST_PROBLEMS)
        this.problems.push({ row: line, column, detail: error.message, advice: error.advice });
    }
  }

  private keep({ figure, source }: RowFigure): void {
    const name = source ?? this.options.source ?? CSV_SOURCE;
    const own = this.figures.get(name) ?? new Map<string, Figure>();
    this.figures.set(name, own);
    const key = `${figure.filedOn}|${figureKey(figure)}`;
    this.count += own.has(key) ? 0 : 1;
    own.delete(key);
    own.set(key, figure);
    if (this.count > MOST_FIGURES)
      throw new Problem(
        'unreadable_file',
        `The table holds more than ${MOST_FIGURES} figures.`,
        'Split it, one company a file.',
      );
  }
}

/** A later day with another value restates the figure; where the table says so itself, its word stands. */
function withRestatements(figures: readonly Figure[]): readonly Figure[] {
  const before = new Map<string, Figure>();
  return [...figures]
    .sort((a, b) => (a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : 0))
    .map((one) => {
      const last = before.get(figureKey(one));
      before.set(figureKey(one), one);
      const isRestated = last !== undefined && last.value !== one.value && one.vintage === 'imported';
      return isRestated ? { ...one, vintage: 'restated', note: `reported on ${last.filedOn} as ${last.value}` } : one;
    });
}

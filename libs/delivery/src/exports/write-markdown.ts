import type { ExportColumn, ExportTable } from '#usecases';

/** Signs with a meaning in Markdown or HTML, and those that begin a formula where a table is pasted into a sheet. */
const MARKUP = /[\\`*_{}[\]()<>#+\-=!|~&@$:"']/g;
const WIDE = /[＝＋－＠﹦﹢﹣﹫]/gu;

/** A text that shows as it was said: no markup, link, image or script comes of it. */
export function plainMarkdown(text: string): string {
  return text
    .replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(WIDE, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/\s*\r?\n\s*|[\u2028\u2029\v\f\r]/g, '<br>')
    .replace(/[\p{Cc}]/gu, ' ');
}

/** A table (GFM) of the columns that matter most, with both quotes. */
export async function* writeMarkdown<Row>({ columns, rows }: ExportTable<Row>): AsyncGenerator<Uint8Array> {
  const shown = columns.filter(({ isBrief }) => isBrief);
  yield line(shown.map(({ name }) => name.replaceAll('_', ' ')));
  yield line(shown.map(({ kind }) => (kind === 'number' ? '---:' : '---')));
  for await (const row of rows) yield line(shown.map((column) => cellOf(column, row)));
}

const line = (cells: readonly string[]): Uint8Array => Buffer.from(`| ${cells.join(' | ')} |\n`);

function cellOf<Row>({ kind, value, name }: ExportColumn<Row>, row: Row): string {
  const cell = value(row);
  if (cell === null) return '';
  return kind === 'link' ? `[${name}](<${encodeURI(cell)}>)` : kind === 'number' ? cell : plainMarkdown(cell);
}

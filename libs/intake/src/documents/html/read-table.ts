import { nameOf, type DomElement } from './dom.js';

/** A cell with more text, or with paragraphs, is a page's layout and no figure. */
const LONGEST_CELL = 300;

/** Rows and columns of short cells, and no table that a page is laid out by. */
export function isDataTable(table: DomElement): boolean {
  if (count(table.querySelectorAll('table')) > 0) return false;
  const rows = [...table.querySelectorAll('tr')];
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (rows.length < 2 || widest < 2) return false;
  return rows.every((row) => cellsOf(row).every(isShort));
}

function isShort(cell: DomElement): boolean {
  return (cell.textContent ?? '').trim().length <= LONGEST_CELL && count(cell.querySelectorAll('p, div, li')) < 3;
}

/** Each row as a line; empty cells stand for what is above them and are kept between others. */
export function rowsOf(table: DomElement): readonly string[] {
  return [...table.querySelectorAll('tr')]
    .map((row) => cellsOf(row).map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => joinMoney(cells).join(' | '));
}

/** Filings put the currency sign, the closing bracket and the per cent sign into cells of their own. */
function joinMoney(cells: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let before = '';
  for (const cell of cells) {
    if (/^[$€£¥]$/.test(cell)) before = cell;
    else if (/^[)%]+$/.test(cell) && joined.length > 0) joined.push(`${joined.pop()}${cell}`);
    else if (cell !== '') {
      joined.push(`${before}${cell}`);
      before = '';
    }
  }
  return joined;
}

function cellsOf(row: DomElement): readonly DomElement[] {
  return [...row.querySelectorAll('td, th')].filter((cell) => /^t[dh]$/.test(nameOf(cell)));
}

function count(elements: Iterable<unknown>): number {
  return [...elements].length;
}

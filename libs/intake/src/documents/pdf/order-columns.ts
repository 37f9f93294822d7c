import type { PageLine, PdfPage } from './page-line.js';

/** Two columns: so many lines on each side, so wide on average, so few across the gap. */
const LEAST_LINES = 5;
const LEAST_WIDTH = 0.22;
const MOST_ACROSS = 0.34;

/** The lines of a page in the order in which they are read: two columns one after the other, pieces of a row side by side. */
export function orderColumns(page: PdfPage): readonly PageLine[] {
  const gap = findGap(page);
  return gap === null ? joinRows(page.lines) : byColumn(page.lines, gap);
}

/** Where a page is parted into two columns; null where it is not. */
function findGap({ lines, width }: PdfPage): number | null {
  let best: { readonly at: number; readonly across: number } | null = null;
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const at = width * share;
    const across = lines.filter((line) => line.left < at && line.right > at).length;
    if (best === null || across < best.across) best = { at, across };
  }
  if (best === null || best.across > lines.length * MOST_ACROSS) return null;
  const { at } = best;
  const sides = [lines.filter((line) => line.right <= at), lines.filter((line) => line.left >= at)];
  return sides.every((side) => isColumn(side, width)) && overlap(sides) ? at : null;
}

function isColumn(lines: readonly PageLine[], width: number): boolean {
  if (lines.length < LEAST_LINES) return false;
  const widths = lines.map((line) => line.right - line.left).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= width * LEAST_WIDTH;
}

/** Do both stand beside each other for most of the lower one's height? A table's cells do too, but they are narrow. */
function overlap([left = [], right = []]: readonly (readonly PageLine[])[]): boolean {
  const span = (lines: readonly PageLine[]) => [Math.min(...lines.map((l) => l.y)), Math.max(...lines.map((l) => l.y))];
  const [[a = 0, b = 0], [c = 0, d = 0]] = [span(left), span(right)];
  return Math.min(b, d) - Math.max(a, c) > 0.5 * Math.min(b - a, d - c);
}

/** A line across both columns ends what stands above it: first the left, then the right. */
function byColumn(lines: readonly PageLine[], gap: number): PageLine[] {
  const ordered: PageLine[] = [];
  let [left, right]: [PageLine[], PageLine[]] = [[], []];
  const flush = (): void => {
    ordered.push(...joinRows(left), ...joinRows(right));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.right <= gap) left.push(line);
    else if (line.left >= gap) right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Pieces of one row (cells of a table) become one line. */
function joinRows(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isSame = last && last.y === line.y && line.left >= last.right;
    if (isSame) joined[joined.length - 1] = { ...last, text: `${last.text} | ${line.text}`, right: line.right };
    else joined.push(line);
  }
  return joined;
}

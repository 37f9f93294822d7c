import type { PageLine, PdfPage } from './page-line.js';

/** Lines from the edge of a page among which its head and foot are looked for. */
const EDGE = 2;
/** Share of the pages on which a line must come back; of two pages both. */
const SHARE = 0.5;
const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:page|p\.|第)?\s*\d{1,4}\s*(?:[页頁]|(?:of|\/|,|，)\s*(?:共)?\s*\d{1,4}\s*[页頁]?)?[-–—|\s]*)$/i;

/** Pages without the heads and feet that come back from page to page, and without their numbers; gives how many lines went. */
export function dropRunning(pages: readonly PdfPage[]): {
  readonly pages: readonly PdfPage[];
  readonly dropped: number;
} {
  const running = runningLines(pages);
  let dropped = 0;
  const left = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    const lines = page.lines.filter(
      (line) => !(edges.has(line) && (running.has(keyOf(line)) || PAGE_NUMBER.test(line.text))),
    );
    dropped += page.lines.length - lines.length;
    return { ...page, lines };
  });
  return { pages: left, dropped };
}

function runningLines(pages: readonly PdfPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** The first and last rows of a page. Two lines on one base line are one row. */
function edgesOf({ lines }: PdfPage): readonly PageLine[] {
  const rows = [...new Set(lines.map((line) => line.y))].sort((a, b) => b - a);
  const edge = new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)]);
  return rows.length <= EDGE * 2
    ? lines.filter(({ y }) => y === rows[0] || y === rows.at(-1))
    : lines.filter(({ y }) => edge.has(y));
}

/** The same words at the same height, whatever number they carry. */
function keyOf({ text, y }: PageLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
}

import Table from 'cli-table3';
import pc from 'picocolors';
import type { ClaimRow } from '#contracts';
import { colouredVerdict } from '../print/verdict.js';
import { wrapText } from '../start/wrap-text.js';

const VERDICT = 17;
const SAID = 12;
/** The second line of a claim's cell holds its id, which is to be copied whole. */
const CLAIM_AT_LEAST = 40;
const WHY_AT_LEAST = 34;

/**
 * Claims a row each, as wide as the terminal; Chinese counts as two columns a character. Where there is no room for
 * it, the column that says why is left out: `timeline` has it.
 */
export function claimsTable(rows: readonly ClaimRow[], width: number): string {
  const columns = widths(width);
  const table = new Table({
    head: ['verdict', 'claim', 'said, due', 'why'].slice(0, columns.length).map((title) => pc.bold(title)),
    colWidths: columns,
    style: { head: [], border: [] },
  });
  rows.forEach((row) => table.push(cells(row, columns)));
  return table.toString();
}

/** Each column takes its share of what the borders leave. */
function widths(width: number): number[] {
  const room = width - 5 - VERDICT - SAID;
  if (room < CLAIM_AT_LEAST + WHY_AT_LEAST) return [VERDICT, Math.max(CLAIM_AT_LEAST, room + 1), SAID];
  const claim = Math.max(CLAIM_AT_LEAST, Math.floor(room * 0.45));
  return [VERDICT, claim, SAID, room - claim];
}

/** A cell's text has a space on either side. */
function cells(row: ClaimRow, [, claim = 0, , why]: readonly number[]): string[] {
  const what = `${wrapText(`${row.company}: ${row.summary}`, claim - 2)}\n${pc.dim(row.id)}`;
  const when = `${row.saidOn}\n${row.window.end ?? 'open'}`;
  const reason = why === undefined ? [] : [wrapText(whyOf(row), why - 2)];
  return [colouredVerdict(row.verdict, 0), what, when, ...reason];
}

/** The rule's words, and the sentence that settled it. */
function whyOf(row: ClaimRow): string {
  const happened = row.happened === null ? '' : `\n“${row.happened.replace(/\s+/g, ' ')}”`;
  return row.verdict.explanation + happened;
}

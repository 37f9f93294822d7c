import Table from 'cli-table3';
import pc from 'picocolors';
import type { ClaimRow } from '#contracts';
import { colouredVerdict } from '../print/verdict.js';

/** Columns of fixed need; claim and why share what is left of the terminal's width. */
const FIXED = { company: 12, said: 12, window: 14, verdict: 18 };
/** Borders and the cells' padding. */
const FRAME = 7;
const NARROWEST = 20;

/** Claims with their verdicts, a row each, as wide as the terminal; Chinese counts as two columns a character. */
export function claimsTable(rows: readonly ClaimRow[], width: number): string {
  const left = width - FRAME - Object.values(FIXED).reduce((sum, column) => sum + column, 0);
  const claim = Math.max(NARROWEST, Math.floor(left * 0.45));
  const why = Math.max(NARROWEST, left - claim);
  const table = new Table({
    head: ['company', 'claim', 'said', 'window', 'verdict', 'why'].map((title) => pc.bold(title)),
    colWidths: [FIXED.company, claim, FIXED.said, FIXED.window, FIXED.verdict, why],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  });
  sorted(rows).forEach((row) => table.push(cells(row)));
  return table.toString();
}

function cells(row: ClaimRow): string[] {
  return [row.company, row.summary, row.saidOn, windowOf(row), colouredVerdict(row.verdict, 0), whyOf(row)];
}

function windowOf({ window: { start, end } }: ClaimRow): string {
  if (start === null && end === null) return 'open';
  return `${start ?? '…'}\n${end ?? '…'}`;
}

/** The rule's words, and the sentence that settled it. */
function whyOf(row: ClaimRow): string {
  const happened = row.happened === null ? '' : `\n“${row.happened.replace(/\s+/g, ' ')}”`;
  return row.verdict.explanation + happened;
}

/** Company by company; what is settled first, then what is running, each by the day it was said. */
function sorted(rows: readonly ClaimRow[]): ClaimRow[] {
  const order = ['resolved', 'behind_pace', 'on_pace', 'due', 'open', 'void'];
  return [...rows].sort(
    (a, b) =>
      a.company.localeCompare(b.company, 'en') ||
      order.indexOf(a.verdict.lifecycle) - order.indexOf(b.verdict.lifecycle) ||
      a.saidOn.localeCompare(b.saidOn, 'en'),
  );
}

import Table from 'cli-table3';
import pc from 'picocolors';
import type { ClaimRow } from '#contracts';
import { colouredVerdict } from '../print/verdict.js';
import { wrapText } from './wrap-text.js';

/** Columns of fixed need; claim and why share what is left of the terminal's width. */
const COMPANY = 12;
const DATE = 12;
const VERDICT = 17;
/** The lines between and around six columns. */
const LINES = 7;
const NARROWEST = 24;

/** Claims with their verdicts, a row each, as wide as the terminal; Chinese counts as two columns a character. */
export function claimsTable(rows: readonly ClaimRow[], width: number): string {
  const left = width - LINES - COMPANY - 2 * DATE - VERDICT;
  const claim = Math.max(NARROWEST, Math.floor(left * 0.45));
  const why = Math.max(NARROWEST, left - claim);
  const table = new Table({
    head: ['company', 'claim', 'said', 'window', 'verdict', 'why'].map((title) => pc.bold(title)),
    colWidths: [COMPANY, claim, DATE, DATE, VERDICT, why],
    style: { head: [], border: [] },
  });
  inOrder(rows).forEach((row) => table.push(cells(row, claim, why)));
  return table.toString();
}

/** A cell's text has a space on either side. */
function cells(row: ClaimRow, claim: number, why: number): string[] {
  return [
    wrapText(row.company, COMPANY - 2),
    wrapText(row.summary, claim - 2),
    row.saidOn,
    windowOf(row),
    colouredVerdict(row.verdict, 0),
    wrapText(whyOf(row), why - 2),
  ];
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
function inOrder(rows: readonly ClaimRow[]): ClaimRow[] {
  const order = ['resolved', 'behind_pace', 'on_pace', 'due', 'open', 'void'];
  return [...rows].sort(
    (a, b) =>
      a.company.localeCompare(b.company, 'en') ||
      order.indexOf(a.verdict.lifecycle) - order.indexOf(b.verdict.lifecycle) ||
      a.saidOn.localeCompare(b.saidOn, 'en'),
  );
}

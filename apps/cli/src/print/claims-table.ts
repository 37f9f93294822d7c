import Table from 'cli-table3';
import pc from 'picocolors';
import type { ClaimRow } from '#contracts';
import { quoted } from './lines.js';
import { colouredVerdict } from './verdict.js';
import { wrapText } from './wrap-text.js';

const VERDICT = 17;
const DATE = 12;
/** The last line of a claim's cell holds its id, which is to be copied whole. */
const CLAIM = 40;
const QUOTE_AT_LEAST = 30;
/** A table is for finding; `timeline` has the whole of a long sentence. */
const QUOTE_AT_MOST = 150;

/**
 * Claims a row each, with what was said and what happened, as wide as the terminal; Chinese counts as two columns a
 * character. Where there is no room for both quotes, the table keeps to the day and `timeline` has them.
 */
export function claimsTable(rows: readonly ClaimRow[], width: number): string {
  const quote = Math.floor((width - 5 - VERDICT - CLAIM) / 2);
  const wide = quote >= QUOTE_AT_LEAST;
  const columns = wide ? [VERDICT, CLAIM, quote, quote] : [VERDICT, Math.max(CLAIM, width - 4 - VERDICT - DATE), DATE];
  const table = new Table({
    head: (wide ? ['verdict', 'claim', 'said', 'what happened'] : ['verdict', 'claim', 'said, due']).map(bold),
    colWidths: columns,
    style: { head: [], border: [] },
  });
  inOrder(rows).forEach((row) => table.push(wide ? wideCells(row, quote - 2) : narrowCells(row, columns[1]! - 2)));
  return table.toString();
}

const bold = (text: string): string => pc.bold(text);

/** A cell's text has a space on either side. */
function wideCells(row: ClaimRow, quote: number): string[] {
  const said = `${row.saidAt.on} ${quoted(shortened(row.said))}`;
  const happened = row.happened === null ? row.verdict.explanation : quoted(shortened(row.happened));
  return [verdictCell(row), claimCell(row, CLAIM - 2), wrapText(said, quote), wrapText(happened, quote)];
}

function narrowCells(row: ClaimRow, claim: number): string[] {
  return [verdictCell(row), claimCell(row, claim), `${row.saidOn}\n${row.window.end ?? 'open'}`];
}

function verdictCell({ verdict }: ClaimRow): string {
  const lasted = verdict.sustained === 'no' ? '\n  not sustained' : '';
  return colouredVerdict(verdict, 0) + lasted;
}

function claimCell(row: ClaimRow, width: number): string {
  const changes = row.revisions.filter((revision) => revision !== 'initiated' && revision !== 'reiterated');
  const changed = changes.length > 0 ? `\n${pc.dim(changes.join(', ').replaceAll('_', ' '))}` : '';
  return `${wrapText(`${row.company}: ${row.summary}`, width)}${changed}\n${pc.dim(row.id)}`;
}

function shortened(quote: string): string {
  return quote.length <= QUOTE_AT_MOST ? quote : `${quote.slice(0, QUOTE_AT_MOST - 1).trimEnd()}…`;
}

const ORDER = ['resolved', 'behind_pace', 'on_pace', 'due', 'open', 'void'];

/** Company by company; what is settled first, then what is running, each by the day it was said. */
function inOrder(rows: readonly ClaimRow[]): ClaimRow[] {
  return [...rows].sort(
    (a, b) =>
      a.company.localeCompare(b.company, 'en') ||
      ORDER.indexOf(a.verdict.lifecycle) - ORDER.indexOf(b.verdict.lifecycle) ||
      a.saidOn.localeCompare(b.saidOn, 'en'),
  );
}

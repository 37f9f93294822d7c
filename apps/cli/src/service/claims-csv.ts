import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { ClaimRow } from '#contracts';

/** Columns in order; names are fixed, further ones may be added at the end. */
const COLUMNS: Readonly<Record<string, (row: ClaimRow) => string | number | null>> = {
  id: (row) => row.id,
  company: (row) => row.company,
  metric: (row) => row.metric,
  event: (row) => row.event,
  segment: (row) => row.segment,
  kind: (row) => row.kind,
  summary: (row) => row.summary,
  said_on: (row) => row.saidOn,
  window_start: (row) => row.window.start,
  window_end: (row) => row.window.end,
  lifecycle: (row) => row.verdict.lifecycle,
  result: (row) => row.verdict.result,
  void: (row) => row.verdict.void,
  reason: (row) => row.verdict.reason,
  explanation: (row) => row.verdict.explanation,
  rule: (row) => `${row.verdict.rule} v${row.verdict.ruleVersion}`,
  as_of: (row) => row.verdict.asOf,
  confidence: (row) => row.verdict.confidence,
  said: (row) => row.said,
  happened: (row) => row.happened,
  revisions: (row) => row.revisions.join(' '),
  statements: (row) => row.statements,
};

/**
 * Writes claims as CSV (RFC 4180, UTF-8 with byte order mark, so that spreadsheets read Chinese right). Cells that a
 * spreadsheet would take for a formula are escaped: quotes come from outside. Row by row, however many there are.
 */
export async function writeCsv(rows: AsyncIterable<ClaimRow>, out: Writable): Promise<void> {
  const csv = stringify({ header: true, columns: Object.keys(COLUMNS), bom: true, escape_formulas: true });
  await pipeline(Readable.from(records(rows)), csv, out, { end: false });
}

async function* records(rows: AsyncIterable<ClaimRow>): AsyncGenerator<(string | number | null)[]> {
  for await (const row of rows) yield Object.values(COLUMNS).map((cell) => cell(row));
}

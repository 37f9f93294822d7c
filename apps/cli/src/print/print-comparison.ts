import Table from 'cli-table3';
import pc from 'picocolors';
import type { ComparisonCell, ComparisonRow, QuarterComparison, StatementReference } from '#engine';
import { amount } from './amount.js';
import { quoted, writeLines } from './lines.js';

/** The quarter-over-quarter table and, below it, what became of the statements. */
export function printComparison(comparison: QuarterComparison): void {
  const { from, to, rows, statements } = comparison;
  const table = new Table({
    head: ['metric', 'segment', from.label, to.label, 'change', 'notes'],
    wordWrap: true,
    colWidths: [24, 18, 24, 24, 18, 36],
    style: { head: [], border: [] },
  });
  rows.forEach((row) => table.push(cells(row)));
  writeLines([pc.bold(`${from.label} to ${to.label}`), table.toString(), ...Object.entries(statements).flatMap(group)]);
}

function cells(row: ComparisonRow): string[] {
  const scope = row.scope === 'reported' ? '' : ` (${row.scope})`;
  return [row.metric + scope, row.segment, cell(row.from), cell(row.to), change(row), row.notes.join('; ')];
}

function cell(value: ComparisonCell | null): string {
  if (!value) return '-';
  const growth = value.growth === null ? '' : `${value.growth} % growth`;
  return [amount(value.value, value.unit), growth, ...value.qualifiers].filter(Boolean).join(', ');
}

function change({ change: { percent, percentagePoints, growthPoints } }: ComparisonRow): string {
  if (percent !== null) return `${percent} %`;
  if (percentagePoints !== null) return `${percentagePoints} points`;
  return growthPoints === null ? '' : `growth ${growthPoints} points`;
}

function group([name, references]: [string, readonly StatementReference[]]): string[] {
  if (references.length === 0) return [];
  const lines = references.map((r) => `  ${[r.metric, r.segment].join(' · ')}  ${quoted(r.quote)}`);
  return ['', pc.bold(`${name} (${references.length})`), ...lines];
}

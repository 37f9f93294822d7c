import Table from 'cli-table3';
import pc from 'picocolors';
import type { ComparedTopic, ComparisonRow, QuarterComparison, StatementReference } from '#engine';
import { cellInWords, changeInWords, measureInWords, sparkline, streakInWords } from './comparison-row.js';
import { quoted, writeLines } from './lines.js';
import { wrapText } from './wrap-text.js';

type Comparison = QuarterComparison<unknown>;

/** Columns where stdout is no terminal. */
const PAGE_WIDTH = 150;
const FIGURE = 22;
const CHANGE = 20;
const MEASURE = 34;
const NOTES_AT_LEAST = 24;

/** The quarter-over-quarter table, a block for each segment, and below it what became of the statements and topics. */
export function printComparison(comparison: Comparison, width = process.stdout.columns ?? PAGE_WIDTH): void {
  const { from, to, notes, statements, topics } = comparison;
  writeLines([
    pc.bold(`${from.label} (${from.fiscal}) to ${to.label} (${to.fiscal})`),
    ...notes.map((note) => pc.yellow(note)),
    tableOf(comparison, width),
    ...Object.entries(statements).flatMap(([name, references]) => group(name, references)),
    ...topicLines('taken up', topics.takenUp),
    ...topicLines('given up', topics.givenUp),
  ]);
}

function tableOf({ from, to, rows, notes }: Comparison, width: number): string {
  const remaining = width - 6 - MEASURE - 2 * FIGURE - CHANGE;
  const columns = [MEASURE, FIGURE, FIGURE, CHANGE, Math.max(NOTES_AT_LEAST, remaining)];
  const table = new Table({
    head: ['', from.label, to.label, 'change', 'to know'].map((text, column) => wrapText(text, columns[column]! - 2)),
    colWidths: columns,
    style: { head: [], border: [] },
  });
  rows.forEach((row, at) => {
    if (row.segment !== rows[at - 1]?.segment) table.push([{ colSpan: columns.length, content: headingOf(row) }]);
    table.push(cellsOf(row, notes).map((text, column) => wrapText(text, columns[column]! - 2)));
  });
  return table.toString();
}

function headingOf({ segment }: ComparisonRow<unknown>): string {
  return pc.bold(segment === 'group' ? 'whole company' : segment.replaceAll('_', ' '));
}

function cellsOf(row: ComparisonRow<unknown>, shared: readonly string[]): string[] {
  const streak = row.streak === null ? [] : [streakInWords(row.streak)];
  const notes = [...streak, ...row.notes.filter((note) => !shared.includes(note))].join('; ');
  const line = sparkline(row.series);
  const measure = line === '' ? measureInWords(row) : `${measureInWords(row)}\n${line}`;
  return [measure, cellInWords(row.from), cellInWords(row.to), changeInWords(row), notes];
}

function group(name: string, references: readonly StatementReference<unknown>[]): string[] {
  if (references.length === 0) return [];
  return ['', pc.bold(`${name} (${references.length})`), ...references.flatMap(referenceLines)];
}

function referenceLines({ summary, revision, change, result, quote }: StatementReference<unknown>): string[] {
  const how = change === null ? (result ?? '') : `${revision ?? ''} ${change.from} → ${change.to}`;
  return [`  ${summary}${how === '' ? '' : `  ${pc.cyan(how.replaceAll('_', ' '))}`}`, `    ${pc.dim(quoted(quote))}`];
}

function topicLines(name: string, topics: readonly ComparedTopic[]): string[] {
  if (topics.length === 0) return [];
  return ['', `${pc.bold(`topics ${name}`)}  ${topics.map((one) => `${one.topic} (${one.mentions})`).join(', ')}`];
}

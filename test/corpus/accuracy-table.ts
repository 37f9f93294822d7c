import { SCRIPTS } from './check.js';
import { addCounts, sumOf, type Count, type Tally } from './tally.js';

const Z = 1.96;

/** The 95 % interval of a share, in per cent (Wilson, 1927): it stays inside 0 to 100 and says something of small counts. */
export function wilson([passed, of]: Count): readonly [low: number, high: number] {
  if (of === 0) return [0, 100];
  const share = passed / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const [middle, scale] = [share + (Z * Z) / (2 * of), 1 + (Z * Z) / of];
  return [Math.max(0, (100 * (middle - spread)) / scale), (100 * (middle + spread)) / scale];
}

const perCent = (value: number): string => value.toFixed(1);
const cell = (count: Count | undefined): string => (count?.[1] ? `${count[0]}/${count[1]}` : '');

function lineOf(name: string, counts: readonly (Count | undefined)[]): string {
  const all = sumOf(counts);
  const [low, high] = wilson(all).map(perCent);
  const share = `${perCent((100 * all[0]) / all[1])} (${low}-${high})`;
  return `| ${[name, ...counts.map(cell), `${all[0]}/${all[1]}`, share, all[2]].join(' | ')} |`;
}

/** Passed of total by cause and script, as a table in Markdown. */
export function accuracyTable(tally: Tally): string {
  const rows = Object.entries(tally).map(([cause, row]) => ({ cause, counts: SCRIPTS.map((script) => row[script]) }));
  const total = SCRIPTS.map((_, at) => rows.map(({ counts }) => counts[at] ?? ([0, 0, 0] as const)).reduce(addCounts));
  return [
    '| cause | English | Simplified | Traditional | all | per cent (95 % interval) | counterexamples |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ cause, counts }) => lineOf(cause, counts)),
    lineOf('**all**', total),
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a suite, ready to be scored; groups that calls do not have (`meant` false) are printed in brackets. */
export interface SuiteCase {
  readonly group: string;
  readonly meant: boolean;
}

/** How the rows of public suites are read, scored and shown. */
export interface Suite<Case extends SuiteCase> {
  readonly folder: string;
  readonly files: readonly string[];
  casesOf(file: string, row: never): readonly Case[];
  isRight(given: Case): boolean;
  /** What was wanted and found, printed for each miss; null prints none. */
  readonly showMiss: ((given: Case) => string) | null;
}

interface Tally {
  right: number;
  total: number;
  readonly meant: boolean;
}

/** Scores every case of the suites and prints a line for each group, then for each language and for all. */
export function scoreSuites<Case extends SuiteCase>(suite: Suite<Case>): void {
  const groups = new Map<string, Tally>();
  for (const file of suite.files) {
    for (const row of readFileSync(join(suite.folder, `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n'))
      for (const given of suite.casesOf(file, JSON.parse(row) as never)) count(given, groups, suite);
  }
  print(groups);
}

function count<Case extends SuiteCase>(given: Case, groups: Map<string, Tally>, suite: Suite<Case>): void {
  const group = groups.get(given.group) ?? { right: 0, total: 0, meant: given.meant };
  const right = suite.isRight(given);
  group.right += right ? 1 : 0;
  group.total += 1;
  groups.set(given.group, group);
  if (!right && suite.showMiss !== null) process.stdout.write(`MISS ${given.group} | ${suite.showMiss(given)}\n`);
}

function print(groups: ReadonlyMap<string, Tally>): void {
  for (const [name, { right, total, meant }] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
    process.stdout.write(meant ? `${line(name, right, total)}\n` : `(${line(name, right, total)})\n`);
  const sum = (key: 'right' | 'total', lang: string): number =>
    [...groups].reduce((all, [name, group]) => all + (group.meant && name.startsWith(lang) ? group[key] : 0), 0);
  const totals = [
    ['en', 'English'],
    ['zh', 'Chinese'],
    ['', 'all meant groups'],
  ] as const;
  for (const [lang, name] of totals) {
    const all = sum('total', lang);
    if (all > 0) process.stdout.write(`${line(name, sum('right', lang), all)}\n`);
  }
}

const line = (name: string, right: number, total: number): string =>
  `${name}: ${right}/${total} ${((100 * right) / total).toFixed(1)} %`;

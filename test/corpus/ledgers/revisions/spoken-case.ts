import type { Revision } from '#engine';

/** What successive calls say, a text each, and what becomes of the first claim. */
export interface SpokenCase {
  readonly calls: readonly string[];
  readonly revisions: readonly Revision[];
  /** How many claims there are in all. */
  readonly claims: number;
  /** `resolved/met`, `void/withdrawn`, of the first claim. */
  readonly verdict?: string;
  /** Documents listed as silent on it. */
  readonly unmentioned?: readonly number[];
}

/** Tables by label, each line `call > call => labels; claims 2; silent 1; void/withdrawn`; YEAR is the table's first entry. */
export function readSpoken({ YEAR, ...tables }: Readonly<Record<string, string>>): [string, SpokenCase[]][] {
  return Object.entries(tables).map(([label, table]) => {
    const lines = table.split('\n').filter((line) => line.trim() !== '');
    return [label, lines.map((line) => readLine(line.trim().replace(/\bYEAR\b/g, YEAR ?? '')))];
  });
}

function readLine(line: string): SpokenCase {
  const [said = '', expected = ''] = line.split(' => ');
  const [labels = '', ...facts] = expected.split('; ');
  const claims = facts.find((one) => one.startsWith('claims '));
  const silent = facts.find((one) => one.startsWith('silent '));
  const verdict = facts.find((one) => one !== claims && one !== silent);
  return {
    calls: said.split(' > '),
    revisions: labels.split(' ') as Revision[],
    claims: Number(claims?.slice('claims '.length) ?? 1),
    ...(verdict === undefined ? {} : { verdict }),
    ...(silent === undefined ? {} : { unmentioned: (silent.match(/\d+/g) ?? []).map(Number) }),
  };
}

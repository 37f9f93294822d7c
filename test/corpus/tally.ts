import { SCRIPTS, type Check, type Script } from './check.js';

/** `[passed, of, counterexamples among them]`, by cause and script. */
export type Count = readonly [passed: number, of: number, counter: number];
export type Tally = Readonly<Record<string, Partial<Record<Script, Count>>>>;

export const addCounts = (a: Count, b: Count): Count => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const NOTHING: Count = [0, 0, 0];

/** Counts what passed. */
export function tallyOf(checks: readonly Check[], passed: ReadonlySet<Check>): Tally {
  const tally: Record<string, Partial<Record<Script, Count>>> = {};
  for (const check of checks) {
    const row = (tally[check.cause] ??= {});
    const one: Count = [passed.has(check) ? 1 : 0, 1, check.counter ? 1 : 0];
    row[check.script] = addCounts(row[check.script] ?? NOTHING, one);
  }
  return tally;
}

/** All scripts of a cause, or all causes, in one. */
export const sumOf = (counts: readonly (Count | undefined)[]): Count =>
  counts.reduce<Count>((sum, count) => addCounts(sum, count ?? NOTHING), NOTHING);

/** Where fewer pass than the ratchet holds. */
export function fallsOf(held: Tally, now: Tally): string[] {
  return Object.entries(held).flatMap(([cause, row]) =>
    SCRIPTS.flatMap((script) => {
      const [before, after] = [row[script]?.[0] ?? 0, now[cause]?.[script]?.[0] ?? 0];
      return after < before ? [`${cause} (${script}): ${before} -> ${after}`] : [];
    }),
  );
}

/** One figure of a bench: two things measured in turn, and how they stand to each other. */
export interface Measured {
  /** As the list of measures names it, such as `P5`. */
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  /** What it is held against. */
  readonly peer: string;
  readonly ratio: number;
  /** Such as `at least 0.5`. */
  readonly goal: string;
  readonly met: boolean;
}

/** The median. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The value that all but a share of `1 - rank` stay under, `rank` from 0 to 1. */
export function quantile(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * rank))] ?? 0;
}

/** Rates of two works taken in turn, after a first round of each that does not count; the median of `rounds`. */
export async function inTurn(
  ours: () => Promise<number>,
  peer: () => Promise<number>,
  rounds = 5,
): Promise<{ readonly ours: number; readonly peer: number; readonly ratio: number }> {
  const rates: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    const [a, b] = [await ours(), await peer()];
    if (round < 0) continue;
    rates[0].push(a);
    rates[1].push(b);
  }
  const ratio = median(rates[0].map((rate, at) => rate / (rates[1][at] ?? rate)));
  return { ours: median(rates[0]), peer: median(rates[1]), ratio };
}

/** How many of a thing are done a second. */
export async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (count * 1000) / (performance.now() - began);
}

/** A figure that should be at least, or at most, the goal. */
export function held(figure: Omit<Measured, 'goal' | 'met'>, bound: 'at least' | 'at most', goal: number): Measured {
  const met = bound === 'at least' ? figure.ratio >= goal : figure.ratio <= goal;
  return { ...figure, goal: `${bound} ${goal}`, met };
}

export const perSecond = (rate: number, what: string): string => `${rate.toFixed(rate < 10 ? 2 : 0)} ${what}/s`;

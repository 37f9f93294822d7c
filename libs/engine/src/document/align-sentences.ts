import type { Span } from '../model/index.js';
import { spokenAmounts } from './spoken-amounts.js';

/** How many sentences of each side go together, and what that costs by itself. */
const BEADS: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 2, 0.9],
  [2, 1, 0.9],
  [1, 0, 2.4],
  [0, 1, 2.4],
  [2, 2, 1.6],
];
const LENGTH_WEIGHT = 1.4;
const NUMBER_WEIGHT = 1.2;
/** A longer paragraph is not one: aligning it would cost its square. */
const MOST_CELLS = 4_000;

/**
 * For each sentence of an original paragraph the stretch of its translation that renders it, or null. Sentences go
 * together in order, by length and by the numbers they share (Gale and Church 1993, with digits in place of cognates).
 */
export function alignSentences(
  text: string,
  originals: readonly Span[],
  translations: readonly Span[],
): (Span | null)[] {
  if (originals.length === 1 && translations.length > 0) return [join(translations)];
  if (originals.length * translations.length > MOST_CELLS) return originals.map(() => null);
  const sides = [describe(text, originals), describe(text, translations)] as const;
  const path = cheapestPath(sides[0], sides[1]);
  const aligned: (Span | null)[] = originals.map(() => null);
  for (const [i, m, j, n] of path) {
    const span = n > 0 ? join(translations.slice(j, j + n)) : null;
    for (let k = i; k < i + m; k += 1) aligned[k] = span;
  }
  return aligned;
}

interface Side {
  /** Characters up to and including each sentence, as a share of the paragraph. */
  readonly upTo: readonly number[];
  readonly digits: readonly ReadonlySet<string>[];
}

function describe(text: string, spans: readonly Span[]): Side {
  const total = spans.reduce((sum, span) => sum + span.end - span.start, 0) || 1;
  let sum = 0;
  const upTo = [0, ...spans.map((span) => (sum += span.end - span.start) / total)];
  return {
    upTo,
    digits: spans.map(
      (span) => new Set(spokenAmounts(text.slice(span.start, span.end)).map((amount) => amount.digits)),
    ),
  };
}

type Step = readonly [number, number, number, number];

function cheapestPath(left: Side, right: Side): Step[] {
  const [rows, columns] = [left.digits.length, right.digits.length];
  const cost = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(Infinity));
  const step = Array.from({ length: rows + 1 }, () => new Array<Step | null>(columns + 1).fill(null));
  (cost[0] as number[])[0] = 0;
  for (let i = 0; i <= rows; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      for (const [m, n, own] of BEADS) {
        if (i < m || j < n) continue;
        const total = ((cost[i - m] as number[])[j - n] as number) + own + beadCost(left, right, i - m, m, j - n, n);
        if (total >= ((cost[i] as number[])[j] as number)) continue;
        (cost[i] as number[])[j] = total;
        (step[i] as (Step | null)[])[j] = [i - m, m, j - n, n];
      }
    }
  }
  return trace(step, rows, columns);
}

function trace(step: readonly (readonly (Step | null)[])[], rows: number, columns: number): Step[] {
  const path: Step[] = [];
  let at = step[rows]?.[columns] ?? null;
  while (at) {
    path.push(at);
    at = step[at[0]]?.[at[2]] ?? null;
  }
  return path.reverse();
}

function beadCost(left: Side, right: Side, i: number, m: number, j: number, n: number): number {
  if (m === 0 || n === 0) return 0;
  const a = (left.upTo[i + m] as number) - (left.upTo[i] as number);
  const b = (right.upTo[j + n] as number) - (right.upTo[j] as number);
  return (
    LENGTH_WEIGHT * Math.abs(Math.log((a + 0.02) / (b + 0.02))) +
    NUMBER_WEIGHT * unshared(left.digits.slice(i, i + m), right.digits.slice(j, j + n))
  );
}

/** Share of numbers that only one side has. */
function unshared(left: readonly ReadonlySet<string>[], right: readonly ReadonlySet<string>[]): number {
  const a = new Set(left.flatMap((set) => [...set]));
  const b = new Set(right.flatMap((set) => [...set]));
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 0;
  return [...all].filter((digits) => !a.has(digits) || !b.has(digits)).length / all.size;
}

const join = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : { start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end };

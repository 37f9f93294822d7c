import { SETTINGS } from './settings.js';

/** What the tests of the product set for themselves. */
const OF_TESTS = /^WORDKEPT_(?:TEST_|COMPILED$)/;
/** As many slips of the finger may be between a name and the one that was meant. */
const MOST_SLIPS = 4;

/** A variable that looks like ours and is none: its value is not used. */
export interface StrangeSetting {
  readonly name: string;
  /** The name that was probably meant. */
  readonly nearest: string | null;
}

/** Names in the environment that begin as ours do and that nothing reads. */
export function strangeSettings(env: Readonly<Record<string, string | undefined>>): readonly StrangeSetting[] {
  const known = SETTINGS.map(({ name }) => name as string);
  return Object.keys(env)
    .filter((name) => name.startsWith('WORDKEPT_') && !known.includes(name) && !OF_TESTS.test(name))
    .map((name) => ({ name, nearest: nearestOf(name, known) }));
}

function nearestOf(name: string, known: readonly string[]): string | null {
  const [best] = known.map((one) => ({ one, slips: slipsBetween(name, one) })).sort((a, b) => a.slips - b.slips);
  return best && best.slips <= MOST_SLIPS ? best.one : null;
}

/** Letters to be put in, taken out or exchanged (Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

import { type AnyOf, requiredWords } from './required-words.js';
import { WordAutomaton } from './word-automaton.js';

/** A pattern that is tried only where the words stand that it needs. */
export interface Watched {
  readonly pattern: RegExp;
  /** Numbers of the lists of words of which each must be met. */
  readonly needs: readonly number[];
}

/** What was met in a stretch of text, a bit for each list of words that some pattern needs. */
export type Signs = Uint32Array;

const lists: AnyOf[] = [];
const numbers = new Map<string, number>();
let automaton: WordAutomaton | null = null;

function numberOf(list: AnyOf): number {
  const key = list.toSorted().join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  // Signs read before a list was known end before its word, and what they do not hold counts as met.
  if (automaton) while (lists.length % 32 !== 0) lists.push([]);
  automaton = null;
  numbers.set(key, lists.length);
  return lists.push(list) - 1;
}

/** Makes a pattern watched. For the patterns of modules: what is watched stays so for good. */
export const watch = (pattern: RegExp): Watched => ({ pattern, needs: requiredWords(pattern).map(numberOf) });

function build(): WordAutomaton {
  const words = new Map<string, number[]>();
  lists.forEach((list, number) => {
    for (const word of list) words.set(word, [...(words.get(word) ?? []), number]);
  });
  return new WordAutomaton([...words].map(([word, own]) => ({ word, lists: own })));
}

/** Looks over a stretch once, for all watched patterns. */
export function signsOf(text: string, start = 0, end = text.length): Signs {
  automaton ??= build();
  const signs = new Uint32Array((lists.length + 31) >> 5);
  automaton.mark(text, start, end, signs);
  return signs;
}

/** May the pattern match in the stretch that the signs are of, or in a part of it? False is sure, true is not. */
export function mayMatch(signs: Signs, { needs }: Watched): boolean {
  for (let i = 0; i < needs.length; i += 1) {
    const need = needs[i] as number;
    if (((signs[need >> 5] ?? -1) & (1 << (need & 31))) === 0) return false;
  }
  return true;
}

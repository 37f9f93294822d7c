import { allMatches, matchesOnce } from './all-matches.js';
import { type AnyOf, requiredWords } from './required-words.js';
import { WordAutomaton } from './word-automaton.js';

/** What was met in a stretch of text, a bit for each list of words that some pattern needs. */
export type Signs = Uint32Array;

/** All that is watched, for those who check patterns. */
export const everyWatched: Watched[] = [];

/** Those whose words are not worked out yet: a program that reads no text never does. */
const waiting: Watched[] = [];

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

/**
 * A pattern that is tried only where the words stand that it needs: `signs` are those of a sentence, the text that is
 * tried is the sentence or a part of it, in whatever form of small letters.
 */
export class Watched {
  /** Numbers of the lists of words of which each must be met; none before a text is looked over. */
  private needs: readonly number[] = [];

  constructor(readonly pattern: RegExp) {
    everyWatched.push(this);
    waiting.push(this);
  }

  /** Works out what it needs. */
  prepare(): void {
    this.needs = requiredWords(this.pattern).map(numberOf);
  }

  /** May it match in the sentence? False is sure, true is not. */
  mayMatch(signs: Signs): boolean {
    for (const need of this.needs) if (((signs[need >> 5] ?? -1) & (1 << (need & 31))) === 0) return false;
    return true;
  }

  test(text: string, signs: Signs): boolean {
    return this.exec(text, signs) !== null;
  }

  /** The first match. */
  exec(text: string, signs: Signs): RegExpExecArray | null {
    if (!this.mayMatch(signs)) return null;
    this.pattern.lastIndex = 0;
    return this.pattern.exec(text);
  }

  /** Every match of a global pattern, in order. */
  all(text: string, signs: Signs): readonly RegExpExecArray[] {
    return this.mayMatch(signs) ? allMatches(this.pattern, text) : NONE;
  }

  /** As `all`; the answer for the last text is kept, for every figure of a sentence asks for it again. */
  allOnce(text: string, signs: Signs): readonly RegExpExecArray[] {
    return this.mayMatch(signs) ? matchesOnce(this.pattern, text) : NONE;
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** Watches a pattern. For the patterns of modules: what is watched stays so for good. */
export const watch = (pattern: RegExp): Watched => new Watched(pattern);

const STRETCH = /[a-z]+|[\u3400-\u9fff]+/g;

/** The longest word of a name; all of it where its words are letters ("U.S."). */
function longest(name: string): string {
  const lower = name.toLowerCase();
  const word = (lower.match(STRETCH) ?? []).reduce((best, part) => (part.length > best.length ? part : best), '');
  return word.length > 1 ? word : lower.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Watches for any of some names, by the longest word of each: how its words are joined does not matter. */
export const watchNames = (names: readonly string[]): Watched => watch(new RegExp(names.map(longest).join('|')));

function build(): WordAutomaton {
  const words = new Map<string, number[]>();
  lists.forEach((list, number) => {
    for (const word of list) words.set(word, [...(words.get(word) ?? []), number]);
  });
  return new WordAutomaton([...words].map(([word, own]) => ({ word, lists: own })));
}

/** Looks over a stretch once, for all watched patterns. */
export function signsOf(text: string, start = 0, end = text.length): Signs {
  for (const one of waiting.splice(0)) one.prepare();
  automaton ??= build();
  const signs = new Uint32Array((lists.length + 31) >> 5);
  automaton.mark(text, start, end, signs);
  return signs;
}

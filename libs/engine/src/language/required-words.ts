import { foldCodes } from './fold-code.js';
import { parsePattern, type PatternNode } from './parse-pattern.js';

/** Words of which a text must hold one. */
export type AnyOf = readonly string[];

/** What can be said of all matches of a part of a pattern. */
interface Need {
  /** All that it can match, where that is a short list; else null. */
  readonly exact: AnyOf | null;
  /** Of each list a match holds one word at least. */
  readonly lists: readonly AnyOf[];
}

/** A product of alternatives that is longer is cut in two lists. */
const MOST_EXACT = 64;
const NOTHING: Need = { exact: [''], lists: [] };
const ANYTHING: Need = { exact: null, lists: [] };

/** Longer words are not looked for to their end. */
const LONGEST = 12;

/** Without words that begin or end with another of the list: where they stand, it stands. */
function shortest(words: AnyOf): AnyOf {
  const cut = distinct(words.map((word) => word.slice(0, LONGEST)));
  if (cut.length === 1) return cut;
  const known = new Set(cut);
  const holdsOther = (word: string): boolean => {
    for (let at = 1; at < word.length; at += 1)
      if (known.has(word.slice(0, at)) || known.has(word.slice(at))) return true;
    return false;
  };
  return cut.filter((word) => !holdsOther(word));
}

const distinct = (words: AnyOf): AnyOf => (words.length < 2 ? words : [...new Set(words)]);

function product(a: AnyOf, b: AnyOf): AnyOf {
  if (a.length === 1 && a[0] === '') return b;
  if (b.length === 1) return b[0] === '' ? a : distinct(a.map((head) => head + b[0]));
  return distinct(a.flatMap((head) => b.map((tail) => head + tail)));
}

const isUseful = (words: AnyOf): boolean => words.every((word) => word !== '');
const isFull = (words: AnyOf): boolean => words.every((word) => word.length >= LONGEST);

/** Letters tell little, Chinese characters much; spaces and marks stand everywhere. */
const weightOfSign = (code: number): number =>
  code >= 0x61 && code <= 0x7a ? 1 : code === 32 || code === 39 || code === 46 ? 0.25 : 2;
const LEAST_WEIGHT = 1.8;

function weightOf(word: string): number {
  let weight = 0;
  for (let at = 0; at < word.length; at += 1) weight += weightOfSign(word.charCodeAt(at));
  return weight;
}

/** A list is as strong as its weakest word, and the shorter the better. */
function strength(words: AnyOf): number {
  let least = Infinity;
  for (const word of words) least = Math.min(least, weightOf(word));
  return least - Math.log2(words.length) / 8;
}

const listsOf = ({ exact, lists }: Need): readonly AnyOf[] => (exact && isUseful(exact) ? [exact, ...lists] : lists);

function strongest(lists: readonly AnyOf[]): AnyOf | null {
  let best: AnyOf | null = null;
  let most = -Infinity;
  for (const list of lists) {
    const own = lists.length === 1 ? 0 : strength(list);
    if (own > most) [best, most] = [list, own];
  }
  return best;
}

function needOfSequence(parts: readonly PatternNode[]): Need {
  const lists: AnyOf[] = [];
  let running: AnyOf = [''];
  let whole = true;
  const flush = (next: AnyOf): void => {
    if (isUseful(running)) lists.push(running);
    running = next;
    whole = false;
  };
  for (const part of parts) {
    const need = needOf(part);
    lists.push(...need.lists);
    if (need.exact === null) flush(['']);
    else if (running.length * need.exact.length > MOST_EXACT || isFull(running)) flush(need.exact);
    else running = product(running, need.exact);
  }
  if (whole) return { exact: running, lists };
  flush(['']);
  return { exact: null, lists };
}

function needOfChoice(choices: readonly PatternNode[]): Need {
  const needs = choices.map(needOf);
  const exact = needs.every((need) => need.exact !== null) ? distinct(needs.flatMap((need) => need.exact ?? [])) : null;
  if (exact && exact.length <= MOST_EXACT && needs.every(({ lists }) => lists.length === 0))
    return { exact, lists: [] };
  const each = needs.map((need) => strongest(listsOf(need)));
  return each.every((list) => list !== null)
    ? { exact: null, lists: [distinct(each.flatMap((list) => list))] }
    : ANYTHING;
}

function needOfRepeat(inner: PatternNode, least: number, most: number): Need {
  const need = needOf(inner);
  if (least === 1 && most === 1) return need;
  if (least > 0) return { exact: null, lists: listsOf(need) };
  return most === 1 && need.exact && need.lists.length === 0
    ? { exact: distinct([...need.exact, '']), lists: [] }
    : ANYTHING;
}

function needOf(node: PatternNode): Need {
  switch (node.kind) {
    case 'signs':
      return { exact: distinct(node.signs.map(foldCodes)), lists: [] };
    case 'any':
      return ANYTHING;
    case 'nothing':
      return NOTHING;
    case 'look':
      return { exact: [''], lists: listsOf(needOf(node.inner)) };
    case 'sequence':
      return needOfSequence(node.parts);
    case 'choice':
      return needOfChoice(node.choices);
    case 'repeat':
      return needOfRepeat(node.inner, node.least, node.most);
  }
}

/** More lists rule out hardly more. */
const MOST_LISTS = 3;

/**
 * Words without which a pattern cannot match: of each list one at least, in the form of `foldCodes`. Worked out from the
 * pattern itself, as code search engines do; empty where nothing can be said, so that the pattern is always tried.
 */
export function requiredWords(pattern: RegExp): AnyOf[] {
  const lists = listsOf(needOf(parsePattern(pattern.source)));
  return lists
    .filter((list) => list.every((word) => weightOf(word) >= LEAST_WEIGHT))
    .map((list) => ({ list, strength: strength(list) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_LISTS)
    .map(({ list }) => shortest(list));
}

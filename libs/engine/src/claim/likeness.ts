/**
 * How alike two quotes of one language are: the letter pairs that both have, as a share of those of the longer one. Tells a
 * repetition from another sentence on the same subject; says nothing across languages.
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairsKept(a), pairsKept(b)];
  const smaller = x.size < y.size ? x : y;
  const larger = smaller === x ? y : x;
  if (smaller.size === 0) return 0;
  let common = 0;
  for (const pair of smaller) if (larger.has(pair)) common++;
  return common / larger.size;
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** Each quote is held against many others; the last few hundred are kept. */
const kept = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 512;

function pairsKept(text: string): ReadonlySet<string> {
  const known = kept.get(text) ?? pairsOf(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, known);
  return known;
}

/** First parts of words that are written with a hyphen wherever the line ends. */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:\d+|non|mid|low|high|single|double|triple|full|first|second|third|fourth|half|long|short|year|quarter|month|on|all|self|well|cross|pre|post|ex|multi|market|cash|cost|forward|point|digit|end|time|to|over|like|for|go|e|k)$/iu;

/**
 * Two lines of one paragraph as one: a word that was parted at the line's end is whole again, a hyphen of the word's own
 * stays. `isWord` tells whether the text has a word elsewhere.
 */
export function joinAtHyphen(before: string, after: string, isWord: (word: string) => boolean): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const first = /(\p{L}+)-$/u.exec(before)?.[1];
  const second = /^\p{Ll}+/u.exec(after)?.[0];
  if (first === undefined || second === undefined) return before + after;
  const whole = isWord(`${first}${second}`);
  const keeps = isWord(`${first}-${second}`) || KEEPS_HYPHEN.test(before.slice(0, -1));
  return whole || !keeps ? before.slice(0, -1) + after : before + after;
}

/** The words of a text, in lower case, with their hyphens; those at line ends left out. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      words.add(word);
      for (const part of word.split('-')) words.add(part);
    }
  }
  return words;
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. The same as `matchAll`, which copies the pattern for each text: that costs
 * more than the search itself where texts are sentences and most of them hold no match.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const kept = new Map<RegExp, { readonly text: string; readonly found: readonly RegExpExecArray[] }>();

/** As `allMatches`; the answer for a pattern's last text is kept, for every figure of a sentence asks for it again. */
export function matchesOnce(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const known = kept.get(pattern);
  if (known?.text === text) return known.found;
  const found = allMatches(pattern, text);
  kept.set(pattern, { text, found });
  return found;
}

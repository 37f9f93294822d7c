import { describe, expect, it } from '@jest/globals';
import { allMatches, matchesOnce } from './all-matches.js';

const CASES: readonly (readonly [RegExp, string])[] = [
  [/a/g, 'banana'],
  [/an/g, 'banana'],
  [/x/g, 'banana'],
  [/b*/g, 'abba'],
  [/(?<=n)a/g, 'banana'],
  [/a/g, ''],
];

describe.each([
  ['allMatches', allMatches],
  ['matchesOnce', matchesOnce],
])('%s', (_, search) => {
  it.each(CASES)('finds what matchAll finds: %s in "%s"', (pattern, text) => {
    const places = (found: Iterable<RegExpMatchArray>) => [...found].map(({ index, 0: said }) => [index, said]);
    expect(places(search(pattern, text))).toEqual(places(text.matchAll(pattern)));
  });

  it('begins anew for each text, and again for the first', () => {
    const pattern = /a/g;
    expect([search(pattern, 'xa'), search(pattern, 'a'), search(pattern, 'xa')].map(([m]) => m?.index)).toEqual([
      1, 0, 1,
    ]);
  });
});

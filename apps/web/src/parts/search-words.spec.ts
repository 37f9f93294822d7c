import { describe, expect, it } from '@jest/globals';
import { plainWords, searchOf, SEARCH_LENGTH } from './search-words.js';

describe('plainWords', () => {
  it('drops what no name can hold, and no more than that', () => {
    expect(plainWords('cloud\u0000\nrevenue %_\\\'"云')).toBe('cloud revenue %_\\\'"云');
    expect(plainWords('a\ud800b')).toBe('a b');
    expect(plainWords('x'.repeat(SEARCH_LENGTH + 1))).toHaveLength(SEARCH_LENGTH);
  });
});

describe('searchOf', () => {
  it.each(['', '"', '%_\\\'"', '*', '-cloud', '-"cloud revenue" -capex', '\u0000'])(
    'finds nothing to look for in %j',
    (words) => {
      expect(searchOf(words)).toBeNull();
    },
  );

  it.each(['cloud -capex', '"cloud revenue', '云', '20%', 'year-over'])('looks for %j', (words) => {
    expect(searchOf(words)).toBe(words);
  });
});

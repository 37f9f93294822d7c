import { describe, expect, it } from '@jest/globals';
import { placeQuery, resolvePlace, wordsOfLink } from './place.js';

const OLD = 'Welcome to the call.\n\nWe expect revenue of $5 billion next quarter. Margins were stable.\n';
const QUOTE = 'We expect revenue of $5 billion next quarter.';
const at = `${OLD.indexOf(QUOTE)}-${OLD.indexOf(QUOTE) + QUOTE.length}`;
const words = wordsOfLink(QUOTE);
const shown = (text: string, where = at, what: string | null = words) => {
  const place = resolvePlace(text, where, what);
  return place && [place.state, text.slice(place.start, place.end)];
};

describe('resolvePlace', () => {
  it('is exact in the text that the link was made of, with and without words', () => {
    expect(shown(OLD)).toEqual(['exact', QUOTE]);
    expect(shown(OLD, at, null)).toEqual(['exact', QUOTE]);
  });

  it('finds the same words elsewhere, their lines broken otherwise', () => {
    const moved = `Corrected version.\n\n${OLD.replace('revenue of', 'revenue\nof')}`;
    expect(shown(moved)).toEqual(['moved', QUOTE.replace('revenue of', 'revenue\nof')]);
  });

  it('takes of equal sentences the one nearest to where it was', () => {
    const place = resolvePlace(`${OLD}${'x'.repeat(400)}${QUOTE}`, `${470}-${470 + QUOTE.length}`, words);
    expect(place).toEqual({ start: OLD.length + 400, end: OLD.length + 400 + QUOTE.length, state: 'moved' });
  });

  it('finds a sentence that was mended', () =>
    expect(shown(`Note. ${OLD.replace('$5 billion', '$6 billion')}`)?.[0]).toBe('changed'));

  it('finds Chinese', () => {
    const text = '更正版。我们预计下一季度收入为50亿美元。谢谢。';
    const quote = '我们预计下一季度收入为50亿美元。';
    expect(shown(text, `0-${quote.length}`, wordsOfLink(quote))).toEqual(['moved', quote]);
  });

  it('says that a sentence is gone, and where it was', () => {
    expect(resolvePlace('Nothing of the kind is said here at all.', at, words)).toEqual({
      start: 22,
      end: 22,
      state: 'gone',
    });
    expect(resolvePlace('Short.', at, words)?.state).toBe('gone');
  });

  it.each([null, '', '5', '9-3', 'a-b', '-1-4'])('names no place: %s', (where) =>
    expect(resolvePlace(OLD, where, null)).toBeNull(),
  );
});

describe('placeQuery', () => {
  it('carries the words where it knows them', () => {
    expect(placeQuery({ start: 3, end: 9 })).toBe('at=3-9');
    expect(placeQuery({ start: 3, end: 9 }, 'A & B')).toBe('at=3-9&words=A%20%26%20B');
  });
});

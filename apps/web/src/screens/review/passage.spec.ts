import { describe, expect, it } from '@jest/globals';
import { languageOf, paragraphsOf, passageAround, runsOf } from './passage.js';

const TEXT = 'One.\n\nTwo two.\n  \nThree.\nFour.';

describe('a passage', () => {
  it('names paragraphs by their offsets', () => {
    const found = paragraphsOf(TEXT);
    expect(found.map(({ text }) => text)).toEqual(['One.', 'Two two.', 'Three.', 'Four.']);
    for (const { start, end, text } of found) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('shows so many paragraphs around a span, and counts the rest', () => {
    const span = { start: TEXT.indexOf('Three'), end: TEXT.indexOf('Three') + 5 };
    const { shown, above, below } = passageAround(paragraphsOf(TEXT), span, 1, 0);
    expect(shown.map(({ text }) => text)).toEqual(['Two two.', 'Three.']);
    expect([above, below]).toEqual([1, 1]);
  });

  it('cuts a paragraph where marks begin and end, also those of other paragraphs', () => {
    const marks = [{ start: 0, end: 9, mark: 'quote' }];
    expect(runsOf({ start: 6, end: 14 }, marks)).toEqual([
      { start: 6, end: 9, mark: 'quote' },
      { start: 9, end: 14, mark: null },
    ]);
  });

  it('takes a paragraph with Chinese characters for Chinese', () => {
    expect(languageOf('云业务', ['en', 'zh-Hant'])).toBe('zh-Hant');
    expect(languageOf('Cloud', ['zh-Hans', 'en'])).toBe('en');
    expect(languageOf('FY2026', ['zh-Hans'])).toBe('zh-Hans');
  });
});

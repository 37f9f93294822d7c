import { describe, expect, it } from '@jest/globals';
import { moveEdge, trimmed } from './move-edge.js';

const EN = 'We expect revenue of $5 million in 2026. That is all.';
const ZH = '我们预计未来三年资本开支3,800亿元,云业务增长将加速。';
const quoted = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
const spanOf = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

describe('moveEdge', () => {
  it('takes in and gives back a word at either edge', () => {
    const span = spanOf(EN, 'expect revenue');
    expect(quoted(EN, moveEdge(EN, span, 'end', 1, 'en'))).toBe('expect revenue of');
    expect(quoted(EN, moveEdge(EN, span, 'end', -1, 'en'))).toBe('expect');
    expect(quoted(EN, moveEdge(EN, span, 'start', -1, 'en'))).toBe('We expect revenue');
    expect(quoted(EN, moveEdge(EN, span, 'start', 1, 'en'))).toBe('revenue');
  });

  it('knows the words of a text without spaces', () => {
    const span = spanOf(ZH, '资本开支');
    const wider = quoted(ZH, moveEdge(ZH, span, 'start', -1, 'zh-Hans'));
    expect(wider.endsWith('资本开支')).toBe(true);
    expect(wider.length).toBeGreaterThan(4);
    expect(wider.length).toBeLessThan(8);
  });

  it('keeps a word, and stays within the text', () => {
    const word = spanOf(EN, 'revenue');
    expect(moveEdge(EN, word, 'end', -1, 'en')).toEqual(word);
    expect(moveEdge(EN, word, 'start', 1, 'en')).toEqual(word);
    const all = { start: 0, end: EN.length };
    expect(moveEdge(EN, all, 'end', 1, 'en')).toEqual(all);
    expect(moveEdge(EN, all, 'start', -1, 'en')).toEqual(all);
  });
});

describe('trimmed', () => {
  it('leaves white space out, and knows where nothing is left', () => {
    expect(trimmed('a  b c ', { start: 1, end: 7 })).toEqual({ start: 3, end: 6 });
    expect(trimmed('a  b', { start: 1, end: 3 })).toBeNull();
  });
});

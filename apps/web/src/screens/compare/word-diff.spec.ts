import { describe, expect, it } from '@jest/globals';
import { areAlike, wordDiff } from './word-diff.js';

const only = (parts: ReturnType<typeof wordDiff>, how: string) =>
  parts.filter((part) => part.how === how).map(({ text }) => text.trim());

describe('wordDiff', () => {
  it('marks the words that came and went', () => {
    const parts = wordDiff('We expect revenue of 26 billion', 'We expect revenue of 23 billion', 'en');
    expect(only(parts, 'removed')).toEqual(['26']);
    expect(only(parts, 'added')).toEqual(['23']);
  });

  it('cuts Chinese at its words', () => {
    const parts = wordDiff('云收入将加速增长', '云收入将放缓增长', 'zh-Hans');
    expect(only(parts, 'removed')).toEqual(['加速']);
    expect(only(parts, 'added')).toEqual(['放缓']);
  });

  it.each(['removed', 'added'])('loses nothing of either side (%s left out)', (how) => {
    const [before, after] = ['收入  将超过 1,000亿美元。', 'Revenue 将超过 380 亿元 soon.'];
    const text = wordDiff(before, after, 'zh-Hans')
      .filter((part) => part.how !== how)
      .map((part) => part.text)
      .join('');
    expect(text.replace(/\s/g, '')).toBe((how === 'removed' ? after : before).replace(/\s/g, ''));
  });
});

describe('areAlike', () => {
  it('is not so where nearly every word differs', () => {
    expect(areAlike(wordDiff('we plan to open ten stores', 'margins fell because of freight', 'en'))).toBe(false);
    expect(areAlike(wordDiff('we plan to open ten stores', 'we plan to open twelve stores', 'en'))).toBe(true);
  });
});

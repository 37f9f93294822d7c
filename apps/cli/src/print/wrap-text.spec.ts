import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { wrapText } from './wrap-text.js';

describe('wrapText', () => {
  it.each([
    ['words at spaces', 'growth will speed up', 12, 'growth will\nspeed up'],
    ['Chinese anywhere, two columns a character', '收入增长加速', 4, '收入\n增长\n加速'],
    ['no mark at the beginning of a line', '收入增长。利润', 8, '收入增\n长。利润'],
    ['both scripts in one line', '收入 grew 增长', 10, '收入 grew\n增长'],
    ['a word that is too long, by cutting it', 'abcdefghij', 4, 'abcd\nefgh\nij'],
    ['nothing that fits', 'it fits', 7, 'it fits'],
    ['nothing at all', '', 5, ''],
    ['lines that are lines already', 'one\ntwo three', 5, 'one\ntwo\nthree'],
  ])('breaks %s', (_case, text, width, wrapped) => {
    expect(wrapText(text, width)).toBe(wrapped);
  });

  it('loses no character and passes no margin', () => {
    const text =
      '公司预计下一财年的资本开支将达到3800亿元，“明显高于”过去十年的总和；revenue of RMB247.8 billion (up 15%).';
    for (let width = 6; width <= 60; width++) {
      const wrapped = wrapText(text, width);
      expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(Math.max(...wrapped.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });
});

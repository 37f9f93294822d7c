import { describe, expect, it } from '@jest/globals';
import { checkText } from './check-text.js';

describe('checkText', () => {
  it.each(['Revenue grew.', '收入增长 12%。', '\ufeffMark first', '𠮷 beyond the first plane'])(
    'keeps %j as it is',
    (text) => {
      expect(checkText(text)).toBe(text);
    },
  );

  it('keeps the length where a surrogate stands alone', () => {
    expect(checkText('a\ud800b\udc00c')).toBe('a\ufffdb\ufffdc');
  });

  it.each([
    ['', 'empty_document'],
    [' \n\t\u3000', 'empty_document'],
    ['Rev\u0000enue', 'binary_file'],
  ])('refuses %j', (text, code) => {
    expect(() => checkText(text)).toThrow(expect.objectContaining({ code }));
  });
});

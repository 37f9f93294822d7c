import { describe, expect, it } from '@jest/globals';
import { alignSentences } from './align-sentences.js';
import { splitSentences } from './split-sentences.js';

function align(original: string, translation: string): (string | null)[] {
  const text = `${original}\n\n${translation}`;
  const originals = splitSentences(text, 0, original.length);
  const translations = splitSentences(text, original.length, text.length);
  return alignSentences(text, originals, translations).map((span) => (span ? text.slice(span.start, span.end) : null));
}

describe('alignSentences', () => {
  it('pairs sentence by sentence where there are as many', () => {
    expect(align('Sales rose 8%. We expect more next year.', '營收成長8%。我們預期明年更多。')).toEqual([
      '營收成長8%。',
      '我們預期明年更多。',
    ]);
  });

  it('gives one sentence the two that render it', () => {
    const english = 'Brands join faster, and as of October 31 some 3,500 of them are on. Users rose to 360 million.';
    expect(align(english, '品牌加入得更快。截至10月31日約有3,500個。用戶達3.6億。')).toEqual([
      '品牌加入得更快。截至10月31日約有3,500個。',
      '用戶達3.6億。',
    ]);
  });

  it('gives two sentences the one that renders both', () => {
    expect(
      align('Sales rose 8%. They fell a year ago. We expect 12% next year.', '營收成長8%,而去年下降。預期明年12%。'),
    ).toEqual(['營收成長8%,而去年下降。', '營收成長8%,而去年下降。', '預期明年12%。']);
  });

  it('follows the numbers where the lengths mislead', () => {
    const english = 'Yes. The plant in the north will cost RMB300 million by the time it opens. It opens in 2027.';
    const [, cost, opening] = align(english, '是的。新廠將耗資3億元人民幣。2027年啟用。');
    expect([cost, opening]).toEqual(['新廠將耗資3億元人民幣。', '2027年啟用。']);
  });

  it('leaves a sentence alone that nothing renders', () => {
    expect(align('Sales rose 8%.', '')).toEqual([null]);
  });

  it('takes the whole translation for a single sentence', () => {
    expect(align('Sales rose 8%, and more is to come.', '營收成長8%。還會更多。')).toEqual(['營收成長8%。還會更多。']);
  });
});

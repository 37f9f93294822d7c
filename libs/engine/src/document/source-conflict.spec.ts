import { describe, expect, it } from '@jest/globals';
import { sourceConflict } from './source-conflict.js';
import { spokenAmounts } from './spoken-amounts.js';

const conflict = (original: string, translation: string): string | null =>
  sourceConflict(spokenAmounts(original), spokenAmounts(translation));

describe('sourceConflict', () => {
  it.each([
    ['Sales were RMB247.8 billion, up 15%.', '營收為人民幣2,478億元,年增15%。'],
    ['It has 360 million users.', '用戶達3.6億。'],
    ['Downloads passed 10 million.', '下載量突破1,000萬次。'],
    ['The goal is RMB1 trillion.', '目標是1兆元人民幣。'],
    ['Over 3,500 brands joined in phase 2.', '約有三千五百個品牌在第二階段加入。'],
    ['The loss was cut by 50% since July.', '虧損自7月以來減半。'],
    ['It rose 10% to $2 billion.', '成長10%,達20億元。'],
    ['Margins were flat.', '利潤率持平。'],
    ['We bought back HK$320 million.', '我们回购了3.2亿港币。'],
  ])('finds none in %j and %j', (original, translation) => {
    expect(conflict(original, translation)).toBeNull();
  });

  it.each([
    ['another currency', 'We spend RMB380 billion.', '我們投入3,800億美元。', 'RMB380 billion', '3,800億美元'],
    ['another scale', 'We spend RMB380 billion.', '我們投入人民幣380億元。', 'RMB380 billion', '人民幣380億'],
    ['a dollar for another', 'We invest HK$2.4 billion.', '我们投资24亿美金。', 'HK$2.4 billion', '24亿美金'],
    ['another number', 'Sales rose 15% to RMB5 billion.', '營收成長51%,達人民幣50億元。', '15%', '51%'],
  ])('finds %s', (_what, original, translation, left, right) => {
    expect(conflict(original, translation)).toBe(`The original says “${left}”, its translation “${right}”.`);
  });
});

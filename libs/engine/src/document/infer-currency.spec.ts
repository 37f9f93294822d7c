import { describe, expect, it } from '@jest/globals';
import { inferCurrency } from './infer-currency.js';

describe('inferCurrency', () => {
  it.each([
    ['Revenue was RMB 30 billion, or $4 billion. Profit was RMB 2 billion.', 'CNY'],
    ['Revenue was NT$300 billion, or US$10 billion.', 'TWD'],
    ['Revenue was HK$3 billion.', 'HKD'],
    ['Revenue was €3 billion.', 'EUR'],
    ['收入为30亿元,利润3亿元。', 'CNY'],
    ['营收30亿元,其中海外收入2亿美元。', 'CNY'],
    ['營收為300億元,毛利100億元,折合10億美元。', 'TWD'],
    ['收入為人民幣300億元,利潤30億元,人民幣計價。', 'CNY'],
    ['收入為300億港元。', 'HKD'],
    ['营收为3亿美元,毛利1亿美元。', 'USD'],
    ['Revenue was $3 billion. Europe paid 2 million euros; all else was $1 billion, $2 billion and $3 billion.', 'USD'],
    ['Revenue rose 5%.', null],
    ['收入增长5%,推出新的元宇宙产品。', null],
    ['營收成長5%,元件供應改善。', null],
  ])('%s', (text, currency) => {
    expect(inferCurrency(text)).toBe(currency);
  });
});

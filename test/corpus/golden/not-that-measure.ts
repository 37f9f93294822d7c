import type { SentenceCause } from './sentence-case.js';

/** An effect upon a measure is not its growth, a component not the whole, a customer's plan not ours. */
export const NOT_THAT_MEASURE: SentenceCause = {
  cause: 'effects, components and plans of others',
  is: [
    {
      en: 'We expect a currency headwind of 2% to revenue in the fourth quarter.',
      hans: '预计四季度汇率将拖累收入2%。',
      hant: '預計第四季匯率將拖累營收2%。',
      says: ['other quantitative point reach expectation 2..2 percent by 2025-12-31'],
      reports: [],
    },
    {
      en: 'Revenue included a currency headwind of 2%.',
      hans: '汇率拖累收入2%。',
      hant: '匯率拖累營收2%。',
      says: [],
      reports: [],
    },
    {
      en: 'We expect stock-based compensation expense to be about $530 million in the fourth quarter.',
      hans: '我们预计四季度股份支付费用约为5.3亿美元。',
      hant: '我們預計第四季股份基礎給付費用約為5.3億美元。',
      says: ['other quantitative approximate reach expectation 530000000..530000000 USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'Operating expenses were well controlled, and net charge-offs were $12 million.',
      hans: '运营费用得到控制,净核销额为1200万美元。',
      hant: '營運費用得到控制,淨核銷額為1,200萬美元。',
      says: [],
      reports: ['other 12000000 USD - 2025-09-30'],
    },
    {
      en: 'Our largest customer expects to grow its capacity by 50% next year.',
      hans: '我们最大的客户预计明年产能增长50%。',
      hant: '我們最大的客戶預計明年產能成長50%。',
      says: [],
      reports: [],
    },
  ],
  isNot: [
    {
      en: 'We expect revenue to decline 2% in the fourth quarter because of currency.',
      hans: '受汇率影响,我们预计四季度收入将下降2%。',
      hant: '受匯率影響,我們預計第四季營收將下降2%。',
      says: ['revenue quantitative point decrease expectation -2..-2 percent yoy by 2025-12-31'],
      reports: [],
    },
    {
      en: 'In constant currency, revenue grew 9%.',
      hans: '按固定汇率计算,收入增长9%。',
      hant: '以固定匯率計算,營收成長9%。',
      says: [],
      reports: ['revenue:constant_currency - - 9yoy 2025-09-30'],
    },
    {
      en: 'We expect operating expenses to be about $1 billion in the fourth quarter.',
      hans: '我们预计四季度运营费用约为10亿美元。',
      hant: '我們預計第四季營運費用約為10億美元。',
      says: ['operating_expenses quantitative approximate reach expectation 1000000000..1000000000 USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'We expect the number of customers to grow 20% next year.',
      hans: '我们预计明年客户数量增长20%。',
      hant: '我們預計明年客戶數量成長20%。',
      says: ['customers quantitative point increase expectation 20..20 percent yoy by 2026-12-31'],
      reports: [],
    },
  ],
};

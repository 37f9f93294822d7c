import type { SentenceCause } from './sentence-case.js';

/** Growth in another currency than the company's own, and exchange rates beside figures. */
export const OTHER_CURRENCY: SentenceCause = {
  cause: 'growth in another currency',
  is: [
    {
      en: 'In US dollar terms, revenue grew 21%.',
      hans: '以美元计,收入增长21%。',
      hant: '以美元計,營收成長21%。',
      of: 'bank',
      says: [],
      reports: ['revenue:in:USD - - 21yoy 2025-09-30'],
    },
    {
      en: 'We expect revenue to grow about 15% next year in US dollar terms.',
      hans: '以美元计,我们预计明年收入增长15%左右。',
      hant: '以美元計,我們預期明年營收成長15%左右。',
      of: 'bank',
      says: ['revenue:in:USD quantitative approximate increase expectation 15..15 percent yoy by 2026-12-31'],
    },
    {
      en: 'At an exchange rate of 1 US dollar to 7.8 Hong Kong dollars, we expect revenue of HK$4.2 billion next quarter.',
      hans: '以1美元兑7.8港元的汇率计算,我们预计下季度收入为42亿港元。',
      hant: '以1美元兌7.8港元的匯率計算,我們預期下一季營收為42億港元。',
      of: 'bank',
      says: ['revenue quantitative point reach expectation 4200000000..4200000000 HKD by 2025-12-31'],
    },
  ],
  isNot: [
    {
      en: 'In US dollar terms, revenue grew 21%.',
      hans: '以美元计,收入增长21%。',
      hant: '以美元計,營收成長21%。',
      says: [],
      reports: ['revenue - - 21yoy 2025-09-30'],
    },
    {
      en: 'The exchange rate was 1 US dollar to 7.8 Hong Kong dollars.',
      hans: '汇率为1美元兑7.8港元。',
      hant: '匯率為1美元兌7.8港元。',
      of: 'bank',
      says: [],
      reports: [],
    },
  ],
};

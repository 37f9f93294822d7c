import type { SentenceCause } from './sentence-case.js';

/** A loss or an outflow that is promised is a level below zero. */
export const LOSSES: SentenceCause = {
  cause: 'losses promised',
  is: [
    {
      en: 'We expect an operating loss of about $20 million next quarter.',
      hans: '预计下季度经营亏损约2000万美元。',
      hant: '預計下季度經營虧損約2000萬美元。',
      says: ['operating_income quantitative approximate decrease expectation -20000000..-20000000 USD by 2025-12-31'],
    },
    {
      en: 'We expect a net loss of $5 million to $10 million next quarter.',
      hans: '预计下季度净亏损在500万美元至1000万美元之间。',
      hant: '預計下季度淨虧損在500萬美元至1000萬美元之間。',
      says: ['net_income quantitative range decrease expectation -10000000..-5000000 USD by 2025-12-31'],
    },
  ],
  isNot: [
    {
      en: 'We expect operating income of about $20 million next quarter.',
      hans: '预计下季度经营利润约2000万美元。',
      hant: '預計下季度經營利潤約2000萬美元。',
      says: ['operating_income quantitative approximate reach expectation 20000000..20000000 USD by 2025-12-31'],
    },
  ],
};

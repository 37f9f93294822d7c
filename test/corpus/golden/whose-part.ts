import type { SentenceCause } from './sentence-case.js';

/** A business that no profile lists is counted as itself, never as the company. */
export const UNLISTED_PART: SentenceCause = {
  cause: 'a business that no profile lists',
  is: [
    {
      en: 'We expect our energy storage business to grow 30% in 2026.',
      hans: '我们预计储能业务2026年将增长30%。',
      hant: '我們預計儲能業務2026年將成長30%。',
      says: ['revenue@energy_storage quantitative point increase expectation 30..30 percent yoy by 2026-12-31'],
      reports: [],
    },
    {
      en: 'Our energy storage business grew 30% in the third quarter.',
      hans: '三季度储能业务增长30%。',
      hant: '第三季儲能業務成長30%。',
      says: [],
      reports: ['revenue@energy_storage - - 30yoy 2025-09-30'],
    },
    {
      en: 'Energy storage revenue was $500 million, up 12%.',
      hans: '储能收入为5亿美元,同比增长12%。',
      hant: '儲能營收為5億美元,年增12%。',
      says: [],
      reports: ['revenue@energy_storage 500000000 USD 12yoy 2025-09-30'],
    },
    {
      en: 'Next year we expect our fintech business to double its revenue.',
      hans: '我们预计明年金融科技业务收入翻一番。',
      hant: '我們預計明年金融科技業務營收翻一番。',
      says: [
        'revenue@fintech quantitative relative increase|reach|exceed expectation 2..2 ratio period:base by 2026-12-31',
      ],
      reports: [],
    },
    {
      en: 'The gross margin of our payments business was 46%.',
      hans: '支付业务的毛利率为46%。',
      hant: '支付業務的毛利率為46%。',
      says: [],
      reports: ['gross_margin@payments 46 percent - 2025-09-30'],
    },
    {
      en: 'Each of these businesses grew revenue by 20%.',
      hans: '这几块业务的收入都增长了20%。',
      hant: '這幾塊業務的營收都成長了20%。',
      says: [],
      reports: [],
    },
  ],
  isNot: [
    {
      en: 'We expect our overall business to grow 10% in 2026.',
      hans: '我们预计2026年整体业务增长10%。',
      hant: '我們預計2026年整體業務成長10%。',
      says: ['revenue quantitative point increase expectation 10..10 percent yoy by 2026-12-31'],
      reports: [],
    },
    {
      en: 'Our third-quarter revenue was $5 billion.',
      hans: '我们三季度收入为50亿美元。',
      hant: '我們第三季營收為50億美元。',
      says: [],
      reports: ['revenue 5000000000 USD - 2025-09-30'],
    },
    {
      en: 'Total company revenue grew 10%.',
      hans: '公司总收入增长10%。',
      hant: '公司總營收成長10%。',
      says: [],
      reports: ['revenue - - 10yoy 2025-09-30'],
    },
    {
      en: 'We have no plans to sell the logistics business.',
      hans: '我们没有出售物流业务的计划。',
      hant: '我們沒有出售物流業務的計劃。',
      says: ['disposal directional directional stable commitment'],
      reports: [],
    },
  ],
};

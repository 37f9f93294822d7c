import type { SentenceCause } from './sentence-case.js';

/** A result held against an aim given before promises nothing, nor does what did not happen or is only made ready for. */
export const AIMS_MISSED: SentenceCause = {
  cause: 'aims given before, and what did not happen',
  is: [
    {
      en: 'Operating margin was 9.4%, below the target of at least 12% that we gave in April.',
      hans: '经营利润率为9.4%,低于我们四月给出的至少12%的目标。',
      hant: '營業利益率為9.4%,低於我們四月給出的至少12%的目標。',
      says: [],
      reports: ['operating_margin 9.4 percent - 2025-09-30'],
    },
    {
      en: 'Gross margin was 38%, short of the 40% we had guided to at the start of the year.',
      hans: '毛利率为38%,没有达到年初提出的40%的目标。',
      hant: '毛利率為38%,未達年初提出的40%目標。',
      says: [],
      reports: ['gross_margin 38 percent - 2025-09-30'],
    },
    {
      en: 'Revenue was $533 million, within the $520 million to $540 million range that we gave you in July.',
      hans: '收入为5.33亿美元,处于我们七月给出的5.2亿美元至5.4亿美元的区间之内。',
      hant: '營收為5.33億美元,落在我們七月給出的5.2億美元至5.4億美元的區間內。',
      says: [],
      reports: ['revenue 533000000 USD - 2025-09-30'],
    },
    {
      en: 'Revenue was $4.8 billion, below the $5 billion that we promised at the start of the year.',
      hans: '收入为48亿美元,不及我们年初承诺的50亿美元。',
      hant: '營收為48億美元,不及我們年初承諾的50億美元。',
      says: [],
      reports: ['revenue 4800000000 USD - 2025-09-30'],
    },
    {
      en: 'We did not reach the target of at least 12% operating margin that we gave in April.',
      hans: '我们没有达到四月给出的经营利润率至少12%的目标。',
      hant: '我們未能達到四月給出的營業利益率至少12%的目標。',
      says: [],
      reports: [],
    },
    {
      en: 'The payback period of our customers is under three years.',
      hans: '客户的投资回报期普遍在三年以内。',
      hant: '客戶的投資回收期普遍在三年以內。',
      says: [],
      reports: [],
    },
    {
      en: 'Inventory was $201 million, up slightly from June as we prepare for deliveries in the fourth quarter.',
      hans: '库存为2.01亿美元,比六月底略有增加,主要是为第四季度的交付做准备。',
      hant: '庫存為2.01億美元,比六月底略有增加,主要是為第四季的交付做準備。',
      says: [],
      reports: ['inventory 201000000 USD - 2025-09-30'],
    },
    {
      en: 'The plant did not begin production in the third quarter.',
      hans: '工厂的投产晚于计划,没有在第三季度开始生产。',
      hant: '工廠的投產晚於計畫,沒有在第三季開始生產。',
      says: [],
      reports: [],
    },
    {
      en: 'The plant has not started production.',
      hans: '工厂在第三季度未能投产。',
      hant: '工廠在第三季未能投產。',
      says: [],
      reports: [],
    },
  ],
  isNot: [
    {
      en: 'We maintain the target of at least 12% full-year operating margin that we gave in April.',
      hans: '我们维持四月给出的全年经营利润率至少12%的目标。',
      hant: '我們維持四月給出的全年營業利益率至少12%的目標。',
      says: ['operating_margin quantitative floor reach commitment 12..null percent by 2025-12-31'],
      reports: [],
    },
    {
      en: 'We still expect to reach the full-year revenue target of $5 billion that we set in January.',
      hans: '我们仍然预计能够完成一月设定的全年收入50亿美元的目标。',
      hant: '我們仍然預計能夠完成一月設定的全年營收50億美元的目標。',
      says: ['revenue quantitative point reach expectation 5000000000..5000000000 USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'We plan to invest $200 million next year.',
      hans: '我们准备在明年投入2亿美元。',
      hant: '我們準備在明年投入2億美元。',
      says: ['investment quantitative point reach commitment 200000000..200000000 USD by 2026-12-31'],
      reports: [],
    },
    {
      en: 'The plant did not begin production in the third quarter, and we now expect the plant to open in the fourth quarter.',
      hans: '工厂没有在第三季度开始生产,我们现在预计将在第四季度投产。',
      hant: '工廠沒有在第三季開始生產,我們現在預計將在第四季投產。',
      says: ['facility_opening/facility_opening milestone event reach expectation by 2025-12-31'],
      reports: [],
    },
    {
      en: 'Our second plant in Ohio opened in August.',
      hans: '我们的第二工厂已于八月投产。',
      hant: '我們的第二工廠已於八月投產。',
      says: [],
      reports: ['facility_opening - - - 2025-08-31'],
    },
  ],
};

/** What is promised in words of sign only, and a bound that is said again without its measure. */
export const SIGNS_AND_BOUNDS: SentenceCause = {
  cause: 'signs, and bounds said again',
  is: [
    {
      en: 'We expect free cash flow to be positive in 2026.',
      hans: '我们预计2026年自由现金流为正。',
      hant: '我們預計2026年自由現金流為正。',
      says: ['free_cash_flow quantitative floor reach expectation 0..null USD by 2026-12-31'],
      reports: [],
    },
    {
      en: 'We still expect free cash flow to be positive in every quarter of this year.',
      hans: '我们仍然预计今年每个季度的自由现金流都为正。',
      hant: '我們仍然預計今年每一季的自由現金流都為正。',
      says: ['free_cash_flow quantitative floor reach expectation 0..null USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'We expect operating cash flow to be negative in the fourth quarter.',
      hans: '我们预计第四季度经营现金流为负。',
      hant: '我們預計第四季營運現金流為負。',
      says: ['operating_cash_flow quantitative ceiling reach expectation null..0 USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'We expect fourth quarter operating margin of at least 10%. We use the tax rate of today. So at least 10% remains our target.',
      hans: '我们预计第四季度经营利润率不低于10%。我们按照目前的税率计算。所以我们认为不低于10%是一个审慎的目标。',
      hant: '我們預計第四季營業利益率不低於10%。我們按照目前的稅率計算。所以我們認為不低於10%是一個審慎的目標。',
      says: [
        'operating_margin quantitative floor reach expectation 10..null percent by 2025-12-31',
        'operating_margin quantitative floor reach commitment 10..null percent by 2025-12-31',
      ],
      reports: [],
    },
  ],
  isNot: [
    {
      en: 'We expect free cash flow to turn positive in 2026.',
      hans: '我们预计2026年自由现金流将转正。',
      hant: '我們預計2026年自由現金流將轉正。',
      says: ['free_cash_flow directional directional increase expectation by 2026-12-31'],
      reports: [],
    },
    {
      en: 'We expect positive growth in revenue in 2026.',
      hans: '我们预计2026年收入将实现正增长。',
      hant: '我們預計2026年營收將實現正成長。',
      says: ['revenue directional directional increase expectation by 2026-12-31'],
      reports: [],
    },
    {
      en: 'We plan to open our second data center in the first half of 2026.',
      hans: '我们计划在2026年上半年开设第二座数据中心。',
      hant: '我們計畫在2026年上半年開設第二座資料中心。',
      says: ['facility_opening/facility_opening milestone event reach commitment by 2026-06-30'],
      reports: [],
    },
  ],
};

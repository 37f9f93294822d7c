import type { SentenceCause } from './sentence-case.js';

/** When a promise falls due. */
export const HORIZON: SentenceCause = {
  cause: 'period and horizon',
  is: [
    {
      en: 'We will spend $3.8 billion of capital expenditure over three years; single quarters depend on when equipment arrives.',
      hans: '38亿美元的资本开支是三年的计划,单季的高低取决于设备何时到位。',
      hant: '38億美元的資本支出是三年的計畫,單季的高低取決於設備何時到位。',
      says: [
        'capital_expenditure quantitative point|cumulative reach commitment|expectation 3800000000..3800000000 USD by 2028-12-31|2028-09-30',
      ],
    },
    {
      en: 'By the end of this year we will complete the restructuring.',
      hans: '今年年底前我们将完成重组。',
      hant: '今年底前我們將完成重組。',
      says: ['restructuring/restructuring milestone event|by_date reach commitment by 2025-12-31'],
    },
    {
      en: 'In the first half of next year we will launch our new electric van.',
      hans: '明年上半年我们将推出新款电动货车。',
      hant: '明年上半年我們將推出新款電動貨車。',
      of: 'carmaker',
      says: ['product_launch/product_launch milestone event|by_date reach commitment by 2026-06-30'],
    },
    {
      en: 'In the March quarter, gross margin will come down.',
      hans: '明年一季度毛利率会下降。',
      hant: '明年第一季毛利率會下降。',
      says: ['gross_margin directional directional decrease commitment by 2026-03-31'],
    },
    {
      en: 'By 2030 we want half of our revenue to come from abroad.',
      hans: '到2030年,我们希望一半的收入来自海外。',
      hant: '到2030年,我們希望一半的營收來自海外。',
      says: [
        'revenue|revenue@international quantitative * reach commitment|expectation 0.5..0.5|50..50 ratio|percent by 2030-12-31',
      ],
    },
    {
      en: 'We expect inventory to return to normal within two quarters.',
      hans: '我们预计库存将在两个季度内恢复正常。',
      hant: '我們預計庫存將在兩季內恢復正常。',
      says: ['inventory directional|qualitative directional|qualitative * expectation by 2026-03-31|2026-05-05'],
    },
    {
      en: 'Capacity will double over the next three years.',
      hans: '未来三年产能将翻一番。',
      hant: '未來三年產能將增加一倍。',
      says: ['capacity quantitative relative * commitment 2..2 ratio period:base by 2028-12-31|2028-09-30|2028-11-05'],
    },
    {
      en: 'For the remainder of the year we expect prices to stay where they are.',
      hans: '今年余下时间我们预计价格将维持不变。',
      hant: '今年剩餘時間我們預計價格將維持不變。',
      says: ['pricing directional directional stable expectation by 2025-12-31'],
    },
    {
      en: 'The acquisition is expected to close in January.',
      hans: '该项收购预计将于明年1月完成交割。',
      hant: '該項收購預計將於明年1月完成交割。',
      says: ['deal_closing/deal_closing milestone event|by_date reach expectation by 2026-01-31'],
    },
    {
      en: 'Starting in 2026, we will report three segments, and we expect margins to improve gradually from then on.',
      hans: '从2026年开始,我们预计利润率将逐步改善。',
      hant: '從2026年開始,我們預計利潤率將逐步改善。',
      says: ['margin directional directional increase expectation'],
    },
    {
      en: 'Within five years we aim to serve 100 million users.',
      hans: '我们的目标是五年内服务1亿用户。',
      hant: '我們的目標是五年內服務1億用戶。',
      of: 'platform',
      says: [
        'users quantitative point reach commitment 100000000..100000000 count by 2030-11-05|2030-12-31|2030-09-30',
      ],
    },
    {
      en: 'We will break even in the second half of 2026.',
      hans: '我们将在2026年下半年实现盈亏平衡。',
      hant: '我們將在2026年下半年達到損益兩平。',
      says: ['profitability/first_profit milestone event|by_date reach commitment by 2026-12-31'],
    },
    {
      en: 'We expect vaccine sales to peak in 2027.',
      hans: '我们预计疫苗业务的收入将在2027年见顶。',
      hant: '我們預計疫苗業務的營收將在2027年達到高峰。',
      of: 'drugmaker',
      says: ['revenue@vaccines * * * expectation by 2027-12-31'],
    },
  ],
  isNot: [
    {
      en: 'Capital expenditure was $3.8 billion this quarter, and the three-year plan stands.',
      hans: '本季资本开支为38亿美元,三年的计划不变。',
      hant: '本季資本支出為38億美元,三年的計畫不變。',
      says: [],
    },
    {
      en: 'The lease on our headquarters ends in 2027.',
      hans: '我们总部的租约2027年到期。',
      hant: '我們總部的租約2027年到期。',
      says: [],
      reports: [],
    },
    {
      en: 'See you all again next quarter.',
      hans: '下季度再见。',
      hant: '下一季再見。',
      says: [],
      reports: [],
    },
    {
      en: 'Our next investor day is on March 12.',
      hans: '我们的下一次投资者日是3月12日。',
      hant: '我們的下一次投資人日是3月12日。',
      says: [],
      reports: [],
    },
    {
      en: 'The year 2026 will be the tenth since we were founded.',
      hans: '2026年将是公司成立的第十年。',
      hant: '2026年將是公司成立的第十年。',
      says: [],
      reports: [],
    },
    {
      en: 'The notes that we sold last year fall due in 2031.',
      hans: '我们去年发行的票据2031年到期。',
      hant: '我們去年發行的票據2031年到期。',
      says: [],
      reports: [],
    },
    {
      en: 'In the coming minutes, I will go through the quarter.',
      hans: '接下来的几分钟,我会回顾一下本季度的情况。',
      hant: '接下來的幾分鐘,我會回顧一下本季的情況。',
      says: [],
      reports: [],
    },
  ],
};

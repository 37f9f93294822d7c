import type { SentenceCause } from './sentence-case.js';

/** What part of the company, what measure, or the market at large. */
export const SUBJECT: SentenceCause = {
  cause: 'metric and segment',
  is: [
    {
      en: 'Energy Storage will turn profitable in 2026.',
      hans: '储能业务将在2026年扭亏为盈。',
      hant: '儲能業務將在2026年轉虧為盈。',
      of: 'carmaker',
      says: ['profitability@storage/first_profit milestone event|by_date reach commitment by 2026-12-31'],
    },
    {
      en: 'In Games, we expect monthly active users to reach 80 million by the end of 2026.',
      hans: '游戏业务方面,我们预计月活跃用户到2026年底将达到8000万。',
      hant: '遊戲業務方面,我們預計月活躍用戶到2026年底將達到8000萬。',
      of: 'platform',
      says: ['users@games quantitative point reach expectation 80000000..80000000 count by 2026-12-31'],
    },
    {
      en: 'We expect load factors in Passenger to hold steady in the fourth quarter.',
      hans: '我们预计四季度客运业务的利用率将保持稳定。',
      hant: '我們預計第四季客運業務的稼動率將維持穩定。',
      of: 'airline',
      says: ['utilization@passenger directional directional stable expectation by 2025-12-31'],
    },
    {
      en: 'Our order backlog is expected to exceed $6 billion by the end of 2026.',
      hans: '预计到2026年底在手订单将超过60亿美元。',
      hant: '預計到2026年底在手訂單將超過60億美元。',
      says: ['backlog quantitative floor exceed|reach expectation 6000000000..null USD by 2026-12-31'],
    },
    {
      en: 'We expect our share of the handset chip market to rise to 35% in 2026.',
      hans: '我们预计2026年手机芯片的市场份额将提升至35%。',
      hant: '我們預計2026年手機晶片的市佔率將提升至35%。',
      of: 'chipmaker',
      says: [
        'market_share|market_share@mobile|market_share@手机芯片 quantitative point reach|increase expectation 35..35 percent by 2026-12-31',
      ],
    },
    {
      en: 'Average order value in the online business should tick up next quarter.',
      hans: '线上业务的客单价下季度应该会小幅上升。',
      hant: '線上業務的客單價下一季應該會小幅上升。',
      of: 'retailer',
      says: ['average_order_value@online directional directional increase expectation by 2025-12-31'],
    },
    {
      en: 'We plan to file two oncology drugs for approval in 2026.',
      hans: '我们计划2026年提交两款肿瘤药物的上市申请。',
      hant: '我們計畫2026年提交兩款腫瘤藥物的上市申請。',
      of: 'drugmaker',
      says: [
        'regulatory_approval@oncology/regulatory_approval|regulatory_approval/regulatory_approval milestone|quantitative * * commitment by 2026-12-31',
      ],
    },
    {
      en: 'Customer retention is expected to stay above 95% in 2026.',
      hans: '预计2026年客户留存率将保持在95%以上。',
      hant: '預計2026年客戶留存率將維持在95%以上。',
      says: ['retention quantitative floor * expectation 95..null percent by 2026-12-31'],
    },
    {
      en: 'We expect net cash of around $3 billion at the end of 2026.',
      hans: '我们预计2026年底净现金约为30亿美元。',
      hant: '我們預計2026年底淨現金約為30億美元。',
      says: ['net_cash quantitative approximate reach expectation 3000000000..3000000000 USD by 2026-12-31'],
    },
    {
      en: 'On a constant-currency basis, we expect revenue to grow 7% in 2026.',
      hans: '按固定汇率计算,我们预计2026年收入将增长7%。',
      hant: '以固定匯率計算,我們預計2026年營收將成長7%。',
      says: ['revenue:constant_currency quantitative point increase expectation 7..7 percent yoy by 2026-12-31'],
    },
    {
      en: 'We expect organic revenue growth of 4% to 5% in 2026.',
      hans: '我们预计2026年有机收入增长4%至5%。',
      hant: '我們預計2026年有機營收成長4%至5%。',
      says: ['revenue:organic quantitative range increase expectation 4..5 percent yoy by 2026-12-31'],
    },
    {
      en: 'We expect non-GAAP operating margin of 24% in the fourth quarter.',
      hans: '我们预计四季度非GAAP经营利润率为24%。',
      hant: '我們預計第四季非GAAP營業利益率為24%。',
      says: ['operating_margin quantitative point reach expectation 24..24 percent by 2025-12-31'],
    },
  ],
  isNot: [
    {
      en: 'A cost-benefit analysis will be part of every review.',
      hans: '每一次评审都会包含利弊分析。',
      hant: '每一次審查都會包含利弊分析。',
      says: [],
      reports: [],
    },
    {
      en: 'The cloud over the sector will lift.',
      hans: '笼罩行业的阴云终将散去。',
      hant: '籠罩產業的陰霾終將散去。',
      of: 'platform',
      says: [],
      reports: [],
    },
    {
      en: 'Our users will tell you that the service is fun.',
      hans: '我们的用户会告诉您,这项服务很有意思。',
      hant: '我們的用戶會告訴您,這項服務很有意思。',
      of: 'platform',
      says: [],
      reports: [],
    },
    {
      en: 'I will share the screen in a moment.',
      hans: '稍后我会共享屏幕。',
      hant: '稍後我會分享螢幕。',
      says: [],
      reports: [],
    },
    {
      en: 'We take pride in the quality of our apparel.',
      hans: '我们为服装的品质感到自豪。',
      hant: '我們為服飾的品質感到自豪。',
      of: 'retailer',
      says: [],
      reports: [],
    },
  ],
};

/** Forecasts of a market are the industry's, not the company's. */
export const INDUSTRY: SentenceCause = {
  cause: 'industry forecasts',
  is: [
    {
      en: 'We expect the global market for server chips to grow 15% in 2026.',
      hans: '我们预计2026年全球服务器芯片市场将增长15%。',
      hant: '我們預計2026年全球伺服器晶片市場將成長15%。',
      of: 'chipmaker',
      says: [
        'revenue@industry|demand@industry|other@industry quantitative point increase expectation 15..15 percent yoy by 2026-12-31',
      ],
    },
    {
      en: 'We believe that industry demand for electric cars will recover in 2026.',
      hans: '我们认为2026年电动车行业的需求将会回暖。',
      hant: '我們認為2026年電動車產業的需求將會回溫。',
      of: 'carmaker',
      says: ['demand@industry directional directional increase expectation|commitment by 2026-12-31'],
    },
    {
      en: 'We expect industry capacity to stay tight next year.',
      hans: '我们预计明年行业产能仍将偏紧。',
      hant: '我們預計明年產業產能仍將吃緊。',
      says: ['capacity@industry|supply@industry directional directional|qualitative * expectation by 2026-12-31'],
    },
    {
      en: 'We expect to outgrow the market in 2026.',
      hans: '我们预计2026年的增速将超过市场。',
      hant: '我們預計2026年的成長將超越市場。',
      says: ['revenue directional directional|relative increase|exceed expectation by 2026-12-31'],
    },
  ],
  isNot: [
    {
      en: 'Economists expect the economy to grow 2% next year.',
      hans: '经济学家预计明年经济增长2%。',
      hant: '經濟學家預計明年經濟成長2%。',
      says: [],
    },
    {
      en: 'The central bank is expected to cut rates twice in 2026.',
      hans: '市场预计央行2026年将降息两次。',
      hant: '市場預期央行2026年將降息兩次。',
      of: 'bank',
      says: [],
    },
    {
      en: 'The industry grew 8% in the third quarter.',
      hans: '三季度行业增长了8%。',
      hant: '第三季產業成長了8%。',
      says: [],
    },
  ],
};

/** Several measures, clauses and repeats in one breath. */
export const SEVERAL: SentenceCause = {
  cause: 'several statements in a sentence',
  is: [
    {
      en: 'We will open 80 stores in 2026 and close 15.',
      hans: '2026年我们将新开80家门店,关闭15家。',
      hant: '2026年我們將新開80家門市,關閉15家。',
      of: 'retailer',
      says: [
        'stores quantitative point reach|increase commitment 80..80 count by 2026-12-31',
        'stores quantitative point decrease commitment -15..-15|15..15 count by 2026-12-31',
      ],
    },
    {
      en: 'We expect gross margin to improve in 2026 while operating expenses stay flat.',
      hans: '我们预计2026年毛利率将提升,经营费用则保持稳定。',
      hant: '我們預計2026年毛利率將提升,營業費用則維持平穩。',
      says: [
        'gross_margin directional directional increase expectation by 2026-12-31',
        'operating_expenses directional directional stable expectation by 2026-12-31',
      ],
    },
    {
      en: 'Revenue fell 4% in the quarter, but we expect it to return to growth in the fourth quarter.',
      hans: '本季度收入下降4%,但我们预计四季度将恢复增长。',
      hant: '本季營收下降4%,但我們預計第四季將恢復成長。',
      says: ['revenue directional directional increase expectation by 2025-12-31'],
      reports: ['revenue - - -4yoy 2025-09-30'],
    },
    {
      en: 'We expect fourth quarter revenue of $1.9 billion to $2.1 billion, or $2.0 billion at the midpoint.',
      hans: '我们预计四季度收入为19亿至21亿美元,中值为20亿美元。',
      hant: '我們預計第四季營收為19億至21億美元,中位數為20億美元。',
      says: ['revenue quantitative range reach expectation 1900000000..2100000000 USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'Fourth quarter revenue is expected to be $600 million, an increase of 12% from a year ago.',
      hans: '预计四季度收入为6亿美元,较去年同期增长12%。',
      hant: '預計第四季營收為6億美元,較去年同期成長12%。',
      says: [
        'revenue quantitative point reach expectation 600000000..600000000 USD by 2025-12-31',
        'revenue quantitative point increase expectation 12..12 percent yoy by 2025-12-31',
      ],
      reports: [],
    },
    {
      en: 'Higher fuel costs will be offset by lower maintenance costs next year.',
      hans: '明年燃油成本的上升将被维修成本的下降所抵消。',
      hant: '明年燃油成本的上升將被維修成本的下降所抵銷。',
      of: 'airline',
      says: ['cost directional directional * commitment by 2026-12-31'],
    },
  ],
  isNot: [
    {
      en: 'Revenue rose 6%, margins widened and costs came down.',
      hans: '收入增长6%,利润率扩大,成本下降。',
      hant: '營收成長6%,利潤率擴大,成本下降。',
      says: [],
      reports: ['revenue - - 6yoy 2025-09-30'],
    },
    {
      en: 'First, thank you; second, welcome; third, let us begin.',
      hans: '第一,感谢大家;第二,欢迎大家;第三,我们开始吧。',
      hant: '第一,感謝大家;第二,歡迎大家;第三,我們開始吧。',
      says: [],
      reports: [],
    },
    {
      en: 'We grew users, we grew orders, and we did so with discipline.',
      hans: '我们的用户增长了,订单增长了,而且做得很有纪律。',
      hant: '我們的用戶成長了,訂單成長了,而且做得很有紀律。',
      of: 'platform',
      says: [],
    },
  ],
};

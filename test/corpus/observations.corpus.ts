/** Sentences of our own and the figures that they report, written `metric segment period value unit growth`, `-` for none. */
export interface ObservationCase {
  readonly sentences: readonly string[];
  readonly found: readonly string[];
}

const NOW = '2025-09-30';
const YEAR_AGO = '2024-09-30';
const QUARTER_AGO = '2025-06-30';

export const observationCases: readonly ObservationCase[] = [
  {
    sentences: [
      'Our largest competitor reported revenue of $900 million in the quarter.',
      'The Street was looking for revenue of $455 million.',
      'Consensus for gross margin was 44%.',
      'Analysts on average expected capital expenditure of $25 million.',
      'Our budget called for operating income of $60 million in the quarter.',
      'Revenue was not $500 million, as some papers wrote.',
      'Without the strike, revenue would have been $480 million.',
      'In our stress test, free cash flow falls to $10 million.',
      'Borealis, which we compete with in Europe, spent capital expenditure of $80 million in the quarter.',
      '我们最大的竞争对手第三季度收入为90亿元。',
      '我們最大的競爭對手第三季度營收為90億元。',
      '彭博一致预期毛利率为44%。',
      '彭博一致預期毛利率為44%。',
      '分析师平均预期资本开支为25亿元。',
      '收入并不是有些媒体写的50亿元。',
      '營收並不是有些媒體寫的50億元。',
      '要不是汇率影响，毛利率应为45%。',
      '要不是匯率影響，毛利率應為45%。',
      '在压力测试中，自由现金流降至1亿元。',
      '友商的资本开支为8亿元。',
    ],
    found: [],
  },
  {
    sentences: [
      'Ahead of consensus, gross margin was 44%.',
      'Compared with our peers, our gross margin was 44%.',
      'Better than analysts expected, gross margin was 44%.',
      'Our competitors struggled, but our gross margin was 44%.',
      '毛利率高于市场一致预期，达到44%。',
      '毛利率高於市場一致預期，達到44%。',
      '与同行相比，我们的毛利率为44%。',
      '竞争对手普遍承压，但公司毛利率为44%。',
      '毛利率超出分析师预期，为44%。',
      '毛利率好於預算，為44%。',
    ],
    found: [`gross_margin group ${NOW} 44 percent -`],
  },
  {
    sentences: ['Gross margin on hardware was 31% in the quarter.', '硬件的毛利率第三季度为31%。'],
    found: [`gross_margin hardware ${NOW} 31 percent -`],
  },
  {
    sentences: ['Revenue from repeat customers was $120 million.'],
    found: [`revenue repeat_customers ${NOW} 120000000 USD -`],
  },
  {
    sentences: ['Revenue from continuing operations was $120 million.', 'Revenue in the quarter was $120 million.'],
    found: [`revenue group ${NOW} 120000000 USD -`],
  },
  {
    sentences: ['Revenue grew 18% compared with 12% in 2024, and gross margin was 40%.'],
    found: [
      `revenue group ${NOW} - - 18yoy`,
      'revenue group 2024-12-31 - - 12yoy',
      `gross_margin group ${NOW} 40 percent -`,
    ],
  },
  {
    sentences: ['Revenue increased 12% from last year and 3% from last quarter.'],
    found: [`revenue group ${NOW} - - 12yoy`],
  },
  {
    sentences: ['We were very happy with revenue growth from Falcon of 10%.', 'For Falcon, revenue grew 10%.'],
    found: [`revenue falcon ${NOW} - - 10yoy`],
  },
  {
    sentences: ['For the third quarter, revenue grew 10%.', 'With COVID-19, revenue grew 10%.'],
    found: [`revenue group ${NOW} - - 10yoy`],
  },
  {
    sentences: [
      'Revenue was $5 billion, down 16% from last year, and up 8% from the second quarter.',
      '收入为50亿美元,同比下降16%,环比增长8%。',
      '收入為50億美元,年減16%,季增8%。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD -16yoy`],
  },
  {
    sentences: ['Cloud revenue was up 8% from the second quarter.', '云业务收入环比增长8%。', '雲業務營收季增8%。'],
    found: [`revenue cloud ${NOW} - - 8qoq`],
  },
  {
    sentences: ['Cloud revenue was $130 million in the quarter, up 25%, and grew 24.5% in the first nine months.'],
    found: [`revenue cloud ${NOW} 130000000 USD 25yoy`, `revenue cloud ${NOW} - - 24.5yoy from 2025-01-01`],
  },
  {
    sentences: ['We opened 6 new stores in the quarter and 32 new stores in the first nine months.'],
    found: [`stores group ${NOW} 6 count -`, `stores group ${NOW} 32 count - from 2025-01-01`],
  },
  {
    sentences: ['We repurchased $50 million of our shares, which makes $145 million since January.'],
    found: [
      `share_repurchases group ${NOW} 50000000 USD -`,
      `share_repurchases group ${NOW} 145000000 USD - from 2025-01-01`,
    ],
  },
  {
    sentences: ['Operating expenses were $308 million, slightly below what we had planned.'],
    found: [`operating_expenses group ${NOW} 308000000 USD -`],
  },
  {
    sentences: [
      'Now let me recap the first nine months.\n\nRevenue was $15 billion.\n\nGross margin was 40%.',
      '下面回顾今年前三季度的业绩。\n\n收入为150亿美元。\n\n毛利率为40%。',
      '下面回顧今年前三季度的業績。\n\n收入為150億美元。\n\n毛利率為40%。',
    ],
    found: [
      `revenue group ${NOW} 15000000000 USD - from 2025-01-01`,
      `gross_margin group ${NOW} 40 percent - from 2025-01-01`,
    ],
  },
  {
    sentences: [
      'Now let me recap the first nine months. Revenue was $15 billion. In the third quarter, revenue was $5 billion. Gross margin was 40%.',
      '下面回顾今年前三季度的业绩。收入为150亿美元。第三季度收入为50亿美元。毛利率为40%。',
      '下面回顧今年前三季度的業績。收入為150億美元。第三季度收入為50億美元。毛利率為40%。',
    ],
    found: [
      `revenue group ${NOW} 15000000000 USD - from 2025-01-01`,
      `revenue group ${NOW} 5000000000 USD -`,
      `gross_margin group ${NOW} 40 percent -`,
    ],
  },
  {
    sentences: [
      'Over the past two years we looked at many stores. Revenue was $5 billion.',
      '过去两年我们看了很多门店。收入为50亿美元。',
      '過去兩年我們看了很多門店。收入為50億美元。',
      'Let me now turn to our plans for the next year. Revenue was $5 billion.',
      '下面介绍明年的计划。收入为50亿美元。',
      '下面介紹明年的計劃。收入為50億美元。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD -`],
  },
  {
    sentences: ['Revenue was $5 billion.', '收入为50亿美元。', '收入為50億美元。', '營收達50億美元。'],
    found: [`revenue group ${NOW} 5000000000 USD -`],
  },
  {
    sentences: [
      'Revenue was $5 billion, up 12% year over year.',
      'Revenue grew 12% to $5 billion.',
      '收入为50亿美元,同比增长12%。',
      '營收為50億美元,年增12%。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD 12yoy`],
  },
  {
    sentences: ['We increased our revenue 12% this quarter.', '收入增长加速至12%。', 'Revenue growth was 12%.'],
    found: [`revenue group ${NOW} - - 12yoy`],
  },
  {
    sentences: ['Revenue declined 7% from a year ago.', '收入同比下降7%。', '營收年減7%。'],
    found: [`revenue group ${NOW} - - -7yoy`],
  },
  {
    sentences: ['Revenue rose 3% sequentially.', '收入环比增长3%。', '營收季增3%。'],
    found: [`revenue group ${NOW} - - 3qoq`],
  },
  { sentences: ['Cloud revenue more than doubled year over year.'], found: [`revenue cloud ${NOW} - - 100yoy`] },
  {
    sentences: [
      'Operating expenses were $2 billion, compared to $1.5 billion a year ago.',
      'Operating expenses were $2 billion versus $1.5 billion in the same quarter last year.',
    ],
    found: [
      `operating_expenses group ${NOW} 2000000000 USD -`,
      `operating_expenses group ${YEAR_AGO} 1500000000 USD -`,
    ],
  },
  {
    sentences: ['Gross margin was 52%, up from 50% last quarter.'],
    found: [`gross_margin group ${NOW} 52 percent -`, `gross_margin group ${QUARTER_AGO} 50 percent -`],
  },
  {
    sentences: [
      'Cloud operating income was $300 million or 20% of revenue, compared to $200 million or 16% a year ago.',
    ],
    found: [
      `operating_income cloud ${NOW} 300000000 USD -`,
      `operating_margin cloud ${NOW} 20 percent -`,
      `operating_income cloud ${YEAR_AGO} 200000000 USD -`,
      `operating_margin cloud ${YEAR_AGO} 16 percent -`,
    ],
  },
  {
    sentences: ['Gross margin was 52%, up 150 basis points from a year ago.'],
    found: [`gross_margin group ${NOW} 52 percent -`],
  },
  {
    sentences: ['Gross margin increased 150 basis points.'],
    found: [`gross_margin group ${NOW} 1.5 percentage_point - change`],
  },
  {
    sentences: ['Inventory was $3 billion, up approximately $200 million from the prior quarter.'],
    found: [`inventory group ${NOW} 3000000000 USD -`],
  },
  {
    sentences: ['Cloud operating loss was $26 million.', 'Our Cloud segment had an operating loss of $26 million.'],
    found: [`operating_income cloud ${NOW} -26000000 USD -`],
  },
  {
    sentences: [
      'Free cash flow was an outflow of $1.2 billion.',
      '自由现金流为净流出12亿美元。',
      '自由現金流為淨流出12億美元。',
    ],
    found: [`free_cash_flow group ${NOW} -1200000000 USD -`],
  },
  {
    sentences: ['云业务调整后的EBITA亏损为5亿元人民币,而去年同期为3亿元人民币。'],
    found: [`adjusted_ebita cloud ${NOW} -500000000 CNY -`, `adjusted_ebita cloud ${YEAR_AGO} -300000000 CNY -`],
  },
  {
    sentences: ['Our adjusted EBITA for Cloud was a loss of $40 million.'],
    found: [`adjusted_ebita cloud ${NOW} -40000000 USD -`],
  },
  {
    sentences: ['Net income was $125 million or $0.96 per diluted share.'],
    found: [`net_income group ${NOW} 125000000 USD -`, `eps group ${NOW} 0.96 per_share:USD -`],
  },
  {
    sentences: ['Comps increased 17% on top of a 19% increase last year.'],
    found: [`comparable_sales group ${NOW} - - 17yoy`, `comparable_sales group ${YEAR_AGO} - - 19yoy`],
  },
  {
    sentences: ['Revenue from Cloud and Retail grew 34% and 29%, respectively.'],
    found: [`revenue cloud ${NOW} - - 34yoy`, `revenue retail ${NOW} - - 29yoy`],
  },
  {
    sentences: [
      'We deployed $920 million to repurchase common stock.',
      'We repurchased 3 million shares at a cost of $920 million.',
    ],
    found: [`share_repurchases group ${NOW} 920000000 USD -`],
  },
  {
    sentences: ['Our balance sheet is backed by $41 billion in net cash.'],
    found: [`net_cash group ${NOW} 41000000000 USD -`],
  },
  {
    sentences: ['Daily active users reached 360 million.', '日活跃用户达到3.6亿。'],
    found: [`users group ${NOW} 360000000 count -`],
  },
  { sentences: ['We opened 19 net new stores.'], found: [`stores group ${NOW} 19 count -`] },
  {
    sentences: ['We expected more, but revenue was $5 billion.', 'Revenue came in as we expected at $5 billion.'],
    found: [`revenue group ${NOW} 5000000000 USD -`],
  },
  { sentences: ['The tax rate was 14%.', '有效税率为14%。'], found: [`tax_rate group ${NOW} 14 percent -`] },
  {
    sentences: ['Net income attributable to our shareholders was $3 billion.'],
    found: [`net_income group ${NOW} 3000000000 USD -`],
  },
  {
    sentences: ['We grew our total revenue by 46%.', 'We grew revenue 46% this quarter.'],
    found: [`revenue group ${NOW} - - 46yoy`],
  },
  {
    sentences: ['Cloud accounted for 20% of our September quarter revenue.'],
    found: [`revenue cloud ${NOW} 20 percent -`],
  },
  {
    sentences: ['We returned $27 billion to shareholders.'],
    found: [`shareholder_returns group ${NOW} 27000000000 USD -`],
  },
  {
    sentences: ['毛利率由去年同期的53%上升至56%。'],
    found: [`gross_margin group ${YEAR_AGO} 53 percent -`, `gross_margin group ${NOW} 56 percent -`],
  },
  { sentences: ['營收較去年同期成長30.3%。'], found: [`revenue group ${NOW} - - 30.3yoy`] },
  {
    sentences: ['第一季度与第二季度合计回购了650亿美元。', '第一季度與第二季度合計回購了650億美元。'],
    found: ['share_repurchases group 2025-06-30 65000000000 USD -'],
  },
  {
    sentences: [
      '云业务2024年全年收入为66亿美元,2023年为61亿美元。',
      '雲業務2024年全年收入為66億美元,2023年為61億美元。',
    ],
    found: ['revenue cloud 2024-12-31 6600000000 USD -', 'revenue cloud 2023-12-31 6100000000 USD -'],
  },
  {
    sentences: ['本季度收入为24亿美元,同比增长3%;剔除已出售业务后,同口径增长11%。'],
    found: [`revenue group ${NOW} 2400000000 USD 3yoy`, `revenue group ${NOW} - - 11yoy like_for_like`],
  },
  {
    sentences: ['Cloud revenue was $1.0 billion, and the segment lost $26 million.'],
    found: [`revenue cloud ${NOW} 1000000000 USD -`, `profitability cloud ${NOW} -26000000 USD -`],
  },
  {
    sentences: ['收入214亿元，同比+48%。', '收入214億元，同比+48%。'],
    found: [`revenue group ${NOW} 21400000000 CNY 48yoy`],
  },
  {
    sentences: [
      '收入214亿元，同比-3%。',
      '收入214億元，同比-3%。',
      '收入214亿元，同比微降3%。',
      '收入214億元，同比略降3%。',
    ],
    found: [`revenue group ${NOW} 21400000000 CNY -3yoy`],
  },
  {
    sentences: ['会员服务收入34亿元，同比增长12%。', '會員服務收入34億元，同比增長12%。'],
    found: [`revenue 会员服务 ${NOW} 3400000000 CNY 12yoy`],
  },
  {
    sentences: ['云服务收入7亿元。', '雲服務收入7億元。'],
    found: [`revenue cloud ${NOW} 700000000 CNY -`],
  },
  {
    sentences: ['海外现在占我们收入12%。', '海外現在佔我們營收12%。'],
    found: [`revenue international ${NOW} 12 percent -`],
  },
  { sentences: ['研发人员占比58%。', '研發人員佔比58%。', '收入中经常性项目占比63%。'], found: [] },
  {
    sentences: [
      '销售及营销开支15亿元，占收入的17.5%；研发开支11亿元。',
      '銷售及營銷開支15億元，佔收入的17.5%；研發開支11億元。',
    ],
    found: [
      `sales_and_marketing group ${NOW} 1500000000 CNY -`,
      `sales_and_marketing group ${NOW} 17.5 percent -`,
      `research_and_development group ${NOW} 1100000000 CNY -`,
    ],
  },
  {
    sentences: [
      '毛利率15.3%（上季度13.8%，去年同期10.2%），税率21%。',
      '毛利率15.3%（上季度13.8%，去年同期10.2%），稅率21%。',
    ],
    found: [
      `gross_margin group ${NOW} 15.3 percent -`,
      `gross_margin group ${QUARTER_AGO} 13.8 percent -`,
      `gross_margin group ${YEAR_AGO} 10.2 percent -`,
      `tax_rate group ${NOW} 21 percent -`,
    ],
  },
  {
    sentences: ['去年同期收入为5亿元，净利润为3亿元。', '去年同期收入為5億元，淨利潤為3億元。'],
    found: [`revenue group ${YEAR_AGO} 500000000 CNY -`, `net_income group ${YEAR_AGO} 300000000 CNY -`],
  },
  {
    sentences: ['每股股利2.5元。', '每股股利2.5元。'],
    found: [`dividends group ${NOW} 2.5 per_share:CNY -`],
  },
  { sentences: ['Q4收入指引：270亿元，同比增长10%。', 'Q4收入指引：270億元，同比增長10%。'], found: [] },
  {
    sentences: ['2026年：交付量目标同比增长40%，研发费用120亿元。', '2026年：交付量目標同比增長40%，研發費用120億元。'],
    found: [],
  },
  { sentences: ['资本开支会比去年翻一番。', '資本開支會比去年翻一番。'], found: [] },
  {
    sentences: ['收入比去年翻了一番。', '收入比去年翻了一番。'],
    found: [`revenue group ${NOW} - - 100yoy`],
  },
  {
    sentences: ['2026年到期的债券为5亿元。', '2026年到期的債券為5億元。'],
    found: [`debt group ${NOW} 500000000 CNY -`],
  },
  {
    sentences: ['研发费用三点一亿。', '研發費用三點一億。'],
    found: [`research_and_development group ${NOW} 310000000 USD -`],
  },
  {
    sentences: ['收入九点三亿。', '營收九點三億。'],
    found: [`revenue group ${NOW} 930000000 USD -`],
  },
  {
    sentences: ['月活跃用户达到二点三亿。', '月活躍用戶達到二點三億。'],
    found: [`users group ${NOW} 230000000 count -`],
  },
];

/** A part that no profile lists, lists paired with "respectively", periods: one meaning in three scripts. */
export const partCases: readonly ObservationCase[] = [
  {
    sentences: ['Subscription revenue was $3 billion.', 'Our subscription revenue was $3 billion.'],
    found: [`revenue subscription ${NOW} 3000000000 USD -`],
  },
  {
    sentences: ['海外收入为30亿美元,同比增长20%。', '海外收入為30億美元,年增20%。', '境外收入为30亿美元,同比增长20%。'],
    found: [`revenue international ${NOW} 3000000000 USD 20yoy`],
  },
  {
    sentences: ['光通信业务实现收入52亿美元,同比增长31%。', '光通信業務實現收入52億美元,同比增長31%。'],
    found: [`revenue 光通信 ${NOW} 5200000000 USD 31yoy`],
  },
  {
    sentences: [
      '汽车毛利率为14.7%,去年同期为13.1%,上季度为10.3%。',
      '汽車毛利率為14.7%,去年同期為13.1%,上季度為10.3%。',
    ],
    found: [
      `gross_margin automotive ${NOW} 14.7 percent -`,
      `gross_margin automotive ${YEAR_AGO} 13.1 percent -`,
      `gross_margin automotive ${QUARTER_AGO} 10.3 percent -`,
    ],
  },
  {
    sentences: [
      '公司在手订单约260亿美元,其中海洋能源在手订单约200亿美元。',
      '公司在手訂單約260億美元,其中海洋能源在手訂單約200億美元。',
    ],
    found: [`backlog group ${NOW} 26000000000 USD -`, `backlog 海洋能源 ${NOW} 20000000000 USD -`],
  },
  {
    sentences: [
      '本公司总收入为50亿美元。',
      '本公司總收入為50億美元。',
      '公司实现营业收入50亿美元。',
      '其中,第三季度合并营收为50亿美元。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD -`],
  },
  {
    sentences: [
      '销售费用4亿美元,管理费用5亿美元,研发费用7亿美元,同比分别增长6%、3%和18%。',
      '銷售費用4億美元,管理費用5億美元,研發費用7億美元,同比分別增長6%、3%和18%。',
    ],
    found: [
      `sales_and_marketing group ${NOW} 400000000 USD 6yoy`,
      `operating_expenses group ${NOW} 500000000 USD 3yoy`,
      `research_and_development group ${NOW} 700000000 USD 18yoy`,
    ],
  },
  {
    sentences: [
      '游戏、广告以及企业服务的毛利率分别为57%、53%和48%,去年同期分别为56%、52%和41%。',
      '遊戲、廣告以及企業服務的毛利率分別為57%、53%和48%,去年同期分別為56%、52%和41%。',
    ],
    found: [
      `gross_margin 游戏 ${NOW} 57 percent -`,
      `gross_margin 广告 ${NOW} 53 percent -`,
      `gross_margin 企业服务 ${NOW} 48 percent -`,
      `gross_margin 游戏 ${YEAR_AGO} 56 percent -`,
      `gross_margin 广告 ${YEAR_AGO} 52 percent -`,
      `gross_margin 企业服务 ${YEAR_AGO} 41 percent -`,
    ],
  },
  {
    sentences: [
      '经营活动产生的现金流量净额为-3.2亿美元,上年同期为1.5亿美元。',
      '經營活動產生的現金流量淨額為-3.2億美元,上年同期為1.5億美元。',
    ],
    found: [
      `operating_cash_flow group ${NOW} -320000000 USD -`,
      `operating_cash_flow group ${YEAR_AGO} 150000000 USD -`,
    ],
  },
  {
    sentences: [
      '毛利为88亿美元,同比增长16%,毛利率由去年同期的49%上升至53%。',
      '毛利為88億美元,同比增長16%,毛利率由去年同期的49%上升至53%。',
    ],
    found: [
      `gross_profit group ${NOW} 8800000000 USD 16yoy`,
      `gross_margin group ${YEAR_AGO} 49 percent -`,
      `gross_margin group ${NOW} 53 percent -`,
    ],
  },
  {
    sentences: ['第三季度资本支出为97亿美元,前三季度合计293亿美元。', '第三季資本支出為97億美元,前三季合計293億美元。'],
    found: [
      `capital_expenditure group ${NOW} 9700000000 USD -`,
      `capital_expenditure group ${NOW} 29300000000 USD - from 2025-01-01`,
    ],
  },
  {
    sentences: [
      '毛利率13.9%,为近三年来最高水平。',
      '毛利率13.9%,為近三年來最高水平。',
      'Gross margin was 13.9%, the highest in the past three years.',
    ],
    found: [`gross_margin group ${NOW} 13.9 percent -`],
  },
  {
    sentences: [
      'For the first nine months of 2025, revenue was $9 billion. Gross margin was 50%.',
      '前三季度,收入为90亿美元。毛利率为50%。',
      '前三季度,收入為90億美元。毛利率為50%。',
    ],
    found: [
      `revenue group ${NOW} 9000000000 USD - from 2025-01-01`,
      `gross_margin group ${NOW} 50 percent - from 2025-01-01`,
    ],
  },
  {
    sentences: [
      '收入好于预期，同比增长20%。',
      '營收優於預期，年增20%。',
      '收入高于此前预计的水平，同比增长20%。',
      '營收高於先前預估的水準，年增20%。',
      'Revenue was better than expected, up 20% year over year.',
    ],
    found: [`revenue group ${NOW} - - 20yoy`],
  },
];

/** Whose the number is: a clause with its own subject, parts and one-off items, losses, plans, scopes. */
export const belongingCases: readonly ObservationCase[] = [
  {
    sentences: [
      'Revenue was $5 billion, which included $300 million of grants.',
      '收入为50亿美元,含首付款3亿美元。',
      '收入為50億美元,含首付款3億美元。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD -`],
  },
  {
    sentences: ['Free cash flow was $6.9 billion and includes $969 million of restructuring and integration charges.'],
    found: [`free_cash_flow group ${NOW} 6900000000 USD -`],
  },
  {
    sentences: ['We retired $3 billion of term debt, leaving us with total debt of $108 billion.'],
    found: [`debt group ${NOW} 108000000000 USD -`],
  },
  {
    sentences: [
      'Revenue grew 12%, while adoption of the app has nearly doubled.',
      '收入同比增长12%,下载次数突破30%。',
      '收入同比增長12%,下載次數突破30%。',
    ],
    found: [`revenue group ${NOW} - - 12yoy`],
  },
  {
    sentences: ['R&D as a percent of opex was 70%.'],
    found: [`research_and_development group ${NOW} 70 percent -`],
  },
  {
    sentences: ['Our general merchandise grew by 45% year over year.'],
    found: [`revenue general_merchandise ${NOW} - - 45yoy`],
  },
  {
    sentences: [
      '高效能运算营收季增15%,占营收的41%;车用电子季减6%。',
      '高效能運算營收季增15%,占營收的41%;車用電子季減6%。',
    ],
    found: [`revenue hpc ${NOW} - - 15qoq`, `revenue hpc ${NOW} 41 percent -`, `revenue 车用电子 ${NOW} - - -6qoq`],
  },
  {
    sentences: ['Costs rose, driven by TAC, which was $11.5 billion, up 41%.'],
    found: [`cost group ${NOW} 11500000000 USD 41yoy`],
  },
  {
    sentences: [
      'Headcount grew by nearly 6,000 in the third quarter.',
      'The headcount increase in the quarter was about 6,000.',
    ],
    found: [`headcount group ${NOW} 6000 count - change`],
  },
  {
    sentences: [
      'We returned $1.5 billion to shareholders.',
      '我们通过分红和回购向股东回馈15亿美元。',
      '我們通過分紅和回購向股東回饋15億美元。',
    ],
    found: [`shareholder_returns group ${NOW} 1500000000 USD -`],
  },
  {
    sentences: [
      'Members reached 105 million.',
      'We had strong growth, with subscribers reaching 105 million.',
      '会员数达1.05亿。',
      '會員數達1.05億。',
    ],
    found: [`members group ${NOW} 105000000 count -`],
  },
  {
    sentences: ['第三季度净新增门店587家。', '第三季淨新增門店587家。'],
    found: [`stores group ${NOW} 587 count -`],
  },
  {
    sentences: [
      'Vehicle losses aside, our operating loss narrowed to $12 million.',
      '经营亏损收窄至1,200万美元,同比收窄47%。',
      '經營虧損收窄至1,200萬美元,同比收窄47%。',
    ],
    found: [`operating_income group ${NOW} -12000000 USD -`],
  },
  {
    sentences: ['The research and development ratio improved by 69 basis points.'],
    found: [`research_and_development group ${NOW} -0.69 percentage_point - change`],
  },
  {
    sentences: [
      'Excluding the impact of foreign exchange, revenue grew 9%.',
      'Revenue grew 9%, excluding currency.',
      '剔除汇率影响,收入同比增长9%。',
      '剔除匯率影響,收入同比增長9%。',
    ],
    found: [`revenue group ${NOW} - - 9yoy constant_currency`],
  },
  {
    sentences: [
      '总收入为28亿美元,同比增长9%,剔除外币换算影响增长7%。',
      '總收入為28億美元,同比增長9%,剔除外幣換算影響增長7%。',
    ],
    found: [`revenue group ${NOW} 2800000000 USD 9yoy`, `revenue group ${NOW} - - 7yoy constant_currency`],
  },
  {
    sentences: [
      '扣除非经常性损益后的净利润为5亿美元,同比增长12%。',
      '扣除非經常性損益後的淨利潤為5億美元,同比增長12%。',
      '扣非净利润为5亿美元,同比增长12%。',
    ],
    found: [`adjusted_net_income group ${NOW} 500000000 USD 12yoy`],
  },
  {
    sentences: ['市占率超过40%。', '市佔率超過40%。', 'Our market share was over 40%.'],
    found: [`market_share group ${NOW} 40 percent -`],
  },
  {
    sentences: [
      '经营利润为9,900万美元,去年同期经营亏损3.69亿美元。',
      '經營利潤為9,900萬美元,去年同期經營虧損3.69億美元。',
    ],
    found: [`operating_income group ${NOW} 99000000 USD -`, `operating_income group ${YEAR_AGO} -369000000 USD -`],
  },
  {
    sentences: [
      '现金及短期投资为203亿美元。',
      '現金及短期投資為203億美元。',
      'Cash and short-term investments were $20.3 billion.',
    ],
    found: [`other group ${NOW} 20300000000 USD -`],
  },
  {
    sentences: [
      'Gross margin was 48%, up from our prior outlook of 47%.',
      '毛利率为48%,高于此前指引的47%。',
      '毛利率為48%,高於此前財測的47%。',
    ],
    found: [`gross_margin group ${NOW} 48 percent -`],
  },
  {
    sentences: ['收入超出我们的预期,达到50亿美元。', '收入超出我們的預期,達到50億美元。'],
    found: [`revenue group ${NOW} 5000000000 USD -`],
  },
];

/** What a rate counts from, records, ranks, effects, spoken tables, deliveries. */
export const baseCases: readonly ObservationCase[] = [
  {
    sentences: [
      'Revenue was $5.0 billion (up 12% year over year; down 3% sequentially).',
      'Revenue was $5.0 billion (+12% YoY).',
      '收入50亿美元(同比+12%,环比-3%)。',
      '收入50億美元(年增12%)。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD 12yoy`],
  },
  {
    sentences: [
      'Revenue was $5 billion, an all-time high.',
      '收入为50亿美元,创历史新高。',
      '收入為50億美元,創歷史新高。',
    ],
    found: [`revenue group ${NOW} 5000000000 USD - record`],
  },
  {
    sentences: ['营收三年复合增长率为12%。', '營收三年複合增長率為12%。', 'Revenue grew at a CAGR of 12%.'],
    found: [`revenue group ${NOW} 12 percent - cagr`],
  },
  {
    sentences: ['On a two-year stack, comps grew 25%.', 'Comps increased 25% compared to two years ago.'],
    found: [`comparable_sales group ${NOW} 25 percent -`],
  },
  {
    sentences: [
      'Inventory was $45 million, up 12% from year-end.',
      '存货余额为4,500万美元,较年初增长12%。',
      '存貨餘額為4,500萬美元,較年初增長12%。',
    ],
    found: [`inventory group ${NOW} 45000000 USD -`],
  },
  {
    sentences: ['The headwind on gross margin from foreign exchange was about 100 basis points.'],
    found: [`gross_margin group ${NOW} -1 percentage_point - change`],
  },
  {
    sentences: ['Foreign exchange reduced EPS by $0.03.'],
    found: [`eps group ${NOW} -0.03 per_share:USD - change`],
  },
  {
    sentences: ['Revenue by segment: Cloud $3.2 billion, up 20%; Retail $1.8 billion, down 4%.'],
    found: [`revenue cloud ${NOW} 3200000000 USD 20yoy`, `revenue retail ${NOW} 1800000000 USD -4yoy`],
  },
  {
    sentences: [
      '分业务收入:芯片业务32亿美元,增长20%;零售业务18亿美元,下降4%。',
      '分業務收入:芯片業務32億美元,增長20%;零售業務18億美元,下降4%。',
    ],
    found: [`revenue 芯片 ${NOW} 3200000000 USD 20yoy`, `revenue 零售 ${NOW} 1800000000 USD -4yoy`],
  },
  {
    sentences: [
      'We delivered 87,071 vehicles in the quarter, up 40.8%.',
      '第三季度交付87,071辆,同比增长40.8%。',
      '第三季交付87,071輛,年增40.8%。',
    ],
    found: [`shipments group ${NOW} 87071 count 40.8yoy`],
  },
  {
    sentences: [
      '第三季度交付量为87,071辆,其中极光品牌交付36,928辆。',
      '第三季交付量為87,071輛,其中極光品牌交付36,928輛。',
    ],
    found: [`shipments group ${NOW} 87071 count -`, `shipments 极光 ${NOW} 36928 count -`],
  },
  {
    sentences: [
      'Operating profit turned positive at $20 million, compared with a loss of $3.1 billion a year ago.',
      '经营利润为2,000万美元,去年同期亏损31亿美元。',
      '經營利潤為2,000萬美元,去年同期虧損31億美元。',
    ],
    found: [`operating_income group ${NOW} 20000000 USD -`, `operating_income group ${YEAR_AGO} -3100000000 USD -`],
  },
  {
    sentences: ['Our net loss narrowed to $3 million from $10 million a year ago.'],
    found: [`net_income group ${NOW} -3000000 USD -`, `net_income group ${YEAR_AGO} -10000000 USD -`],
  },
  {
    sentences: ['净亏损由去年同期的1,000万美元收窄至300万美元。', '淨虧損由去年同期的1,000萬美元收窄至300萬美元。'],
    found: [`net_income group ${YEAR_AGO} -10000000 USD -`, `net_income group ${NOW} -3000000 USD -`],
  },
  {
    sentences: [
      '我们的市场份额为34%,排名第一。',
      '我們的市場份額為34%,排名第一。',
      'We are number one with a 34% market share.',
    ],
    found: [`market_share group ${NOW} 34 percent - rank:1`],
  },
  {
    sentences: [
      '按收入计,我们在国内市场排名第一。',
      '按收入計,我們在國內市場排名第一。',
      'We ranked first in the market.',
    ],
    found: [`market_share group ${NOW} 1 count - rank`],
  },
  {
    sentences: ['Excluding the disposed business, revenue grew 15%, or 12% organically.'],
    found: [`revenue group ${NOW} - - 15yoy excluding:disposed_business`, `revenue group ${NOW} - - 12yoy organic`],
  },
  {
    sentences: [
      '海外收入为30亿美元。非国际财务报告准则净利润为5亿美元。',
      '海外收入為30億美元。非國際財務報告準則淨利潤為5億美元。',
    ],
    found: [`revenue international ${NOW} 3000000000 USD -`, `adjusted_net_income group ${NOW} 500000000 USD -`],
  },
  {
    sentences: ['Cloud and Retail grew 18%.'],
    found: [`revenue cloud+retail ${NOW} - - 18yoy`],
  },
  {
    sentences: ['子公司晶能由亏转盈,单季获利2,000万美元。', '子公司晶能由虧轉盈,單季獲利2,000萬美元。'],
    found: [`profitability 晶能 ${NOW} 20000000 USD -`, `profitability 晶能 ${NOW} - - -`],
  },
];

/** Sentences that report no figure: guidance, hypotheses, numbers of something else. */
export const noObservationCases: readonly string[] = [
  'We expect revenue of $5.5 billion in the fourth quarter.',
  'Revenue should grow 10% next year.',
  'We are guiding to revenue of $5.5 billion, plus or minus $300 million.',
  'Our gross margin target is 55%.',
  'If revenue grew 10%, we would hire more people.',
  'We plan to open 20 stores in 2026.',
  'We have two store openings planned for November.',
  'Two members of our leadership team are with me today.',
  'I was able to visit six of our stores.',
  'A study by 451 Research asked our customers.',
  'Welcome to our third quarter earnings call.',
  'Cash is king in 2025.',
  'Operating cash flow decreased by $21 million.',
  'The $38 billion CapEx figure that we mentioned was a plan for three years.',
  'Revenue was above our guidance of $5 billion.',
  'Orders are up 30% from August.',
  'Our average cost of borrowing stands at 3.7%.',
  '我们预计第四季度收入为55亿美元。',
  '我們預計明年營收將成長10%。',
  '我们计划在未来三年投资500亿美元。',
  '五年内,云业务的收入要超过1,000亿美元。',
  '五年內,雲業務的收入要超過1,000億美元。',
  '我们希望三年内把海外收入占比提高到30%以上。',
  '我們維持三年投入3,800億元的計畫不變。',
  '下一年里会有一个季度首次盈利。',
  '我們對本財年內出現首個盈利季度的看法沒有改變。',
  '云业务的收入会达到100亿美元。',
  '毛利率预计将同比提升约3个百分点。',
  '毛利率預計將年增約3個百分點。',
  '我们预计总收入在88亿元到90亿元之间，同比增长15%到17%。',
  '我們預估總營收介於88億元至90億元之間，年增15%至17%。',
  '资本开支会翻一番。',
  '資本支出會增加一倍。',
  '三年内经营利润率可以做到20%。',
  '三年內營業利益率可以達到20%。',
  'For example, one retailer saw revenue grow 30% with the platform.',
  'We announced a $1 billion investment in the region.',
  'We accrued $119 million of integration costs and made $115 million of cash restructuring payments.',
  'We repurchased shares at an average price of $39.86.',
  'We issued $7 billion of new term debt.',
  '我们发行了70亿美元债券。',
  '我們發行了70億美元債券。',
  '我们预计总收入将同比增长15%。',
  '我們預計總收入將同比增長15%。',
  '长期来看,三到五年内经营利润率可以做到20%。',
  '長期來看,三到五年內經營利潤率可以做到20%。',
  '毛利率預計將同比提升約3個百分點。',
  '亏损同比减少52%。',
  '虧損同比減少52%。',
  'Customers are our number one priority.',
  'Our number one goal is quality.',
  '服务客户是我们第一位的工作。',
  '服務客戶是我們第一位的工作。',
  'Margins matter, and we invested 69% of opex in research.',
  '客户存款增幅3.6%。',
  '客戶存款增幅3.6%。',
];

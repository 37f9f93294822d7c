import type { SentenceCause } from './sentence-case.js';

/** Floors, ceilings, bands and tolerances of what is promised. */
export const BOUNDS: SentenceCause = {
  cause: 'comparators and bands',
  is: [
    {
      en: 'We expect free cash flow of more than $1.5 billion in 2026.',
      hans: '我们预计2026年自由现金流将超过15亿美元。',
      hant: '我們預計2026年自由現金流將超過15億美元。',
      says: ['free_cash_flow quantitative floor reach|exceed expectation 1500000000..null USD by 2026-12-31'],
    },
    {
      en: 'Orders will grow by a low double-digit percentage in 2026.',
      hans: '2026年订单将实现低双位数增长。',
      hant: '2026年訂單將有低雙位數的成長。',
      says: ['orders quantitative range increase commitment 10..13 percent yoy by 2026-12-31'],
    },
    {
      en: 'We expect cargo volumes to be down mid-single digits in the fourth quarter.',
      hans: '我们预计四季度货运业务的运量将下降中个位数。',
      hant: '我們預計第四季貨運業務的運量將下降中個位數。',
      of: 'airline',
      says: ['shipments@cargo|other@cargo quantitative range decrease expectation -6..-4 percent yoy by 2025-12-31'],
    },
    {
      en: 'Capital expenditure in 2026 will be up to $1.2 billion.',
      hans: '2026年资本开支最多为12亿美元。',
      hant: '2026年資本支出最多為12億美元。',
      says: [
        'capital_expenditure quantitative ceiling reach|null|stable commitment|expectation null..1200000000 USD by 2026-12-31',
      ],
    },
    {
      en: 'For the fourth quarter we expect revenue of $830 million, plus or minus $20 million.',
      hans: '我们预计第四季度收入为8.3亿美元,上下浮动2000万美元。',
      hant: '我們預計第四季營收為8.3億美元,正負2000萬美元。',
      says: ['revenue quantitative range reach expectation 810000000..850000000 USD by 2025-12-31'],
    },
    {
      en: 'We expect gross margin to be between 38% and 39.5% in the fourth quarter.',
      hans: '我们预计四季度毛利率在38%至39.5%之间。',
      hant: '我們預計第四季毛利率介於38%至39.5%之間。',
      says: ['gross_margin quantitative range reach expectation 38..39.5 percent by 2025-12-31'],
    },
    {
      en: 'We anticipate adding no fewer than 200 engineers in 2026.',
      hans: '我们预计2026年将新增不少于200名工程师。',
      hant: '我們預計2026年將新增不少於200名工程師。',
      says: ['headcount quantitative floor increase|reach expectation 200..null count by 2026-12-31'],
    },
    {
      en: 'Revenue in 2026 should more than double.',
      hans: '2026年收入应该会翻一番以上。',
      hant: '2026年營收應該會成長一倍以上。',
      says: ['revenue quantitative * exceed|increase|reach expectation 2..null ratio period:base|yoy? by 2026-12-31'],
    },
    {
      en: 'We aim to cut logistics costs in half by 2028.',
      hans: '我们的目标是到2028年将物流成本减半。',
      hant: '我們的目標是到2028年將物流成本減半。',
      says: ['cost quantitative * decrease|reach commitment 0.5..0.5 ratio period:base|yoy? by 2028-12-31'],
    },
    {
      en: 'Operating margin is expected to expand by 80 to 120 basis points in 2026.',
      hans: '预计2026年经营利润率将提升80至120个基点。',
      hant: '預計2026年營業利益率將提升80至120個基點。',
      says: ['operating_margin quantitative range increase expectation 0.8..1.2 percentage_point yoy by 2026-12-31'],
    },
    {
      en: 'We expect wealth management fees to grow at a high-teens rate in 2026.',
      hans: '我们预计2026年财富管理业务收入将增长17%到19%。',
      hant: '我們預計2026年財富管理業務收入將增長17%到19%。',
      of: 'bank',
      says: ['revenue@wealth quantitative range increase expectation 17..19 percent yoy by 2026-12-31'],
    },
    {
      en: 'Comparable sales are expected to be flat to up 3% in the fourth quarter.',
      hans: '预计四季度同店销售持平至增长3%。',
      hant: '預計第四季同店銷售持平至成長3%。',
      of: 'retailer',
      says: ['comparable_sales quantitative range|point increase expectation 0..3 percent yoy by 2025-12-31'],
    },
  ],
  isNot: [
    {
      en: 'More than anything, we want to be a company that people trust.',
      hans: '最重要的是,我们想成为一家值得信赖的公司。',
      hant: '最重要的是,我們想成為一家值得信賴的公司。',
      says: [],
      reports: [],
    },
    {
      en: 'We are at least as excited as you are.',
      hans: '我们至少和大家一样兴奋。',
      hant: '我們至少和大家一樣興奮。',
      says: [],
      reports: [],
    },
    {
      en: 'It will take us about two minutes to get through the slides.',
      hans: '看完这些幻灯片大约需要两分钟。',
      hant: '看完這些投影片大約需要兩分鐘。',
      says: [],
      reports: [],
    },
    {
      en: 'We have doubled down on quality.',
      hans: '我们在质量上加倍用心。',
      hant: '我們在品質上加倍用心。',
      says: [],
      reports: [],
    },
    {
      en: 'We will give it 110%.',
      hans: '我们会百分之百投入。',
      hant: '我們會百分之百投入。',
      says: [],
      reports: [],
    },
  ],
};

/** What a number belongs to where a sentence holds several. */
export const BELONGING: SentenceCause = {
  cause: 'what a number belongs to',
  is: [
    {
      en: 'In 2026 we expect revenue of $4.8 billion, gross margin of 36% and capital expenditure of $350 million.',
      hans: '我们预计2026年收入为48亿美元,毛利率为36%,资本开支为3.5亿美元。',
      hant: '我們預計2026年營收為48億美元,毛利率為36%,資本支出為3.5億美元。',
      says: [
        'revenue quantitative point reach expectation 4800000000..4800000000 USD by 2026-12-31',
        'gross_margin quantitative point reach expectation 36..36 percent by 2026-12-31',
        'capital_expenditure quantitative point|cumulative reach expectation 350000000..350000000 USD by 2026-12-31',
      ],
    },
    {
      en: 'With 200 stores today, we plan to have 260 stores by the end of 2026.',
      hans: '我们目前有200家门店,计划到2026年底达到260家。',
      hant: '我們目前有200家門市,計畫到2026年底達到260家。',
      of: 'retailer',
      says: ['stores quantitative point reach commitment 260..260 count by 2026-12-31'],
    },
    {
      en: 'We now expect full-year capital expenditure of $900 million, up from the $800 million that we guided to in July.',
      hans: '我们现在预计全年资本开支为9亿美元,高于7月份指引的8亿美元。',
      hant: '我們現在預計全年資本支出為9億美元,高於7月份財測的8億美元。',
      says: [
        'capital_expenditure quantitative point|cumulative reach|increase expectation 900000000..900000000 USD by 2025-12-31',
      ],
    },
    {
      en: 'After growing 30% in 2025, Data Center revenue should grow 20% in 2026.',
      hans: '数据中心业务收入在2025年增长30%之后,2026年应该会增长20%。',
      hant: '資料中心業務營收在2025年成長30%之後,2026年應該會成長20%。',
      of: 'chipmaker',
      says: ['revenue@data_center quantitative point increase expectation 20..20 percent yoy by 2026-12-31'],
    },
    {
      en: 'We will buy back $500 million of shares out of the $2 billion program by the end of the year.',
      hans: '在20亿美元的回购计划中,我们将在年底前回购5亿美元的股份。',
      hant: '在20億美元的庫藏股計畫中,我們將在年底前買回5億美元的股份。',
      says: ['share_repurchases quantitative * reach commitment 500000000..500000000 USD by 2025-12-31'],
    },
    {
      en: 'Cloud revenue and Advertising revenue are expected to grow 25% and 10%, respectively, in 2026.',
      hans: '预计2026年云业务和广告业务的收入分别增长25%和10%。',
      hant: '預計2026年雲端業務和廣告業務的營收分別成長25%和10%。',
      of: 'platform',
      says: [
        'revenue@cloud quantitative point increase expectation 25..25 percent yoy by 2026-12-31',
        'revenue@advertising quantitative point increase expectation 10..10 percent yoy by 2026-12-31',
      ],
    },
    {
      en: 'We expect research and development expenses of around 12% of revenue in 2026.',
      hans: '我们预计2026年研发费用约占收入的12%。',
      hant: '我們預計2026年研發費用約佔營收的12%。',
      says: ['research_and_development quantitative approximate reach expectation 12..12 percent by 2026-12-31'],
    },
    {
      en: 'We expect 2026 diluted earnings per share of $3.10 to $3.30 on revenue growth of 6%.',
      hans: '我们预计2026年摊薄每股收益为3.10至3.30美元,收入增长6%。',
      hant: '我們預計2026年稀釋每股盈餘為3.10至3.30美元,營收成長6%。',
      says: [
        'eps quantitative range reach expectation 3.1..3.3 per_share:USD by 2026-12-31',
        'revenue quantitative point increase expectation 6..6 percent yoy by 2026-12-31',
      ],
    },
    {
      en: 'A stronger dollar will reduce fourth quarter revenue by about $15 million.',
      hans: '美元走强将使四季度收入减少约1500万美元。',
      hant: '美元走強將使第四季營收減少約1500萬美元。',
      says: ['revenue quantitative approximate|point decrease commitment -15000000..-15000000 USD by 2025-12-31'],
    },
  ],
  isNot: [
    {
      en: 'The 5,000 people in our labs work on what comes next.',
      hans: '我们实验室里的5000人正在研究下一代产品。',
      hant: '我們實驗室裡的5000人正在研究下一代產品。',
      says: [],
    },
    {
      en: 'Our 2030 vision was first shown at the 2019 investor day.',
      hans: '我们的2030愿景最早在2019年的投资者日上发布。',
      hant: '我們的2030願景最早在2019年的投資人日上發布。',
      says: [],
      reports: [],
    },
    {
      en: 'Item 3 on the agenda will be the election of two directors.',
      hans: '议程的第3项将是选举两名董事。',
      hant: '議程的第3項將是選舉兩名董事。',
      says: [],
      reports: [],
    },
    {
      en: 'The warranty on our cars runs for eight years or 160,000 kilometers.',
      hans: '我们汽车的保修期为八年或16万公里。',
      hant: '我們汽車的保固期為八年或16萬公里。',
      of: 'carmaker',
      says: [],
      reports: [],
    },
  ],
};

/** Promises held against another period, a total or a peer. */
export const COMPARED: SentenceCause = {
  cause: 'comparison targets',
  is: [
    {
      en: 'We expect fourth quarter operating margin to be higher than in the third quarter.',
      hans: '我们预计四季度经营利润率将高于三季度。',
      hant: '我們預計第四季營業利益率將高於第三季。',
      says: ['operating_margin directional directional|relative increase|exceed expectation by 2025-12-31'],
    },
    {
      en: 'Fourth quarter revenue is expected to increase about 5% sequentially.',
      hans: '预计四季度收入环比增长约5%。',
      hant: '預計第四季營收季增約5%。',
      says: ['revenue quantitative approximate increase expectation 5..5 percent qoq by 2025-12-31'],
    },
    {
      en: 'We expect to deliver twice as many vehicles in 2026 as in 2025.',
      hans: '我们预计2026年的汽车交付量将是2025年的两倍。',
      hant: '我們預計2026年的汽車交付量將是2025年的兩倍。',
      of: 'carmaker',
      says: [
        'shipments|shipments@vehicles|shipments@automotive quantitative * * expectation 2..2 ratio period:base|yoy? by 2026-12-31',
      ],
    },
    {
      en: 'Operating losses in food delivery will be smaller next quarter.',
      hans: '下季度外卖业务的经营亏损将缩小。',
      hant: '下一季外送業務的營業虧損將縮小。',
      of: 'platform',
      says: [
        'operating_income@delivery|profitability@delivery directional directional increase commitment by 2025-12-31',
      ],
    },
    {
      en: 'The wealth management business will grow faster than the group next year.',
      hans: '明年财富管理业务的增速将快于集团整体。',
      hant: '明年財富管理業務的增速將快於集團整體。',
      of: 'bank',
      says: ['revenue@wealth directional directional|relative increase|exceed commitment by 2026-12-31'],
    },
  ],
  isNot: [
    {
      en: 'Revenue was higher than in any quarter before.',
      hans: '收入高于以往任何一个季度。',
      hant: '營收高於以往任何一季。',
      says: [],
    },
    {
      en: 'Our app is twice as fast as the one before.',
      hans: '我们的新应用比上一代快一倍。',
      hant: '我們的新應用程式比上一代快一倍。',
      says: [],
    },
    {
      en: 'Nobody in this trade does it better than our teams.',
      hans: '在这个行业里,没有人比我们的团队做得更好。',
      hant: '在這個行業裡,沒有人比我們的團隊做得更好。',
      says: [],
      reports: [],
    },
  ],
};

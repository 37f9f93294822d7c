/**
 * Sentences of our own with what they promise. All phrasings of a case must give the same frames: English, Simplified,
 * Traditional. The company is an unknown one whose year is the calendar year; the call of 20 February 2025 reports the
 * quarter that ended on 31 December 2024. A frame is written
 * `metric[/event] kind form direction modality [low..high unit [comparison]] [by date]`.
 */
export interface StatementCase {
  readonly name: string;
  readonly frames: readonly string[];
  readonly en?: string;
  readonly hans?: string;
  readonly hant?: string;
}

export const STATEMENT_CASES: readonly StatementCase[] = [
  {
    name: 'a range for a level',
    en: 'We expect revenue for the next quarter to be between $4.1 billion and $4.3 billion.',
    hans: '我们预计下一季度收入将在41亿美元至43亿美元之间。',
    hant: '我們預計下一季度收入將在41億美元至43億美元之間。',
    frames: ['revenue quantitative range reach expectation 4100000000..4300000000 USD by 2025-03-31'],
  },
  {
    name: 'a growth rate',
    en: 'Revenue is expected to grow 20% to 25% year over year in 2025.',
    hans: '预计2025年收入将同比增长20%至25%。',
    hant: '預計2025年收入將同比增長20%至25%。',
    frames: ['revenue quantitative range increase expectation 20..25 percent yoy by 2025-12-31'],
  },
  {
    name: 'a decline is negative',
    en: 'We anticipate that orders will decline 15% next year.',
    hans: '我们预计明年订单将下降15%。',
    hant: '我們預計明年訂單將下降15%。',
    frames: ['orders quantitative point decrease expectation -15..-15 percent yoy by 2026-12-31'],
  },
  {
    name: 'a margin is a level',
    en: 'We expect gross margin of about 40% in 2025.',
    hans: '我们预计2025年毛利率约为40%。',
    hant: '我們預計2025年毛利率約為40%。',
    frames: ['gross_margin quantitative approximate reach expectation 40..40 percent by 2025-12-31'],
  },
  {
    name: 'a sum over several years',
    en: 'We plan to invest $12 billion in new plants over the next three years.',
    hans: '我们计划在未来三年内投入120亿美元用于新工厂。',
    hant: '我們計劃在未來三年內投入120億美元用於新工廠。',
    frames: ['investment quantitative cumulative reach commitment 12000000000..12000000000 USD by 2027-12-31'],
  },
  {
    name: 'more than a past sum',
    en: 'Over the next three years we plan to spend more on infrastructure investment than in the past ten years combined.',
    hans: '我们计划未来三年的基础设施投资将超过过去十年的总和。',
    hant: '我們計劃未來三年的基礎設施投資將超過過去十年的總和。',
    frames: ['investment quantitative relative exceed commitment by 2027-12-31'],
  },
  {
    name: 'a launch',
    en: 'We will launch our Orion2 chip in June.',
    hans: '我们将在6月推出Orion2芯片。',
    hant: '我們將在6月推出Orion2晶片。',
    frames: ['product_launch/product_launch milestone event reach commitment by 2025-06-30'],
  },
  {
    name: 'break-even',
    en: 'We expect the business to break even next year.',
    hans: '我们预计该业务明年实现盈亏平衡。',
    hant: '我們預計該業務明年實現盈虧平衡。',
    frames: ['profitability/first_profit milestone event reach expectation by 2026-12-31'],
  },
  {
    name: 'a direction without a number',
    en: 'We expect operating expenses to increase next quarter.',
    hans: '我们预计下一季度运营费用将增加。',
    hant: '我們預計下一季度營運費用將增加。',
    frames: ['operating_expenses directional directional increase expectation by 2025-03-31'],
  },
  {
    name: 'a loss that narrows is a profit that grows',
    en: 'Losses will narrow next year.',
    hans: '明年亏损将收窄。',
    hant: '明年虧損將收窄。',
    frames: ['profitability directional directional increase commitment by 2026-12-31'],
  },
  {
    name: 'fluctuation has no direction',
    en: 'Gross margin may fluctuate next quarter.',
    hans: '下一季度毛利率可能出现波动。',
    hant: '下一季度毛利率可能出現波動。',
    frames: ['gross_margin directional directional null possibility by 2025-03-31'],
  },
  {
    name: 'a hint of more',
    en: "We wouldn't rule out share repurchases next year.",
    hans: '我们不排除明年回购股份。',
    hant: '我們不排除明年回購股份。',
    frames: ['share_repurchases directional directional increase possibility by 2026-12-31'],
  },
  {
    name: 'no plan to sell is a promise to keep',
    en: 'We have no plans to sell the logistics business.',
    hans: '我们没有出售物流业务的计划。',
    hant: '我們沒有出售物流業務的計劃。',
    frames: ['disposal directional directional stable commitment'],
  },
  {
    name: 'a condition',
    en: 'If demand stays strong, we could raise capital expenditures.',
    hans: '如果需求保持强劲,我们可能会上调资本开支。',
    hant: '如果需求保持強勁,我們可能會上調資本開支。',
    frames: ['capital_expenditure directional directional increase conditional'],
  },
  {
    name: 'a floor',
    en: 'We expect to open at least 300 stores in 2025.',
    hans: '我们预计2025年将开设至少300家门店。',
    hant: '我們預計2025年將開設至少300家門店。',
    frames: ['stores quantitative floor reach expectation 300..null count by 2025-12-31'],
  },
  {
    name: 'two metrics in one sentence',
    en: 'For 2025, we expect revenue of $9 billion and a gross margin of 45%.',
    hans: '我们预计2025年收入为90亿美元,毛利率为45%。',
    hant: '我們預計2025年收入為90億美元,毛利率為45%。',
    frames: [
      'revenue quantitative point reach expectation 9000000000..9000000000 USD by 2025-12-31',
      'gross_margin quantitative point reach expectation 45..45 percent by 2025-12-31',
    ],
  },
  {
    name: 'past and future in one sentence',
    en: 'Revenue rose 10% last year, and we expect gross margin to improve next year.',
    hans: '去年收入增长了10%,我们预计明年毛利率将提升。',
    hant: '去年收入增長了10%,我們預計明年毛利率將提升。',
    frames: ['gross_margin directional directional increase expectation by 2026-12-31'],
  },
  {
    name: 'a doubling',
    en: 'We plan to double capacity by 2027.',
    hans: '我们计划到2027年产能翻番。',
    hant: '我們計劃到2027年產能翻番。',
    frames: ['capacity quantitative relative reach commitment 2..2 ratio period:base by 2027-12-31'],
  },
  {
    name: 'a share of the total is a level',
    en: 'We expect overseas sales to account for 50% of revenue by 2028.',
    hans: '我们预计到2028年海外收入占比达到50%。',
    hant: '我們預計到2028年海外收入佔比達到50%。',
    frames: ['revenue quantitative point reach expectation 50..50 percent by 2028-12-31'],
  },
  {
    name: 'the market, not the company',
    en: 'We expect industry demand to decline 5% next year.',
    hans: '我们预计明年行业需求将下降5%。',
    hant: '我們預計明年行業需求將下降5%。',
    frames: ['demand quantitative point decrease expectation -5..-5 percent yoy by 2026-12-31'],
  },
  {
    name: 'plus or minus',
    en: 'For the first quarter of 2025, we expect revenue of $7.1 billion, plus or minus $300 million.',
    frames: ['revenue quantitative range reach expectation 6800000000..7400000000 USD by 2025-03-31'],
  },
  {
    name: 'flat to up',
    en: 'We expect revenue to be flat to up 2% sequentially next quarter.',
    frames: ['revenue quantitative point increase expectation 0..2 percent qoq by 2025-03-31'],
  },
  {
    name: 'the passive voice',
    en: 'The acquisition is expected to close in the second half of 2025.',
    frames: ['deal_closing/deal_closing milestone event reach expectation by 2025-12-31'],
  },
  {
    name: 'leverage lowers a cost rate',
    en: 'We expect the SG&A rate to leverage modestly next year.',
    frames: ['operating_expenses directional directional decrease expectation by 2026-12-31'],
  },
  {
    name: 'an amount per share',
    en: 'For 2025, we expect a negative impact of $0.04 to $0.05 from tariffs.',
    frames: ['eps quantitative range decrease expectation -0.05..-0.04 per_share:USD by 2025-12-31'],
  },
  {
    name: 'an old figure is not the new one',
    en: 'We now expect 2025 revenue of $9.5 billion, compared with $9.9 billion previously.',
    frames: ['revenue quantitative point reach expectation 9500000000..9500000000 USD by 2025-12-31'],
  },
  {
    name: 'an aside ends no clause',
    en: 'We expect shipments to be down, let us say, mid-teens next year.',
    frames: ['shipments quantitative range decrease expectation -16..-14 percent yoy by 2026-12-31'],
  },
];

/** Sentences that promise nothing, each with why. */
export const SILENT_CASES: readonly StatementCase[] = [
  {
    name: 'a past result',
    frames: [],
    en: 'Revenue increased 12% to $3.4 billion in the quarter.',
    hans: '本季度收入同比增长12%,达到34亿美元。',
    hant: '本季度收入同比增長12%,達到34億美元。',
  },
  {
    name: 'what would have been',
    frames: [],
    en: 'Without the strike, revenue would have grown 9%.',
    hans: '如果不考虑罢工的影响,收入将增长9%。',
    hant: '如果不考慮罷工的影響,收入將增長9%。',
  },
  {
    name: 'an old promise retold',
    frames: [],
    en: 'A quarter ago, we said we would open ten stores.',
    hans: '上个季度我们曾表示将开设10家门店。',
    hant: '上個季度我們曾表示將開設10家門店。',
  },
  {
    name: 'a refusal to guide',
    frames: [],
    en: 'We are not going to give guidance for next year.',
    hans: '我们无法透露明年的指引。',
    hant: '我們無法透露明年的指引。',
  },
  {
    name: 'housekeeping',
    frames: [],
    en: 'I will now hand the call over to our chief financial officer.',
    hans: '接下来我将把时间交给首席财务官。',
    hant: '接下來我將把時間交給財務長。',
  },
  {
    name: 'questions are next',
    frames: [],
    en: 'We will now take your questions.',
    hans: '接下来我们将进入问答环节。',
    hant: '接下來我們將進入問答環節。',
  },
  {
    name: 'confidence',
    frames: [],
    en: 'We are confident in our long-term opportunity.',
    hans: '我们对长期机遇充满信心。',
    hant: '我們對長期機遇充滿信心。',
  },
  {
    name: 'a question',
    frames: [],
    en: 'Do you expect margins to improve next year?',
    hans: '你们预计明年利润率会提升吗?',
    hant: '你們預計明年利潤率會提升嗎?',
  },
  {
    name: 'above what was expected',
    frames: [],
    en: 'Revenue of $3.4 billion was above our guidance of $3.2 billion.',
    hans: '收入为34亿美元,超出了我们的指引。',
    hant: '收入為34億美元,超出了我們的指引。',
  },
  {
    name: 'as expected',
    frames: [],
    en: 'As expected, gross margin declined in the quarter.',
    hans: '本季度毛利率下降,符合我们的预期。',
    hant: '本季度毛利率下降,符合我們的預期。',
  },
  { name: 'an expectation of then', frames: [], en: 'Coming into the year, we expected gross margin to improve.' },
  { name: 'an estimate of the past', frames: [], en: 'We estimate that the storm reduced sales by 2%.' },
  { name: 'the month of May', frames: [], en: 'Sales in May were up 4%.' },
  { name: 'a wish', frames: [], en: "We'll see how that goes." },
  { name: 'a standing', frames: [], en: 'We are well positioned for growth.' },
  { name: 'buyers who plan', frames: [], en: 'Among buyers who plan to purchase a tablet, 77% favor ours.' },
  { name: 'what others are forecasting', frames: [], en: 'The industry is calling for mid-single digits.' },
  { name: 'you are guiding', frames: [], en: "So you're guiding gross margin down 100 basis points." },
];

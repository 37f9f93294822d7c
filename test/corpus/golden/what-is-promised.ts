import type { SentenceCause } from './sentence-case.js';

/** Words of the future in sentences on the past, and the other way round. */
export const TENSE: SentenceCause = {
  cause: 'tense',
  is: [
    {
      en: 'Having grown 15% this year, cargo revenue will grow at a similar pace in 2026.',
      hans: '货运业务收入今年增长了15%,2026年将保持相近的增速。',
      hant: '貨運業務營收今年成長了15%,2026年將維持相近的增速。',
      of: 'airline',
      says: ['revenue@cargo directional directional increase|stable commitment by 2026-12-31'],
    },
    {
      en: 'The trend that we saw in the third quarter is going to continue: we expect inventory to fall further in the fourth quarter.',
      hans: '三季度的趋势会延续,我们预计四季度库存将进一步下降。',
      hant: '第三季的趨勢會延續,我們預計第四季庫存將進一步下降。',
      says: ['inventory directional directional decrease expectation by 2025-12-31'],
    },
    {
      en: 'We have begun building the new plant, and it will come on stream in the second half of 2026.',
      hans: '新工厂已经开工,将于2026年下半年投产。',
      hant: '新廠已經動工,將於2026年下半年投產。',
      says: [
        'facility_opening/facility_opening|capacity/facility_opening milestone event|by_date reach commitment by 2026-12-31',
      ],
    },
    {
      en: 'We closed 20 stores in the quarter and will close another 30 next year.',
      hans: '本季度我们关闭了20家门店,明年还将再关闭30家。',
      hant: '本季我們關閉了20家門市,明年還將再關閉30家。',
      says: ['stores quantitative point decrease commitment -30..-30 count by 2026-12-31'],
    },
  ],
  isNot: [
    {
      en: 'We said in August that we would open 50 stores by October, and we did.',
      hans: '我们在8月份曾表示10月前将开出50家门店,现在做到了。',
      hant: '我們在8月份曾表示10月前將開出50家門市,現在做到了。',
      says: [],
    },
    {
      en: 'At the time we had planned to invest $300 million in the line.',
      hans: '当时我们计划在这条产线上投资3亿美元。',
      hant: '當時我們計畫在這條產線上投資3億美元。',
      says: [],
    },
    {
      en: 'Operating expenses were going to be higher, but we cut travel.',
      hans: '经营费用原本会更高,但我们削减了差旅支出。',
      hant: '營業費用原本會更高,但我們削減了差旅支出。',
      says: [],
    },
    {
      en: 'Gross margin came in at 41.5%, ahead of the 40% that we had guided to.',
      hans: '毛利率为41.5%,高于我们此前给出的40%的指引。',
      hant: '毛利率為41.5%,高於我們先前給出的40%的財測。',
      says: [],
      reports: ['gross_margin 41.5 percent - 2025-09-30'],
    },
    {
      en: 'The vaccine was launched in September, as we had planned.',
      hans: '疫苗已按计划于9月上市。',
      hant: '疫苗已按計畫於9月上市。',
      of: 'drugmaker',
      says: [],
    },
    {
      en: 'We have been expecting this slowdown in orders since last year.',
      hans: '我们从去年起就一直预期订单会放缓。',
      hant: '我們從去年起就一直預期訂單會放緩。',
      says: [],
    },
    {
      en: 'Last year we promised to double the dividend, and this year we doubled it.',
      hans: '去年我们承诺将股息翻一番,今年我们做到了。',
      hant: '去年我們承諾將股利增加一倍,今年我們做到了。',
      says: [],
    },
  ],
};

/** How firmly something is said. */
export const FIRMNESS: SentenceCause = {
  cause: 'cue and modality',
  is: [
    {
      en: 'We are on track to deliver 500,000 vehicles in 2026.',
      hans: '我们正按计划推进,2026年将交付50万辆车。',
      hant: '我們正按計畫推進,2026年將交付50萬輛車。',
      of: 'carmaker',
      says: ['shipments quantitative point reach commitment 500000..500000 count by 2026-12-31'],
    },
    {
      en: 'Our goal is an operating margin of 15% in 2027.',
      hans: '我们的目标是2027年经营利润率达到15%。',
      hant: '我們的目標是2027年營業利益率達到15%。',
      says: ['operating_margin quantitative point reach commitment 15..15 percent by 2027-12-31'],
    },
    {
      en: 'Our outlook for the fourth quarter calls for revenue of $2.2 billion.',
      hans: '我们对第四季度的展望是收入22亿美元。',
      hant: '我們對第四季的展望是營收22億美元。',
      says: ['revenue quantitative point reach expectation|commitment 2200000000..2200000000 USD by 2025-12-31'],
    },
    {
      en: 'Net interest income should be broadly flat in 2026.',
      hans: '2026年净利息收入应该大体持平。',
      hant: '2026年淨利息收入應該大致持平。',
      of: 'bank',
      says: ['revenue|other directional directional stable expectation by 2026-12-31'],
    },
    {
      en: 'Depreciation is likely to rise in 2026.',
      hans: '2026年折旧很可能会上升。',
      hant: '2026年折舊很可能會上升。',
      says: ['depreciation directional directional increase expectation|possibility by 2026-12-31'],
    },
    {
      en: 'We might buy back more shares next year.',
      hans: '明年我们也许会加大股票回购。',
      hant: '明年我們也許會加碼買回庫藏股。',
      says: ['share_repurchases directional directional increase possibility by 2026-12-31'],
    },
    {
      en: 'There is a chance that gross margin dips below 30% in the first quarter of 2026.',
      hans: '2026年第一季度毛利率有可能跌破30%。',
      hant: '2026年第一季毛利率有可能跌破30%。',
      says: ['gross_margin quantitative ceiling decrease|reach possibility null..30 percent by 2026-03-31'],
    },
    {
      en: 'We are targeting headcount reductions of 5% in 2026.',
      hans: '我们的目标是2026年将员工人数减少5%。',
      hant: '我們的目標是2026年將員工人數減少5%。',
      says: ['headcount quantitative point decrease commitment -5..-5 percent yoy by 2026-12-31'],
    },
    {
      en: 'We remain committed to returning $1 billion to shareholders in 2026.',
      hans: '我们仍然承诺2026年向股东回报10亿美元。',
      hant: '我們仍然承諾2026年回饋股東10億美元。',
      says: [
        'shareholder_returns quantitative point|cumulative reach commitment 1000000000..1000000000 USD by 2026-12-31',
      ],
    },
    {
      en: 'You should model a tax rate of 21% for the full year.',
      hans: '大家可以按全年税率21%来做模型。',
      hant: '大家可以用全年稅率21%來做模型。',
      says: ['tax_rate quantitative point reach expectation 21..21 percent by 2025-12-31'],
    },
    {
      en: 'We are sticking with our full-year revenue guidance of $8.5 billion.',
      hans: '我们维持全年收入85亿美元的指引不变。',
      hant: '我們維持全年營收85億美元的財測不變。',
      says: ['revenue quantitative point reach expectation|commitment 8500000000..8500000000 USD by 2025-12-31'],
    },
    {
      en: 'We are raising our full-year adjusted EBITDA guidance to $640 million.',
      hans: '我们将全年经调整EBITDA指引上调至6.4亿美元。',
      hant: '我們將全年經調整EBITDA財測上修至6.4億美元。',
      says: [
        'adjusted_ebitda quantitative point reach|increase expectation|commitment 640000000..640000000 USD by 2025-12-31',
      ],
    },
  ],
  isNot: [
    {
      en: 'Our people never stop, and the best is yet to come.',
      hans: '我们的团队永不止步,最好的还在后头。',
      hant: '我們的團隊永不止步,最好的還在後頭。',
      says: [],
      reports: [],
    },
    {
      en: 'We believe in the power of technology to make life better.',
      hans: '我们相信科技能让生活更美好。',
      hant: '我們相信科技能讓生活更美好。',
      says: [],
      reports: [],
    },
    {
      en: 'We remain cautiously optimistic about the years ahead.',
      hans: '我们对未来几年保持谨慎乐观。',
      hant: '我們對未來幾年保持審慎樂觀。',
      says: [],
    },
    {
      en: 'Let me walk you through our expectations for the fourth quarter.',
      hans: '下面我来介绍一下我们对第四季度的预期。',
      hant: '接下來我來說明我們對第四季的預期。',
      says: [],
    },
    {
      en: 'I would like to thank our employees for a wonderful quarter.',
      hans: '我要感谢全体员工带来的出色的一季。',
      hant: '我要感謝全體員工帶來的出色的一季。',
      says: [],
      reports: [],
    },
    {
      en: 'Customers expect their parcels to arrive the next day.',
      hans: '顾客期望包裹第二天就能送到。',
      hant: '顧客期望包裹隔天就能送到。',
      says: [],
    },
    {
      en: 'The will to win is what sets this company apart.',
      hans: '求胜的意志正是这家公司与众不同的地方。',
      hant: '求勝的意志正是這家公司與眾不同的地方。',
      says: [],
      reports: [],
    },
  ],
};

/** What is denied, and what a denial promises all the same. */
export const NEGATION: SentenceCause = {
  cause: 'negation and refusal',
  is: [
    {
      en: 'We do not expect margins to decline in 2026.',
      hans: '我们预计2026年利润率不会下降。',
      hant: '我們預計2026年利潤率不會下降。',
      says: ['margin directional directional stable|null|increase expectation by 2026-12-31'],
    },
    {
      en: 'We have no intention of selling our energy storage business.',
      hans: '我们无意出售储能业务。',
      hant: '我們無意出售儲能業務。',
      of: 'carmaker',
      says: ['disposal@storage directional directional stable commitment'],
    },
    {
      en: 'Capital expenditure will not exceed $700 million in 2026.',
      hans: '2026年资本开支不会超过7亿美元。',
      hant: '2026年資本支出不會超過7億美元。',
      says: ['capital_expenditure quantitative ceiling * commitment null..700000000 USD by 2026-12-31'],
    },
    {
      en: 'We will not raise prices next year.',
      hans: '明年我们不会涨价。',
      hant: '明年我們不會調漲價格。',
      says: ['pricing directional directional stable commitment by 2026-12-31'],
    },
    {
      en: 'Operating expenses will grow no faster than revenue in 2026.',
      hans: '2026年经营费用的增速不会快于收入。',
      hant: '2026年營業費用的成長不會快於營收。',
      says: ['operating_expenses directional|quantitative * * commitment by 2026-12-31'],
    },
    {
      en: 'We are withdrawing our revenue guidance for 2025.',
      hans: '我们撤回2025年的收入指引。',
      hant: '我們撤回2025年的營收財測。',
      says: ['revenue qualitative qualitative null commitment by 2025-12-31'],
    },
  ],
  isNot: [
    {
      en: 'We are not providing a margin outlook for 2026 at this time.',
      hans: '我们目前不提供2026年的利润率展望。',
      hant: '我們目前不提供2026年的利潤率展望。',
      says: [],
    },
    {
      en: 'It is too early to talk about 2026 revenue.',
      hans: '现在谈2026年的收入还为时过早。',
      hant: '現在談2026年的營收還太早。',
      says: [],
    },
    {
      en: 'We will update you on capital expenditure when we report the fourth quarter.',
      hans: '关于资本开支,我们会在公布四季度业绩时向大家更新。',
      hant: '關於資本支出,我們會在公布第四季業績時向大家更新。',
      says: [],
    },
    {
      en: 'I cannot tell you what the price will be next year.',
      hans: '明年的价格是多少,我现在没法告诉大家。',
      hant: '明年的價格是多少,我現在沒辦法告訴大家。',
      says: [],
    },
    {
      en: 'We never give targets for a single region.',
      hans: '我们从不给出单一地区的目标。',
      hant: '我們從不給出單一地區的目標。',
      says: [],
    },
    {
      en: 'We do not break out margins by product, and we are not going to start today.',
      hans: '我们不单独披露各产品的利润率,今天也不打算破例。',
      hant: '我們不單獨揭露各產品的利潤率,今天也不打算破例。',
      says: [],
    },
    {
      en: "I wouldn't read too much into one quarter's orders.",
      hans: '单季订单的变化,大家不必过度解读。',
      hant: '單季訂單的變化,大家不必過度解讀。',
      says: [],
    },
  ],
};

/** Whose words and whose world: others' talk, what would be, what is asked. */
export const OTHERS_AND_HYPOTHESES: SentenceCause = {
  cause: 'reported speech, hypotheses, questions',
  is: [
    {
      en: 'As our chief executive said earlier, we will bring the battery plant online by the end of 2026.',
      hans: '正如我们的首席执行官刚才所说,电池工厂将在2026年底前投产。',
      hant: '如同我們執行長剛才所說,電池廠將在2026年底前投產。',
      of: 'carmaker',
      says: [
        'facility_opening/facility_opening|capacity/facility_opening milestone event|by_date reach commitment by 2026-12-31',
      ],
    },
    {
      en: 'If the regulator approves the drug, we will launch it in the first half of 2026.',
      hans: '如果监管机构批准该药物,我们将在2026年上半年上市。',
      hant: '如果主管機關核准該藥物,我們將在2026年上半年上市。',
      of: 'drugmaker',
      says: ['product_launch/product_launch milestone event|by_date reach conditional by 2026-06-30'],
    },
    {
      en: 'Assuming stable fuel prices, we expect unit costs to fall 3% in 2026.',
      hans: '假设油价保持稳定,我们预计2026年单位成本将下降3%。',
      hant: '假設油價保持穩定,我們預計2026年單位成本將下降3%。',
      of: 'airline',
      says: ['cost quantitative point decrease conditional -3..-3 percent yoy by 2026-12-31'],
    },
    {
      en: 'What will we do with the cash? We will pay down $400 million of debt next year.',
      hans: '这些现金用来做什么?明年我们会偿还4亿美元的债务。',
      hant: '這些現金要用來做什麼?明年我們會償還4億美元的債務。',
      says: [
        'debt quantitative point decrease|reach commitment -400000000..-400000000|400000000..400000000 USD by 2026-12-31',
      ],
    },
    {
      en: 'Unless demand weakens further, gross margin will recover to 35% in the second half of 2026.',
      hans: '除非需求进一步走弱,2026年下半年毛利率将恢复到35%。',
      hant: '除非需求進一步走弱,2026年下半年毛利率將回升到35%。',
      says: ['gross_margin quantitative point reach|increase conditional 35..35 percent by 2026-12-31'],
    },
  ],
  isNot: [
    {
      en: 'Some people say that we will have to cut prices by 20% next year.',
      hans: '有人说我们明年得降价20%。',
      hant: '有人說我們明年得降價20%。',
      says: [],
    },
    {
      en: 'According to the press, the company is planning to list its games unit next year.',
      hans: '据媒体报道,公司计划明年让游戏业务单独上市。',
      hant: '據媒體報導,公司計畫明年讓遊戲業務單獨上市。',
      of: 'platform',
      says: [],
    },
    {
      en: 'Had we not hedged, operating income would have been $30 million lower.',
      hans: '如果当时没有做对冲,经营利润会少3000万美元。',
      hant: '如果當時沒有避險,營業利益會少3000萬美元。',
      says: [],
    },
    {
      en: 'If you had asked me a year ago, I would have said that revenue would fall.',
      hans: '如果您一年前问我,我会说收入将下滑。',
      hant: '如果您一年前問我,我會說營收將下滑。',
      says: [],
    },
    {
      en: 'Will inventory fall next quarter? That depends on many things.',
      hans: '下季度库存会下降吗?这取决于很多因素。',
      hant: '下一季庫存會下降嗎?這取決於很多因素。',
      says: [],
    },
    {
      en: 'Our largest customer told us that it will double its own capital expenditure in 2026.',
      hans: '我们最大的客户告诉我们,他们2026年的资本开支将翻倍。',
      hant: '我們最大的客戶告訴我們,他們2026年的資本支出將倍增。',
      says: [],
    },
    {
      en: 'Imagine a world in which every car drives itself.',
      hans: '想象一下,有一天每辆车都能自己开。',
      hant: '想像一下,有一天每輛車都能自己開。',
      of: 'carmaker',
      says: [],
      reports: [],
    },
    {
      en: 'A 10% rise in fuel prices would cost us about $50 million a year.',
      hans: '油价每上涨10%,我们一年的成本就会增加约5000万美元。',
      hant: '油價每上漲10%,我們一年的成本就會增加約5000萬美元。',
      of: 'airline',
      says: [],
    },
  ],
};

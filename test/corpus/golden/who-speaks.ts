import type { SentenceCause } from './sentence-case.js';

/** Only management promises; an answer may lean on its question. */
export const WHO_SPEAKS: SentenceCause = {
  cause: 'who speaks',
  is: [
    {
      en: 'Q: How should we think about capital expenditure next year?\n\nA: We plan to spend about $900 million.\n',
      hans: '问:明年的资本开支怎么看?\n\n答:我们计划投入约9亿美元。\n',
      hant: '問:明年的資本支出怎麼看?\n\n答:我們計畫投入約9億美元。\n',
      says: ['capital_expenditure|investment quantitative * reach commitment 900000000..900000000 USD by 2026-12-31'],
    },
    {
      en: 'Lan Wei -- Chief Executive Officer (interpreted)\n\nWe expect passenger revenue to grow 8% next year.\n',
      hans: '韦岚 首席执行官(翻译)\n\n我们预计明年客运业务收入将增长8%。\n',
      hant: '韋嵐 執行長(口譯)\n\n我們預計明年客運業務營收將成長8%。\n',
      of: 'airline',
      says: ['revenue@passenger quantitative point increase expectation 8..8 percent yoy by 2026-12-31'],
    },
    {
      en: 'Analyst: Will you raise prices?\n\nManagement: Yes, we will raise prices by 5% in January.\n',
      hans: '分析师:你们会涨价吗?\n\n管理层:会的,我们将在1月份提价5%。\n',
      hant: '分析師:你們會漲價嗎?\n\n管理層:會的,我們將在1月份調漲價格5%。\n',
      says: ['pricing quantitative point increase commitment 5..5 percent yoy? by 2026-01-31'],
    },
    {
      en: 'Q: Could margins fall?\n\nA: Not at all. We expect operating margin to improve in 2026.\n',
      hans: '问:利润率会不会下滑?\n\n答:不会。我们预计2026年经营利润率将有所提升。\n',
      hant: '問:利潤率會不會下滑?\n\n答:不會。我們預計2026年營業利益率將有所提升。\n',
      says: ['operating_margin directional directional increase expectation by 2026-12-31'],
    },
    {
      en: 'Q: And the dividend?\n\nA: As I said earlier, we intend to pay a dividend of $1.20 per share for 2025.\n',
      hans: '问:那么股息呢?\n\n答:正如我刚才所说,我们计划2025年派发每股1.20美元的股息。\n',
      hant: '問:那麼股利呢?\n\n答:如我剛才所說,我們計畫2025年配發每股1.20美元的股利。\n',
      says: ['dividends quantitative point reach commitment 1.2..1.2 per_share:USD by 2025-12-31'],
    },
    {
      en: 'SPEAKER_1: We are going to open forty stores in 2026.\n\nSPEAKER_2: Thank you, that is helpful.\n',
      hans: '发言人1:2026年我们要开四十家门店。\n\n发言人2:谢谢,很有帮助。\n',
      hant: '發言人1:2026年我們要開四十家門市。\n\n發言人2:謝謝,很有幫助。\n',
      says: ['stores quantitative point reach|increase commitment|expectation 40..40 count by 2026-12-31'],
    },
  ],
  isNot: [
    {
      en: 'Ines Prado -- Harbour Street Research -- Analyst\n\nI think operating margin will reach 20% next year.\n\nDana Reed -- Chief Financial Officer\n\nThank you for that.\n',
      hans: '分析师:我认为明年经营利润率会达到20%。\n\n管理层:谢谢您的提问。\n',
      hant: '分析師:我認為明年營業利益率會達到20%。\n\n管理層:謝謝您的提問。\n',
      says: [],
    },
    {
      en: 'Operator\n\nThe company will host its next call in February, and a replay will be available tomorrow.\n\nDana Reed -- Chief Financial Officer\n\nThank you.\n',
      hans: '主持人:公司将于明年二月举行下一次电话会,会议回放明天可以收听。\n\n管理层:谢谢大家。\n',
      hant: '主持人:公司將於明年二月舉行下一次法說會,會議重播明天可以收聽。\n\n管理層:謝謝大家。\n',
      says: [],
      reports: [],
    },
    {
      en: 'Mara Lind -- Vice President, Investor Relations\n\nToday we will make forward-looking statements, including our expectations for revenue and margins in 2026. Actual results may differ materially.\n',
      hans: '投资者关系总监 林玫\n\n今天的讨论将包含前瞻性陈述,包括我们对2026年收入和利润率的预期,实际结果可能存在重大差异。\n',
      hant: '投資人關係總監 林玫\n\n今天的討論將包含前瞻性陳述,包括我們對2026年營收和利潤率的預期,實際結果可能有重大差異。\n',
      says: [],
      reports: [],
    },
    {
      en: 'Q: Consensus has your revenue up 20% next year. Is that reasonable?\n\nA: We do not comment on consensus.\n',
      hans: '问:市场一致预期贵公司明年收入增长20%,这合理吗?\n\n答:我们不评论市场预期。\n',
      hant: '問:市場共識預期貴公司明年營收成長20%,這合理嗎?\n\n答:我們不評論市場預期。\n',
      says: [],
    },
    {
      en: 'Q: So you will spend $2 billion on the new plant?\n\nA: That is your number, not ours.\n',
      hans: '问:所以新工厂会投入20亿美元?\n\n答:这是您的数字,不是我们的。\n',
      hant: '問:所以新廠會投入20億美元?\n\n答:這是您的數字,不是我們的。\n',
      says: [],
    },
    {
      en: "[Editor's note: the company will publish a corrected revenue figure for 2026 next week.]\n\nDana Reed -- Chief Financial Officer\n\nThank you all for joining.\n",
      hans: '(编者注:公司将于下周公布更正后的2026年收入数字。)\n\n管理层:感谢大家参加。\n',
      hant: '(編者註:公司將於下週公布更正後的2026年營收數字。)\n\n管理層:感謝大家參加。\n',
      says: [],
      reports: [],
    },
    {
      en: 'Q: I am looking for gross margin of about 45% in the fourth quarter. My second question is on stores.\n\nA: Let me take the second one first. We had 310 stores at quarter end.\n',
      hans: '问:我预计四季度毛利率约为45%。第二个问题是关于门店的。\n\n答:我先回答第二个问题。截至季末我们有310家门店。\n',
      hant: '問:我預估第四季毛利率約為45%。第二個問題是關於門市的。\n\n答:我先回答第二個問題。截至季末我們有310家門市。\n',
      says: [],
    },
  ],
};

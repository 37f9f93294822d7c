/**
 * Shapes of documents, in our own words: what is written, and who says what where. `lines` lists, in the order of the
 * text, role, section, speaker and the beginning of a sentence of that speaker's; `never` lists words that no prose
 * sentence of management's may hold.
 */
export interface DocumentCase {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly (readonly [role: string, section: string, speaker: string | null, sentence: string])[];
  readonly never?: readonly string[];
  readonly languages?: readonly string[];
}

export const DOCUMENT_CASES: readonly DocumentCase[] = [
  {
    name: 'speaker lines with two dashes, an advertisement between the paragraphs, a roster, a list of participants at the end',
    text: `Operator

Good afternoon, and welcome to the Kestrel Tools second-quarter 2023 results call. [Operator instructions] I now hand the call to Mara Lind, vice president of investor relations. Please go ahead.

Mara Lind -- Vice President, Investor Relations

Thank you. With me are Tom Okafor, our chief executive officer; and Jane Wu, our chief financial officer. Some remarks today are forward-looking statements, and actual results may differ materially.

10 stocks we like better than Kestrel Tools
See the 10 stocks

*Stock Advisor returns as of March 8, 2023

Tom Okafor -- Chief Executive Officer

We sold more drills than ever. We expect revenue of $410 million in the third quarter.

Questions & Answers:

Operator

Our first question comes from the line of Ines Prado with Harbour Street Research.

Ines Prado -- Harbour Street Research -- Analyst

I think margins will reach 40% next year. Do you agree?

Jane Wu -- Chief Financial Officer

We will not go that far.

Unknown speaker

Just to follow up, will you open more stores?

Operator

This concludes the call.

Duration: 41 minutes

Call participants:

Mara Lind -- Vice President, Investor Relations

Tom Okafor -- Chief Executive Officer
`,
    lines: [
      ['operator', 'prepared', 'Operator', 'Good afternoon'],
      ['investor_relations', 'prepared', 'Mara Lind', 'With me are'],
      ['management', 'prepared', 'Tom Okafor', 'We expect revenue'],
      ['operator', 'qa', 'Operator', 'Our first question'],
      ['analyst', 'qa', 'Ines Prado', 'I think margins'],
      ['management', 'qa', 'Jane Wu', 'We will not'],
      ['analyst', 'qa', 'Unknown speaker', 'Just to follow'],
    ],
    never: ['stocks', 'Stock Advisor', 'Duration', 'forward-looking', '40%'],
    languages: ['en'],
  },
  {
    name: 'a printed transcript: wrapped lines, page numbers and running headers, names before a colon',
    text: `Brightwater Q1 2024 Earnings Call
April 25, 2024
Operator: Welcome to the Brightwater first quarter 2024 earnings conference call. I would
now like to hand over to Lou Park, Director of Investor Relations.
Lou Park, Director Investor Relations: Thank you. With us today are Nia Sol and
Omar Quist. Some of our statements may be considered forward-looking statements.
Nia Sol, CEO Brightwater: Thank you, Lou. Our pumps business grew 12% in the quarter, and
we expect it to grow faster in the second half. Three things matter: price, reach and
1
service. We will build two plants by 2026, and I'd like to
2
turn to the cost side later.
Operator: Thank you. Our first question comes from Dee Marsh with Northgate.
Dee Marsh, Northgate: Will you raise prices? We think you should.
Omar Quist, CFO: We have no such plan.
Dee Marsh, Northgate: Thank you.
Operator: That concludes the questions.
3
`,
    lines: [
      ['operator', 'prepared', 'Operator', 'Welcome to the Brightwater'],
      ['investor_relations', 'prepared', 'Lou Park', 'With us today'],
      ['management', 'prepared', 'Nia Sol', 'Our pumps business'],
      ['management', 'prepared', 'Nia Sol', 'Three things matter'],
      ['management', 'prepared', 'Nia Sol', 'We will build two plants'],
      ['analyst', 'qa', 'Dee Marsh', 'We think you should'],
      ['management', 'qa', 'Omar Quist', 'We have no such plan'],
    ],
    never: ['forward-looking', 'We think you should'],
  },
  {
    name: 'notes in simplified Chinese: parts in brackets, numbered headings, bullets, Q and A marks, web furniture',
    text: `远山科技2024Q3业绩会纪要

专栏头像

2024-11-08

【陈述】

一、经营情况

本季度收入为52亿元,同比增长8%。我们预计第四季度收入将继续增长。

下面看各分部:

  • 云业务收入18亿元,增长21%。
  • 终端业务收入34亿元,与去年持平。

【Q&A】

Q:明年资本开支怎么看?会不会超过20亿元?

A:我们计划明年投入15亿元。

其中大部分用于数据中心。

Q:是否考虑出售终端业务?

A:没有出售计划。

-----------------

来源:某某纪要

展开阅读全文
`,
    lines: [
      ['management', 'prepared', null, '本季度收入'],
      ['management', 'prepared', null, '云业务收入'],
      ['analyst', 'qa', null, '会不会超过'],
      ['management', 'qa', null, '我们计划明年'],
      ['management', 'qa', null, '其中大部分'],
      ['analyst', 'qa', null, '是否考虑'],
      ['management', 'qa', null, '没有出售计划'],
    ],
    never: ['展开', '来源', '专栏', '20亿元'],
    languages: ['zh-Hans'],
  },
  {
    name: 'a bilingual transcript: a summary on top, speaker lines twice, each paragraph followed by its translation',
    text: `遠帆 (FARX) 2025 Q1 法說會逐字稿

內容摘要

  1. 摘要
    • 本季營收為人民幣52億元,年增8%
  2. 法人 Q&A
    • Q: 明年擴產計畫?
      A: 預計明年產能增加兩成。

完整原文

使用警語:中文譯文由機器翻譯,實際內容請以英文原文為主

  • Operator

    Operator

  • Welcome to the Farsail first quarter call.

    歡迎參加遠帆第一季電話會議。

  • Rhea Tan - Chief Executive Officer

    Rhea Tan - Chief Executive Officer

  • (interpreted)

    (翻譯)

  • Revenue was RMB5.2 billion, an increase of 8%. We expect capacity to rise by a fifth next year.

    營收為人民幣52億元,成長8%。我們預計明年產能將增加五分之一。

  • We will spend RMB300 million on the new line.

    我們將為新產線投入3億美元。

  • Noor Haddad - Analyst

    Noor Haddad - Analyst

  • What will it cost in 2026?

    2026年的成本是多少?

  • Unidentified Company Representative 1

    Unidentified Company Representative 1

  • It will cost less than this year.

    成本將低於今年。

  • Editor

    Editor

  • Portions of this transcript were spoken by an interpreter.

    部分內容由口譯員說出。
`,
    lines: [
      ['management', 'summary', null, '本季營收'],
      ['analyst', 'summary', null, '明年擴產'],
      ['management', 'summary', null, '預計明年產能'],
      ['operator', 'prepared', 'Operator', 'Welcome'],
      ['management', 'prepared', 'Rhea Tan', 'We expect capacity'],
      ['management', 'prepared', 'Rhea Tan', 'We will spend'],
      ['analyst', 'qa', 'Noor Haddad', 'What will it cost'],
      ['management', 'qa', 'Unidentified Company Representative 1', 'It will cost less'],
    ],
    never: ['使用警語', 'interpreter', '成本將低於'],
    languages: ['en', 'zh-Hant'],
  },
  {
    name: 'traditional Chinese with names and titles before a full-width colon',
    text: `出席管理層:董事長林可風;財務長周以安

主持人:各位好,歡迎參加石橋電子第二季法說會。

投資者關係負責人:今天的內容包含前瞻性陳述。

伺服器事業群總經理:訂單看到年底。

林可風(董事長):第二季營收為新台幣120億元,季增5%。下季營收將介於125億元至130億元。

主持人:現在開始提問。

高明證券分析師:毛利率明年能到50%嗎?

周以安(財務長):毛利率目標維持在45%左右。
`,
    lines: [
      ['operator', 'prepared', '主持人', '各位好'],
      ['investor_relations', 'prepared', '投資者關係負責人', '今天的內容'],
      ['management', 'prepared', '伺服器事業群總經理', '訂單看到'],
      ['management', 'prepared', '林可風', '下季營收'],
      ['management', 'qa', '周以安', '毛利率目標'],
    ],
    never: ['能到50%'],
    languages: ['zh-Hant'],
  },
  {
    name: 'recogniser output: numbered speakers with hours',
    text: `[00:00:02] SPEAKER_0: Good morning and welcome. All lines are in listen-only mode, and a question-and-answer session will follow.

[00:00:20] SPEAKER_1: Thanks. Today's discussion contains forward-looking statements.

[00:01:05] SPEAKER_2: Revenue grew by nine percent to 310 million dollars, helped by the new plant in Ohio, better prices and strong orders from carmakers. We plan to double capacity by the end of 2026, and we are hiring for it now in both plants.

[00:14:40] SPEAKER_0: Our first question comes from Ana Ruiz of Millbrook.

[00:14:52] SPEAKER_3: Hi, thanks for taking my question. Will you reach 400 million next year?

[00:15:01] SPEAKER_2: We have not given a number for next year, and we will come back to it in February when we know more about orders and prices, but we feel good about where demand stands, and the plant is full until summer.
`,
    lines: [
      ['operator', 'prepared', 'SPEAKER_0', 'Good morning'],
      ['investor_relations', 'prepared', 'SPEAKER_1', "Today's discussion"],
      ['management', 'prepared', 'SPEAKER_2', 'We plan to double'],
      ['analyst', 'qa', 'SPEAKER_3', 'Will you reach'],
      ['management', 'qa', 'SPEAKER_2', 'We have not given'],
    ],
    never: ['400 million'],
  },
  {
    name: 'Markdown with front matter, bold speakers and headings',
    text: `---
company: kestrel
period_end: 2024-03-31
event_date: 2024-05-02
title: Kestrel Tools, first quarter of 2024
---
# Kestrel Tools, first quarter of 2024

## Prepared remarks

**Tom Okafor, Chief Executive Officer:** Sales were $402 million. We aim for $420 million next quarter.

## Questions and answers

**Ines Prado, Harbour Street Research:** Should we expect a buyback of $50 million?

**Jane Wu, Chief Financial Officer:** The board will decide in June.
`,
    lines: [
      ['management', 'prepared', 'Tom Okafor', 'We aim for'],
      ['analyst', 'qa', 'Ines Prado', 'Should we expect'],
      ['management', 'qa', 'Jane Wu', 'The board will decide'],
    ],
    never: ['$50 million'],
  },
  {
    name: 'notes whose answers carry no mark',
    text: `北岸零售2024年第三季度业绩交流纪要

问:开店计划有变化吗?
全年新开店数量维持120家。明年会更快。

问:毛利率呢?
预计第四季度毛利率约为31%。
`,
    lines: [
      ['analyst', 'qa', null, '开店计划'],
      ['management', 'qa', null, '全年新开店'],
      ['analyst', 'qa', null, '毛利率呢'],
      ['management', 'qa', null, '预计第四季度'],
    ],
  },
  {
    name: 'a release without speakers is the company speaking',
    text: `Kestrel Tools reports its third quarter of 2023

Sales for the quarter were $398 million, down 2%.

Outlook

For the fourth quarter the company expects sales of $400 million to $410 million.

This release contains forward-looking statements that involve risks and uncertainties.
`,
    lines: [
      ['management', 'prepared', null, 'Sales for the quarter'],
      ['management', 'prepared', null, 'For the fourth quarter'],
    ],
    never: ['forward-looking'],
  },
  {
    name: 'guidance read out by the investor relations officer is management speech; housekeeping is not',
    text: `Mara Lind -- Head of Investor Relations

A replay will be on our website. This call contains forward-looking statements.

For the third quarter we expect revenue of $410 million and a gross margin of 38%.

Tom Okafor -- Chief Executive Officer

Thank you, Mara.
`,
    lines: [
      ['investor_relations', 'prepared', 'Mara Lind', 'A replay'],
      ['management', 'prepared', 'Mara Lind', 'For the third quarter'],
      ['management', 'prepared', 'Tom Okafor', 'Thank you'],
    ],
    never: ['replay', 'forward-looking'],
  },
  {
    name: 'lines with a colon that name no speaker stay prose',
    text: `Tom Okafor -- Chief Executive Officer

Three points matter to us.

Revenue: we expect $410 million next quarter.

Gross margin: about 38%.

Looking ahead: the plant opens in May.
`,
    lines: [
      ['management', 'prepared', 'Tom Okafor', 'Revenue: we expect'],
      ['management', 'prepared', 'Tom Okafor', 'Gross margin'],
      ['management', 'prepared', 'Tom Okafor', 'Looking ahead'],
    ],
  },
  {
    name: 'speakers named by office alone',
    text: `Head of Investor Relations

Welcome. Today's call contains forward-looking statements.

Chief Financial Officer

We expect sales of $90 million next quarter.

Analyst, Harbour Street Research

Could sales reach $95 million?

CEO: We keep to our number.
`,
    lines: [
      ['investor_relations', 'prepared', 'Head of Investor Relations', 'Welcome'],
      ['management', 'prepared', 'Chief Financial Officer', 'We expect sales'],
      ['management', 'qa', 'CEO', 'We keep to'],
    ],
    never: ['$95 million'],
  },
  {
    name: 'lists of participants on top; in the call, names alone on their lines',
    text: `Kestrel Tools, Inc. (NYSE:KST) Q2 2023 Earnings Conference Call August 3, 2023 8:30 AM ET

Company Participants

Mara Lind - Vice President-Investor Relations
Tom Okafor - Chief Executive Officer

Conference Call Participants

Ines Prado - Harbour Street Research
Bo Li - Cavendish

Operator

Good morning and welcome. Please note this event is being recorded. I would now like to turn the conference over to Mara Lind.

Mara Lind

Thank you. Forward-looking statements apply.

Tom Okafor

Thanks, Mara. We expect sales of $410 million.

Question-and-Answer Session

Operator

Our first question is from Bo Li with Cavendish. Please go ahead.

Bo Li

Will margins reach 40%? I think they will.

Tom Okafor

We will see. We expect 38%.

Operator

The next question is from Ines Prado.

Ines Prado

Great quarter. We think you will beat. Any color?

Tom Okafor

No.
`,
    lines: [
      ['operator', 'prepared', 'Operator', 'Good morning'],
      ['investor_relations', 'prepared', 'Mara Lind', 'Forward-looking'],
      ['management', 'prepared', 'Tom Okafor', 'We expect sales'],
      ['analyst', 'qa', 'Bo Li', 'I think they will'],
      ['management', 'qa', 'Tom Okafor', 'We expect 38%'],
      ['analyst', 'qa', 'Ines Prado', 'We think you will'],
    ],
    never: ['40%', 'beat', 'Forward-looking'],
  },
  {
    name: 'names with their titles on the line below',
    text: `Kestrel Tools
Q2 2023 Earnings Call
03-Aug-2023

MANAGEMENT DISCUSSION SECTION

Operator: Good day and welcome. Today's conference is being recorded.
................................................................................
Mara Lind
Vice President-Investor Relations, Kestrel Tools, Inc.
Thank you. Forward-looking statements apply.
................................................................................
Tom Okafor
Chief Executive Officer & Director, Kestrel Tools, Inc.
We expect sales of $410 million in Q3.

QUESTION AND ANSWER SECTION

Operator: [Operator Instructions] Your first question comes from Ines Prado.
................................................................................
Ines Prado
Analyst, Harbour Street Research LLC    Q
Will margins reach 40%?
................................................................................
Tom Okafor
Chief Executive Officer & Director, Kestrel Tools, Inc.    A
We will see.
`,
    lines: [
      ['investor_relations', 'prepared', 'Mara Lind', 'Forward-looking'],
      ['management', 'prepared', 'Tom Okafor', 'We expect sales'],
      ['analyst', 'qa', 'Ines Prado', 'Will margins'],
      ['management', 'qa', 'Tom Okafor', 'We will see'],
    ],
    never: ['margins reach'],
  },
  {
    name: 'notes without a mark for the statement, and four ways to mark question and answer',
    text: `比亚某科技2024年三季度业绩电话会纪要
时间:2024年10月31日
参会人员:董事长王某、董秘李某

公司经营情况介绍
前三季度实现收入120亿元,同比增长15%。公司预计全年收入增长15%左右。

问答环节

Q1:四季度订单如何?
A1:四季度订单饱满,预计环比增长10%。

问题2:海外工厂进度?
回答:预计明年二季度投产。

【问】分红政策?
【答】分红比例不低于30%。

投资者提问:毛利率?
公司回复:预计维持在25%。

免责声明:本纪要仅供参考,不构成投资建议。
`,
    lines: [
      ['management', 'prepared', null, '公司预计全年'],
      ['analyst', 'qa', null, '四季度订单如何'],
      ['management', 'qa', null, '四季度订单饱满'],
      ['analyst', 'qa', null, '海外工厂'],
      ['management', 'qa', null, '预计明年二季度'],
      ['analyst', 'qa', null, '分红政策'],
      ['management', 'qa', null, '分红比例'],
      ['analyst', 'qa', null, '毛利率'],
      ['management', 'qa', null, '预计维持'],
    ],
    never: ['投资建议', '参会人员', '毛利率?'],
  },
  {
    name: 'a memo in traditional Chinese with numbered parts',
    text: `台灣某電 2024年第四季法人說明會
2025年1月16日
一、財務長報告
第四季營收8,684億元,季增14%。
二、展望
2025年第一季營收預估介於250億至258億美元。
三、問答
問:2025年資本支出?
答:預計介於380億至420億美元。
問:毛利率會到60%嗎?
答:長期53%以上可達成。
`,
    lines: [
      ['management', 'prepared', null, '第四季營收'],
      ['management', 'prepared', null, '2025年第一季'],
      ['analyst', 'qa', null, '2025年資本支出'],
      ['management', 'qa', null, '預計介於'],
      ['management', 'qa', null, '長期53%'],
    ],
    never: ['到60%'],
  },
  {
    name: 'a translation of the whole after the original says nothing of its own',
    text: `---
period_end: 2025-09-30
event_date: 2025-11-25
---
Tom Okafor -- Chief Executive Officer

We expect sales of $410 million next quarter. Margins will rise.

中文譯文

Tom Okafor -- 執行長

我們預計下一季銷售額為4.1億美元。利潤率將會上升。
`,
    lines: [['management', 'prepared', 'Tom Okafor', 'We expect sales']],
    never: ['利潤率'],
  },
  {
    name: 'recogniser output in Chinese',
    text: `會議逐字稿
[00:01] 主持人: 大家好,歡迎參加。
[00:05] 发言人1: 谢谢。本季度收入52亿元。我们预计四季度收入继续增长,全年收入增长在8%左右,这里面云业务的贡献会更大,我们会继续投入,明年资本开支预计15亿元,主要用于数据中心建设和设备采购,其他方面没有大的变化,费用率会保持平稳。
[10:05] 发言人2: 请问明年资本开支会不会超过20亿?
[10:30] 发言人1: 不会的。
`,
    lines: [
      ['operator', 'prepared', '主持人', '大家好'],
      ['management', 'prepared', '发言人1', '我们预计四季度'],
      ['analyst', 'qa', '发言人2', '请问明年'],
      ['management', 'qa', '发言人1', '不会的'],
    ],
    never: ['超过20亿'],
  },
];

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
  {
    name: 'a printed half-year call: capital names, running headers with page numbers that cut a sentence, a copyright line',
    text: `                        HARBOR FOODS GROUP PLC
                 HALF-YEAR RESULTS PRESENTATION 2025
                           31 July 2025

Harbor Foods Group plc                                     Page 1 of 14
------------------------------------------------------------------------

JAMES OSEI, GROUP CHIEF EXECUTIVE: Good morning, everyone, and thank you
for joining us. In the six months to 30 June we grew revenue by 6.2% on
a like-for-like basis to GBP 1.31 billion. We now expect full-year
adjusted operating profit to be

Harbor Foods Group plc                                     Page 2 of 14
------------------------------------------------------------------------

at the top end of the range of GBP 150 million to GBP 160 million.

SARAH KLINE, GROUP FINANCE DIRECTOR: Thank you, James. Net debt fell to
GBP 402 million. We will open two distribution centres, in Leeds and
Bristol, by the end of 2026.

Q&A

ANDREW POOLE, HSBC: Morning. Should we expect margin to be above 12% in
H2?

SARAH KLINE: We would expect H2 margin to be a bit better than H1,
Andrew.

                    Copyright 2025 Transcript House Ltd.
`,
    lines: [
      ['management', 'prepared', 'JAMES OSEI', 'In the six months'],
      ['management', 'prepared', 'JAMES OSEI', 'We now expect full-year'],
      ['analyst', 'qa', 'ANDREW POOLE', 'Should we expect'],
      ['management', 'qa', 'SARAH KLINE', 'We would expect H2'],
    ],
    never: ['Copyright', 'above 12%'],
  },
  {
    name: 'a record of an investor visit: numbered questions, some without a mark, a risk notice at the end',
    text: `公司名称：澜川新材股份有限公司
证券代码：688xxx
投资者关系活动记录表
编号：2025-011
投资者关系活动类别：□特定对象调研 ☑业绩说明会
参与单位名称及人员姓名：线上参与公司2025年第三季度业绩说明会的全体投资者
时间：2025年10月30日 15:00-16:00
地点：上证路演中心
上市公司接待人员姓名：董事长 周启明；财务总监 李岚；董事会秘书 王可
投资者关系活动主要内容介绍：
一、公司基本情况介绍
2025年前三季度，公司实现营业收入18.6亿元，同比增长23.5%；归母净利润2.1亿元，同比增长31%。
二、问答环节
1、问：公司明年产能怎么规划？
答：公司二期项目预计2026年二季度投产，届时年产能将由3万吨提升至5万吨。
2、请问公司对全年业绩是否有信心？是否能达到30亿元收入？
回复：尊敬的投资者您好，公司预计全年收入同比增长不低于20%。感谢您的关注。
Q3：毛利率下降的原因是什么？未来会回升吗？
A3：主要受原材料价格影响，我们预计四季度毛利率将环比回升1至2个百分点。
风险提示：以上如涉及对行业的预测、公司发展战略规划等相关内容，不能视作公司或管理层对行业、公司发展的承诺和保证，敬请广大投资者注意投资风险。
附件清单（如有）：无
日期：2025年10月31日
`,
    lines: [
      ['management', 'prepared', null, '2025年前三季度'],
      ['analyst', 'qa', null, '公司明年产能'],
      ['management', 'qa', null, '公司二期项目'],
      ['analyst', 'qa', null, '是否能达到'],
      ['management', 'qa', null, '尊敬的投资者'],
      ['management', 'qa', null, '主要受原材料'],
    ],
    never: ['风险提示', '30亿元收入'],
  },
  {
    name: "a conference in Taiwan: the Republic's date, a host with office in brackets, guests named by house and surname",
    text: `晶曜科技股份有限公司
2025年第三季法人說明會 逐字稿
時間：民國114年10月23日 下午2:00

主持人 陳怡君（投資人關係處長）：
各位投資人大家好，歡迎參加晶曜科技第三季法說會。在開始之前提醒各位，今天的談話可能包含前瞻性陳述，實際結果可能與預期有重大差異。
接下來請財務長說明。

財務長 林志遠：
謝謝怡君。第三季合併營收為新台幣325億元，季增8.2%，年增15.6%。展望第四季，以1美元兌新台幣30.5元的匯率計算，我們預期營收將介於新台幣330億元至340億元之間。

總經理 吳國棟：
我們預計2026年資本支出約新台幣200億元。

【問答】
摩根士丹利 張先生：請問明年毛利率會不會超過45%？我認為應該可以達到46%。
林志遠：我們長期毛利率目標維持在42%以上。
主持人：由於時間關係，我們再接受最後一個問題。
分析師：謝謝，明年股利政策？
吳國棟：我們計畫逐步提高每股現金股利。
`,
    lines: [
      ['operator', 'prepared', '陳怡君', '各位投資人'],
      ['management', 'prepared', '林志遠', '展望第四季'],
      ['analyst', 'qa', '摩根士丹利 張先生', '我認為應該'],
      ['management', 'qa', '林志遠', '我們長期毛利率'],
      ['operator', 'qa', '主持人', '由於時間'],
      ['analyst', 'qa', '分析師', '謝謝，明年'],
    ],
    never: ['46%'],
  },
  {
    name: 'recogniser output without full stops: time behind the speaker, roles by what is said',
    text: `SPEAKER_00 [00:00:03]: good morning everyone and welcome to the kestrel energy second quarter twenty twenty five earnings call at this time all participants are in listen only mode i would now like to hand the conference over to your first speaker today helen brandt vice president of investor relations please go ahead
SPEAKER_01 [00:00:41]: thank you operator joining me today are our chief executive officer marcus dell and our chief financial officer joanna price before we begin i would like to remind you that this call contains forward looking statements which are subject to risks and uncertainties with that i will turn it over to marcus
SPEAKER_02 [00:01:20]: thanks helen we had a strong quarter revenue was four hundred twenty million dollars up twelve percent year over year driven by our midstream business and we expect to bring the odessa plant online by the end of the year we also signed three new contracts in the permian and we think those will add about thirty million dollars of revenue next year with that let me turn it over to joanna
SPEAKER_03 [00:03:02]: thank you marcus for the full year we now expect capital expenditures of one hundred and ten to one hundred and twenty million dollars our net debt was nine hundred million dollars and we plan to reduce it to below eight hundred million dollars by year end
SPEAKER_00 [00:05:00]: thank you we will now begin the question and answer session our first question comes from the line of ben ortiz with evercore your line is open
SPEAKER_04 [00:05:15]: hey good morning thanks for taking my question do you think you will hit a billion dollars next year i think you will
SPEAKER_02 [00:05:30]: yeah ben look we think revenue will grow double digits next year
`,
    lines: [
      ['operator', 'prepared', 'SPEAKER_00', 'good morning everyone'],
      ['investor_relations', 'prepared', 'SPEAKER_01', 'thank you operator'],
      ['management', 'prepared', 'SPEAKER_02', 'and we expect to bring'],
      ['management', 'prepared', 'SPEAKER_03', 'and we plan to reduce'],
      ['analyst', 'qa', 'SPEAKER_04', 'hey good morning'],
      ['management', 'qa', 'SPEAKER_02', 'yeah ben look'],
    ],
    never: ['i think you will', 'forward looking statements'],
  },
  {
    name: "Markdown notes: bold speakers before a dash, named questions and answers, a safe-harbour line, an editor's note",
    text: `# Vela Mobility — FY2025 Q4 results call (notes)

*Date: 2025-08-14*

**Safe harbor:** This call contains forward-looking statements. We undertake no obligation to update them.

## Prepared remarks

**Zhang Wei (CEO):** (Interpreted) We delivered 91,000 vehicles this quarter, up 44% YoY.

- We plan to launch the V7 SUV in the December quarter.
- Overseas: we will enter 5 new countries by the end of 2026.

**Lin Fang, CFO** — Gross margin was 14.1%. For Q1 FY2026 we guide revenue of RMB 21.5–22.5 billion.

## Q&A

**Q (Goldman Sachs, Joyce Tan):** Could deliveries reach 500k next year?

**A (Zhang Wei):** [Foreign Language] [Interpreted] We are confident that deliveries next year will exceed 450,000 units.

> Editor's note: the line dropped at this point; we expect a replay to be posted tomorrow.
`,
    lines: [
      ['management', 'prepared', 'Zhang Wei', 'We plan to launch'],
      ['management', 'prepared', 'Lin Fang', 'For Q1 FY2026'],
      ['analyst', 'qa', 'Goldman Sachs', 'Could deliveries'],
      ['management', 'qa', 'Zhang Wei', '[Foreign Language]'],
    ],
    never: ['obligation', 'replay'],
  },
  {
    name: 'a Hong Kong call in simplified Chinese: offices with names, guests named by house',
    text: `海丰控股 2025年中期业绩电话会
2025年8月27日
管理层发言
首席执行官张海：各位下午好。上半年集团收入为人民币86.3亿元，同比增长18%。我们预计下半年收入增速将高于上半年。
CFO李娜：上半年经调整净利润12.7亿元。全年资本开支预计在15亿元左右。
问答环节
高盛 王女士：管理层好，恭喜。请问明年利润率展望？我觉得能到20%吧。
张海：谢谢。我们希望明年经营利润率提升1个百分点。
中金 刘先生：我想请问回购。
李娜：未来12个月我们计划回购不超过10亿港元。
发言人1：好的，最后一个问题。
`,
    lines: [
      ['management', 'prepared', '张海', '我们预计下半年'],
      ['management', 'prepared', '李娜', '全年资本开支'],
      ['analyst', 'qa', '高盛 王女士', '我觉得能到'],
      ['management', 'qa', '张海', '我们希望明年'],
      ['analyst', 'qa', '中金 刘先生', '我想请问'],
      ['management', 'qa', '李娜', '未来12个月'],
    ],
    never: ['20%'],
  },
  {
    name: 'captions: a time span above each line, names thanked by first name',
    text: `WEBVTT

00:00:01.000 --> 00:00:06.500
Jane Roe: Good afternoon and welcome to the Pinehill Brands
second quarter 2025 earnings call, August 7, 2025.

00:00:06.500 --> 00:00:12.000
Jane Roe: I'm Jane Roe, head of investor relations. With me is Omar Reyes, our CEO.

00:00:12.000 --> 00:00:19.000
Omar Reyes: Thanks, Jane. Net sales grew 9 percent, and we expect
full-year net sales growth of 8 to 10 percent.

00:00:19.000 --> 00:00:25.000
Omar Reyes: We will open about 40 stores next year.
`,
    lines: [
      ['management', 'prepared', 'Omar Reyes', 'Net sales grew'],
      ['management', 'prepared', 'Omar Reyes', 'We will open about'],
    ],
    never: ['00:00:12'],
  },
  {
    name: 'recogniser output: speaker and time alone on a line, handed over by the host',
    text: `Speaker 1  00:02
Hello and welcome to Tallow Health's third quarter 2025 earnings call on November 5, 2025. I am the VP of investor relations. Please note that our remarks include forward-looking statements. I'll now hand it over to our CEO, Ann Webb.

Speaker 2  00:45
Thank you. Revenue was up 30 percent to 88 million dollars. We expect approval of TH-204 by the FDA in the first half of 2026. We're guiding to revenue of 350 to 360 million dollars for the full year.

Speaker 3  05:10
Hi, it's Karl from Piper. Can you talk about 2026? Do you expect to be profitable?

Speaker 2  05:22
We do. We anticipate reaching profitability in the second half of 2026.
`,
    lines: [
      ['investor_relations', 'prepared', 'Speaker 1', 'Hello and welcome'],
      ['management', 'prepared', 'Speaker 2', 'We expect approval'],
      ['analyst', 'qa', 'Speaker 3', 'Do you expect'],
      ['management', 'qa', 'Speaker 2', 'We anticipate'],
    ],
    never: ['forward-looking'],
  },
  {
    name: 'names with honorifics and offices in brackets, an answer with its speaker in brackets',
    text: `BEACON TELECOM LIMITED
Results for the six months ended 30 September 2025
Analyst call, 12 November 2025

MODERATOR: Good day, ladies and gentlemen.

MR. R. K. IYER (MANAGING DIRECTOR): Good evening, everyone. Our ARPU rose to INR 245. We expect capex to moderate in FY27.

MR. S. DAS (CFO): Net debt to EBITDA will be below 2x by March 2026.

Question: “Will you raise tariffs?” (Vivek, Axis Capital)
Answer (Mr. Iyer): We will not comment on tariffs. But we do see scope for a hike in the coming quarters.
`,
    lines: [
      ['operator', 'prepared', 'MODERATOR', 'Good day'],
      ['management', 'prepared', 'MR. R. K. IYER', 'We expect capex'],
      ['management', 'prepared', 'MR. S. DAS', 'Net debt'],
      ['management', 'qa', 'Mr. Iyer', 'But we do see'],
    ],
    never: ['Will you raise'],
  },
  {
    name: "a bank's notes: parts in brackets, bullets with semicolons, an answer with its officer, a disclaimer",
    text: `明泰银行2025年三季度业绩交流会纪要
会议时间：2025年11月3日
参会领导：行长 赵立群、副行长兼财务总监 孙悦、董秘 何晓
会议纪要：
【经营情况】
• 前三季度净利润312亿元，同比增长2.1%；
• 净息差1.56%，较上半年下降2BP；
• 不良贷款率0.94%，持平。
【展望】
• 预计全年净息差降幅收窄，四季度基本企稳；
• 全年信贷增速预计在8%左右。
【Q&A】
Q：中期分红怎么安排？
A（董秘何晓）：今年中期分红比例不低于30%，预计明年1月发放。
Q：房地产敞口？
A：房地产贷款占比4.1%，我们会继续压降。
免责声明：本纪要仅供参考，不构成投资建议。据此操作风险自担。
`,
    lines: [
      ['management', 'prepared', null, '预计全年净息差'],
      ['management', 'prepared', null, '全年信贷增速'],
      ['analyst', 'qa', null, '中期分红怎么'],
      ['management', 'qa', '董秘何晓', '今年中期分红'],
      ['management', 'qa', null, '房地产贷款'],
    ],
    never: ['投资建议'],
  },
  {
    name: 'each labelled line with its translation below, labelled too',
    text: `Full transcript — Oriental Harbour Group, FY2025 interim results briefing, 28 August 2025

Chairman Mr. Leung: Ladies and gentlemen, good afternoon. Throughput grew 7% in the first half.
主席梁先生：各位下午好。上半年吞吐量增長7%。

We expect capital expenditure of HK$3.2 billion for the full year.
我們預計全年資本開支為32億港元。

CFO Ms. Ho: The board plans to maintain a payout ratio of at least 40%.
財務總監何女士：董事會計劃維持至少40%的派息比率。

Q: What is your outlook for tariffs in 2026?
問：2026年的費率展望如何？

A: We expect tariffs to rise 3% in 2026.
答：我們預計2026年費率上升4%。
`,
    lines: [
      ['management', 'prepared', 'Mr. Leung', 'Throughput grew'],
      ['management', 'prepared', 'Ms. Ho', 'The board plans'],
      ['analyst', 'qa', null, 'What is your'],
      ['management', 'qa', null, 'We expect tariffs'],
    ],
    never: ['吞吐量', '4%'],
  },
  {
    name: 'an answer broken into several turns of an unnamed speaker',
    text: `Operator

Our first question comes from Ana Ruiz with Harbour Research. Please go ahead.

Ana Ruiz -- Harbour Research -- Analyst

How do you see the stores next year? Could there be 200?

Unknown speaker

Thank you for the question. We opened stores in nine cities this year, and what we learned there is how to choose places, how to hire people before the doors open, and how to keep the shelves full in the first weeks.

Unknown speaker

We will open 40 stores next year.

Operator

Our next question comes from Bo Lind with Mill Street Partners.

Unknown speaker

Could that be 90 stores?
`,
    lines: [
      ['management', 'qa', 'Unknown speaker', 'We opened stores'],
      ['management', 'qa', 'Unknown speaker', 'We will open 40'],
      ['analyst', 'qa', 'Unknown speaker', 'Could that be 90'],
    ],
    never: ['90 stores', '200'],
  },
];

/**
 * Passages of our own with when what they promise falls due: `metric end`, `-` for no date; `assumed` where the period
 * is taken over from another sentence. All phrasings of a case must give the same. The company is an unknown one whose
 * year is the calendar year; the call of 20 February 2025 reports the quarter that ended on 31 December 2024. A line
 * that begins with `Q:` is an analyst's.
 */
export interface HorizonCase {
  readonly name: string;
  readonly due: readonly string[];
  readonly en: string;
  readonly hans: string;
  readonly hant: string;
}

export const HORIZON_CASES: readonly HorizonCase[] = [
  {
    name: 'each number has its own quarter',
    en: 'We expect revenue of $5 billion in the first quarter and $6 billion in the second quarter.',
    hans: '我们预计收入第一季度为50亿美元，第二季度为60亿美元。',
    hant: '我們預計收入第一季度為50億美元，第二季度為60億美元。',
    due: ['revenue 2025-03-31', 'revenue 2025-06-30'],
  },
  {
    name: 'each side of an "and" has its own',
    en: 'We expect gross margin to improve in the first quarter and operating margin to improve next year.',
    hans: '我们预计第一季度毛利率将提升，明年经营利润率将提升。',
    hant: '我們預計第一季度毛利率將提升，明年經營利潤率將提升。',
    due: ['gross_margin 2025-03-31', 'operating_margin 2026-12-31'],
  },
  {
    name: 'a string of periods ends with its last',
    en: 'We expect revenue to grow this year and into next year.',
    hans: '我们预计收入今年和明年都将增长。',
    hant: '我們預計收入今年和明年都將增長。',
    due: ['revenue 2026-12-31'],
  },
  {
    name: 'a pair of quarters is one window',
    en: 'We expect revenue to grow in the third and fourth quarters of 2025.',
    hans: '我们预计2025年第三、四季度收入将增长。',
    hant: '我們預計2025年第三、四季度收入將增長。',
    due: ['revenue 2025-12-31'],
  },
  {
    name: 'what a promise is compared with is not when it falls due',
    en: 'We expect revenue to grow 10% in the first quarter compared with the fourth quarter of last year.',
    hans: '我们预计第一季度收入将比去年第四季度增长10%。',
    hant: '我們預計第一季度收入將比去年第四季度增長10%。',
    due: ['revenue 2025-03-31'],
  },
  {
    name: 'a base alone gives no date',
    en: 'We expect gross margin to be higher than in 2023.',
    hans: '我们预计毛利率将高于2023年。',
    hant: '我們預計毛利率將高於2023年。',
    due: ['gross_margin -'],
  },
  {
    name: 'the rest of the year is when, not a base',
    en: 'We expect gross margin to improve over the rest of the year.',
    hans: '我们预计毛利率在今年余下的时间将提升。',
    hant: '我們預計毛利率在今年餘下的時間將提升。',
    due: ['gross_margin 2025-12-31'],
  },
  {
    name: 'an announced period holds for the sentences behind it',
    en: 'Turning to our outlook for the first quarter. We expect revenue of $5 billion. We expect gross margin of 40%.',
    hans: '下面介绍第一季度的展望。我们预计收入为50亿美元。我们预计毛利率为40%。',
    hant: '下面介紹第一季度的展望。我們預計收入為50億美元。我們預計毛利率為40%。',
    due: ['revenue 2025-03-31 assumed', 'gross_margin 2025-03-31 assumed'],
  },
  {
    name: 'and for the clauses behind it',
    en: 'For the full year 2025, we expect revenue of $20 billion, gross margin of 40% and capital expenditure of $2 billion.',
    hans: '对于2025年全年，我们预计收入为200亿美元，毛利率为40%，资本开支为20亿美元。',
    hant: '對於2025年全年，我們預計收入為200億美元，毛利率為40%，資本開支為20億美元。',
    due: ['revenue 2025-12-31', 'gross_margin 2025-12-31', 'capital_expenditure 2025-12-31'],
  },
  {
    name: 'until another is named',
    en: 'For the first quarter, we expect revenue of $5 billion. For the full year, we expect revenue of $21 billion. We expect capital expenditure of $2 billion.',
    hans: '第一季度，我们预计收入为50亿美元。2025年全年，我们预计收入为210亿美元。我们预计资本开支为20亿美元。',
    hant: '第一季度，我們預計收入為50億美元。2025年全年，我們預計收入為210億美元。我們預計資本開支為20億美元。',
    due: ['revenue 2025-03-31', 'revenue 2025-12-31', 'capital_expenditure 2025-12-31 assumed'],
  },
  {
    name: 'a later promise dates nothing before it',
    en: 'Depreciation is expected to be $600 million, and finally, we expect capital expenditure of $440 million for the second quarter.',
    hans: '预计折旧为6亿美元，最后，我们预计第二季度资本开支为4.4亿美元。',
    hant: '預計折舊為6億美元，最後，我們預計第二季度資本開支為4.4億美元。',
    due: ['depreciation -', 'capital_expenditure 2025-06-30'],
  },
  {
    name: 'an assumption is that of the promise behind it',
    en: 'Assuming a tax rate of 28%, we expect net income of $1 billion in the second quarter.',
    hans: '假设税率为28%，我们预计第二季度净利润为10亿美元。',
    hant: '假設稅率為28%，我們預計第二季度淨利潤為10億美元。',
    due: ['tax_rate 2025-06-30', 'net_income 2025-06-30'],
  },
  {
    name: 'the question says which quarter is meant',
    en: 'Q: How should we think about gross margin in the second quarter?\nWe expect gross margin to be higher.',
    hans: 'Q: 请问第二季度的毛利率如何看待？\n我们预计毛利率将提升。',
    hant: 'Q: 請問第二季度的毛利率如何看待？\n我們預計毛利率將提升。',
    due: ['gross_margin 2025-06-30 assumed'],
  },
  {
    name: 'an answer that names a period means that one',
    en: 'Q: How should we think about gross margin in the second quarter?\nWe expect gross margin to be higher next year.',
    hans: 'Q: 请问第二季度的毛利率如何看待？\n我们预计明年毛利率将提升。',
    hant: 'Q: 請問第二季度的毛利率如何看待？\n我們預計明年毛利率將提升。',
    due: ['gross_margin 2026-12-31'],
  },
  {
    name: 'a question for two periods says nothing',
    en: 'Q: How should we think about gross margin in the second quarter and next year?\nWe expect gross margin to be higher.',
    hans: 'Q: 请问第二季度和明年的毛利率如何看待？\n我们预计毛利率将提升。',
    hant: 'Q: 請問第二季度和明年的毛利率如何看待？\n我們預計毛利率將提升。',
    due: ['gross_margin -'],
  },
  {
    name: 'nor a question about something else',
    en: 'Q: How should we think about capital expenditure in the second quarter?\nWe expect gross margin to be higher.',
    hans: 'Q: 请问第二季度的资本开支如何看待？\n我们预计毛利率将提升。',
    hant: 'Q: 請問第二季度的資本開支如何看待？\n我們預計毛利率將提升。',
    due: ['gross_margin -'],
  },
  {
    name: 'nor a question about the past',
    en: 'Q: Gross margin fell in the third quarter of last year, why?\nWe expect gross margin to be higher.',
    hans: 'Q: 去年第三季度毛利率下降，原因是什么？\n我们预计毛利率将提升。',
    hant: 'Q: 去年第三季度毛利率下降，原因是什麼？\n我們預計毛利率將提升。',
    due: ['gross_margin -'],
  },
  {
    name: 'what comes after a period begins where it ends',
    en: 'We expect gross margin to improve after the second quarter of 2025.',
    hans: '我们预计2025年第二季度之后毛利率将提升。',
    hant: '我們預計2025年第二季度之後毛利率將提升。',
    due: ['gross_margin -'],
  },
  {
    name: 'by the end of a quarter',
    en: 'We expect to open 30 stores by the end of the second quarter.',
    hans: '我们预计到第二季度末新开30家门店。',
    hant: '我們預計到第二季度末新開30家門店。',
    due: ['stores 2025-06-30'],
  },
  {
    name: 'within a length of time',
    en: 'We expect gross margin to improve within half a year.',
    hans: '我们预计半年内毛利率将提升。',
    hant: '我們預計半年內毛利率將提升。',
    due: ['gross_margin 2025-08-20'],
  },
  {
    name: 'what was spent so far is no due date',
    en: 'We have invested for over three years, and we expect gross margin to improve.',
    hans: '我们过去三年投入了很多，我们预计毛利率将提升。',
    hant: '我們過去三年投入了很多，我們預計毛利率將提升。',
    due: ['gross_margin -'],
  },
  {
    name: 'from one quarter to another is until the other',
    en: 'From the second to the third quarter of 2025, we expect gross margin to improve.',
    hans: '从2025年二季度到三季度，我们预计毛利率会提升。',
    hant: '從2025年二季度到三季度，我們預計毛利率會提升。',
    due: ['gross_margin 2025-09-30'],
  },
];

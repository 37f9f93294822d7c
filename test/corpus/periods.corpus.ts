/** Expressions of time with the window they must be read as. Written for this suite; `zh` cases are run in both scripts. */

export interface PeriodCase {
  readonly text: string;
  /** `start..end relation tense`, `null` for an open end; empty for text that names no time. */
  readonly want: readonly string[];
  /** The window that a sentence about the future means, where it differs. */
  readonly future?: string;
}

/** A company with a December year that reported the quarter to 25 June 2022, on 2 August. */
export const DECEMBER: readonly PeriodCase[] = [
  { text: 'in the third quarter of 2022', want: ['2022-07-01..2022-09-30 over current'] },
  { text: 'for Q4', want: ['2022-10-01..2022-12-31 over future'] },
  { text: 'this quarter', want: ['2022-03-27..2022-06-25 over reported'], future: '2022-07-01..2022-09-30' },
  { text: 'later this quarter', want: ['2022-08-02..2022-09-30 over current'] },
  { text: 'next quarter', want: ['2022-07-01..2022-09-30 over current'] },
  { text: 'last quarter', want: ['2022-01-01..2022-03-31 over past'] },
  { text: 'the first quarter', want: ['2022-01-01..2022-03-31 over past'], future: '2023-01-01..2023-03-31' },
  { text: 'the back half', want: ['2022-07-01..2022-12-31 over current'] },
  { text: 'the first half of next year', want: ['2023-01-01..2023-06-30 over future'] },
  { text: 'by year end', want: ['null..2022-12-31 by future'] },
  { text: 'toward the end of 2024', want: ['null..2024-12-31 by future'] },
  { text: 'as we exit the year', want: ['null..2022-12-31 by future'] },
  { text: 'the remainder of the year', want: ['2022-08-02..2022-12-31 over current'] },
  { text: 'early next year', want: ['2023-01-01..2023-03-31 over future'] },
  { text: 'fiscal 2025', want: ['2025-01-01..2025-12-31 over future'] },
  { text: 'FY24', want: ['2024-01-01..2024-12-31 over future'] },
  { text: 'the full year', want: ['2022-01-01..2022-12-31 over current'] },
  { text: 'over the next two to three quarters', want: ['2022-07-01..2023-03-31 over future'] },
  { text: 'over the next 12 months', want: ['2022-08-02..2023-08-02 over future'] },
  { text: 'within five years', want: ['2022-08-02..2027-08-02 over future'] },
  { text: 'in the coming years', want: ['null..null over future'] },
  { text: 'since 2019', want: ['2019-01-01..null since past'] },
  { text: 'starting next year', want: ['2023-01-01..null from future'] },
  { text: 'a year ago', want: ['2021-04-01..2021-06-30 over past'] },
  { text: 'the past ten years', want: ['2012-07-01..2022-06-30 over current'] },
  { text: 'planned for November', want: ['2022-11-01..2022-11-30 over future'] },
  { text: 'on May 5, 2023', want: ['2023-05-05..2023-05-05 over future'] },
  { text: 'next week', want: ['2022-08-08..2022-08-14 over future'] },
];

export const ENGLISH_NONE: readonly string[] = [
  'we may march on and augment it',
  'quarterly dividends',
  'a halfway house',
  '2,020 stores',
  '$2023 million',
  'year-over-year growth',
  'day-to-day work',
  'the Q5 sedan',
  'an h3 heading',
  'yearly reviews',
];

/** A company with a March year that reported the quarter to 31 December 2024, on 20 February 2025. */
export const MARCH: readonly PeriodCase[] = [
  { text: '下一财年', want: ['2025-04-01..2026-03-31 over future'] },
  { text: '本财年上半年', want: ['2024-04-01..2024-09-30 over past'] },
  { text: '本季度', want: ['2024-10-01..2024-12-31 over reported'], future: '2025-01-01..2025-03-31' },
  { text: '下季度', want: ['2025-01-01..2025-03-31 over current'] },
  { text: '上季度', want: ['2024-07-01..2024-09-30 over past'] },
  { text: '三月季度', want: ['2025-01-01..2025-03-31 over current'] },
  { text: '12月季度', want: ['2024-10-01..2024-12-31 over reported'] },
  { text: '明年上半年', want: ['2026-01-01..2026-06-30 over future'] },
  { text: '今年下半年', want: ['2025-07-01..2025-12-31 over future'] },
  { text: '年底前', want: ['null..2025-12-31 by future'] },
  { text: '未来三年内', want: ['2025-04-01..2028-03-31 over future'] },
  { text: '未来一到两年', want: ['2025-04-01..2027-03-31 over future'] },
  { text: '未来几个季度', want: ['null..null over future'] },
  { text: '去年同期', want: ['2023-10-01..2023-12-31 over past'] },
  { text: '过去九个月', want: ['2024-04-01..2024-12-31 over reported'] },
  { text: '截至2024年12月31日', want: ['null..2024-12-31 by reported'] },
  { text: '2028财年', want: ['2027-04-01..2028-03-31 over future'] },
  { text: '十四五期间', want: ['2021-01-01..2025-12-31 over current'] },
  { text: '2026年第二季度', want: ['2026-04-01..2026-06-30 over future'] },
];

export const CHINESE_NONE: readonly string[] = [
  '年轻用户',
  '季节性',
  '生日礼物',
  '年货节',
  '长期主义',
  '周转率',
  '月活跃用户',
  '同比增长',
  '十五五',
  '日常开销',
];

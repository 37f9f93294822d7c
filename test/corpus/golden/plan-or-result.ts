import type { SentenceCause } from './sentence-case.js';

/** What was planned, and what is said of a year that is not over, is no result. */
export const PLAN_OR_RESULT: SentenceCause = {
  cause: 'plans and years that are not over',
  is: [
    {
      en: 'We had expected capital expenditures of $1 billion.',
      hans: '此前预计资本开支为10亿美元。',
      hant: '先前預計資本支出為10億美元。',
      says: [],
      reports: [],
    },
    {
      en: 'Full-year capital expenditures were lowered to no more than $1 billion.',
      hans: '全年资本开支下调至不超过10亿美元。',
      hant: '全年資本支出下修至不超過10億美元。',
      says: ['capital_expenditure quantitative ceiling reach commitment null..1000000000 USD by 2025-12-31'],
      reports: [],
    },
    {
      en: 'Licensing is not expected to generate a material amount of revenue.',
      hans: '授权业务预计不会带来重大收入。',
      hant: '授權業務預計不會帶來重大營收。',
      says: [],
      reports: [],
    },
  ],
  isNot: [
    {
      en: 'We expected revenue of $5 billion and delivered $5.2 billion.',
      hans: '此前预计收入为50亿美元,实际收入为52亿美元。',
      hant: '先前預計營收為50億美元,實際營收為52億美元。',
      says: [],
      reports: ['revenue 5200000000 USD - 2025-09-30'],
    },
    {
      en: 'As we expected, revenue was $5 billion.',
      hans: '如我们此前预期,收入为50亿美元。',
      hant: '如我們先前預期,營收為50億美元。',
      says: [],
      reports: ['revenue 5000000000 USD - 2025-09-30'],
    },
  ],
};

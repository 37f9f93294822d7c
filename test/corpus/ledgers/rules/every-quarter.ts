import { horizon } from '../builder.js';
import { guided, of, Q1, Q2, Q3 } from './frames.js';
import type { RuleTable } from './rule-case.js';

const metric = 'free_cash_flow';
const HALF = horizon('2025-04-01..2025-09-30');
const cash = (amount: string, period?: string) =>
  of(metric, `free cash flow was ${amount}`, `${amount} USD`, { period });
const above = (quote = 'free cash flow positive in every quarter', more = {}) =>
  guided(quote, '0.. USD', { metric, form: 'floor', horizon: HALF, ...more });

export const everyQuarter: RuleTable = {
  rule: 'numeric.every',
  cases: [
    { name: 'each of them', said: above(), reported: [cash('12e6')], then: [cash('20e6')], verdict: 'resolved/met' },
    {
      name: 'one that was not, whatever the total',
      said: above('free cash flow positive in each quarter'),
      reported: [cash('-12e6')],
      then: [cash('90e6'), cash('78e6', '2025-04-01..2025-09-30')],
      verdict: 'resolved/missed',
    },
    {
      name: 'in Chinese',
      said: above('每个季度的自由现金流都为正'),
      reported: [cash('12e6')],
      then: [cash('-1e6')],
      verdict: 'resolved/missed',
    },
    {
      name: 'below nothing in each',
      said: guided('negative in every quarter', '..0 USD', { metric, form: 'ceiling', horizon: HALF }),
      reported: [cash('-12e6')],
      then: [cash('-2e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'the first of two',
      said: above(),
      reported: [cash('12e6')],
      verdict: 'on_pace: not_yet_due',
    },
    {
      name: 'one that was not, before the window has closed',
      said: above(),
      reported: [cash('-12e6')],
      verdict: 'behind_pace: not_yet_due',
      counter: true,
    },
    {
      name: 'a quarter that nobody told',
      said: above(),
      reported: [],
      then: [cash('20e6')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'a quarter before the window',
      said: above(),
      known: [cash('-9e6', Q1)],
      reported: [cash('12e6', Q2)],
      then: [cash('20e6', Q3)],
      verdict: 'resolved/met',
      counter: true,
    },
    {
      name: 'a half, no quarter named',
      said: above('free cash flow positive in the next two quarters together'),
      reported: [cash('-12e6')],
      then: [cash('90e6')],
      verdict: 'resolved/met',
      counter: true,
      by: 'numeric.floor',
    },
  ],
};

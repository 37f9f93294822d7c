import { horizon, target, type Said } from '../builder.js';
import { grew, members, noBounds, of, Q2, Q2_BEFORE, Q1, Q3, revenue, spent, TWO_YEARS, next } from './frames.js';
import type { RuleTable } from './rule-case.js';

const spend = (amount: string, quote = `we will invest ${amount} over two years`): Said => ({
  quote,
  metric: 'capital_expenditure',
  form: 'cumulative',
  target: target(`${amount} USD`),
  horizon: horizon(TWO_YEARS),
});
const capped: Said = {
  ...spend('30e9'),
  quote: 'capital spending of at most 30 billion over two years',
  target: target('..30e9 USD'),
};

export const cumulative: RuleTable = {
  rule: 'cumulative.pace',
  cases: [
    { name: 'on pace', said: spend('80e9'), reported: [spent('10e9')], verdict: 'on_pace: not_yet_due' },
    { name: 'behind', said: spend('80e9'), reported: [spent('5e9')], verdict: 'behind_pace: not_yet_due' },
    {
      name: 'spending before the window is not counted',
      said: spend('80e9'),
      known: [spent('40e9')],
      reported: [spent('5e9')],
      verdict: 'behind_pace: not_yet_due',
    },
    {
      name: 'two quarters are added up',
      said: spend('80e9'),
      reported: [spent('5e9')],
      then: [spent('15e9')],
      verdict: 'on_pace: not_yet_due',
    },
    {
      name: 'the total reached early',
      said: spend('20e9'),
      reported: [spent('12e9')],
      then: [spent('9e9')],
      verdict: 'resolved/met',
    },
    { name: 'a ceiling passed', said: capped, reported: [spent('31e9')], verdict: 'resolved/missed' },
    {
      name: 'in Chinese, two years not over',
      said: spend('80e9', '未来两年资本开支合计800亿'),
      reported: [spent('10e9')],
      verdict: 'on_pace: not_yet_due',
    },
    {
      name: 'half a year closed below the total',
      said: { ...spend('20e9'), horizon: horizon('2025-04-01..2025-09-30') },
      reported: [spent('8e9')],
      then: [spent('9e9')],
      verdict: 'resolved/missed',
    },
    {
      name: 'a quarter of it is not known: no miss',
      said: { ...spend('20e9'), horizon: horizon('2025-04-01..2025-09-30') },
      reported: [],
      then: [spent('9e9')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: "an analyst's figure is not counted",
      said: spend('80e9'),
      reported: [{ ...spent('10e9'), statedBy: 'analyst' }],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'the readings of the window disagree',
      said: { ...spend('120e9'), horizon: horizon('2025-04-01..2027-03-31?|2024-04-01..2026-03-31') },
      known: [spent('20e9', '2024-04-01..2025-03-31')],
      reported: [spent('16e9')],
      verdict: 'open: window_ambiguous',
      counter: true,
    },
    {
      name: 'the figure is of the whole, the plan of a part',
      said: { ...spend('80e9'), quote: 'we will invest 80 billion in cloud and AI', topic: ['ai', 'cloud'] },
      reported: [spent('81e9')],
      verdict: 'on_pace: not_yet_due',
      counter: true,
    },
    {
      name: 'no dates at all',
      said: { ...spend('80e9'), horizon: null },
      reported: [spent('10e9')],
      verdict: 'open: window_ambiguous',
      counter: true,
    },
  ],
};

const doubles: Said = {
  quote: 'revenue doubles next quarter',
  form: 'relative',
  target: noBounds('yoy', '2'),
  horizon: next,
};

export const relative: RuleTable = {
  rule: 'relative.period',
  cases: [
    {
      name: 'doubled on the year',
      said: doubles,
      known: [revenue('5e9', Q2_BEFORE)],
      reported: [revenue('10.1e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'clearly not doubled',
      said: doubles,
      known: [revenue('5e9', Q2_BEFORE)],
      reported: [revenue('7e9')],
      verdict: 'resolved/missed',
    },
    {
      name: 'tripled against a named quarter',
      said: { ...doubles, quote: 'three times the first quarter', target: noBounds(`period:${Q1}`, '3') },
      known: [revenue('3e9')],
      reported: [revenue('9.2e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'more than the quarter before, as the words say',
      said: {
        ...doubles,
        quote: 'revenue above the prior quarter, up sequentially',
        direction: 'exceed',
        target: null,
      },
      known: [revenue('5e9')],
      reported: [revenue('6e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'more than a year ago, in Chinese',
      said: { ...doubles, quote: '下季度收入同比翻番', direction: 'exceed' },
      known: [revenue('5e9', Q2_BEFORE)],
      reported: [revenue('11e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'still running',
      said: { ...doubles, horizon: horizon('2025-10-01..2025-12-31') },
      reported: [revenue('10.1e9')],
      verdict: 'open: not_yet_due',
    },
    {
      name: 'the base is not known',
      said: doubles,
      reported: [revenue('10.1e9')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'against what is not said',
      said: { ...doubles, quote: 'revenue higher than ever', direction: 'exceed', target: null },
      known: [revenue('5e9', Q2_BEFORE)],
      reported: [revenue('10.1e9')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'the base was a loss',
      said: { ...doubles, quote: 'net income doubles', metric: 'net_income' },
      known: [of('net_income', 'a loss of 1 billion', '-1e9 USD', { period: Q2_BEFORE })],
      reported: [of('net_income', 'net income of 1 billion', '1e9 USD')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'against a past total',
      said: {
        quote: 'more than the last ten years together',
        metric: 'investment',
        form: 'relative',
        direction: 'exceed',
        target: noBounds('past_total:ten years', '1'),
        horizon: horizon(TWO_YEARS),
      },
      reported: [spent('10e9')],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'growth of a hundred per cent is a growth rate',
      said: { quote: 'revenue up 100%', direction: 'increase', target: target('100 percent yoy'), horizon: next },
      reported: [grew('100')],
      verdict: 'resolved/met',
      by: 'growth.rate',
      counter: true,
    },
  ],
};

const reach: Said = {
  quote: '50 million members by June',
  metric: 'members',
  form: 'by_date',
  target: target('50e6 count'),
  horizon: horizon('..2025-06-30'),
};

export const byDate: RuleTable = {
  rule: 'numeric.by_date',
  cases: [
    { name: 'there in time', said: reach, reported: [members('51e6')], verdict: 'resolved/met' },
    { name: 'not there on the day', said: reach, reported: [members('48e6')], verdict: 'resolved/missed' },
    {
      name: 'there a quarter late',
      said: reach,
      reported: [members('48e6')],
      then: [members('52e6')],
      verdict: 'resolved/met_late',
    },
    {
      name: 'there early',
      said: { ...reach, horizon: horizon('..2025-12-31') },
      reported: [members('50e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'debt down to a level',
      said: {
        ...reach,
        quote: 'debt of at most 3 billion by June',
        metric: 'debt',
        direction: 'decrease',
        target: target('..3e9 USD'),
      },
      reported: [of('debt', 'debt of 2.9 billion', '2.9e9 USD')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Traditional Chinese',
      said: { ...reach, quote: '六月底前會員達五千萬' },
      reported: [members('51e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'there later, the day itself not reported',
      said: reach,
      reported: [],
      then: [members('52e6')],
      verdict: 'due: window_ambiguous',
      counter: true,
    },
    {
      name: 'not over yet',
      said: { ...reach, horizon: horizon('..2025-12-31') },
      reported: [members('48e6')],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'a flow is no level on a day',
      said: { ...reach, quote: 'revenue of 12 billion by June', metric: 'revenue', target: target('12e9 USD') },
      reported: [revenue('10e9')],
      verdict: 'due: window_ambiguous',
      counter: true,
    },
    {
      name: 'only the quarter before the day is known',
      said: { ...reach, horizon: horizon('..2025-09-30') },
      reported: [members('48e6', Q2)],
      then: [revenue('10e9', Q3)],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
  ],
};

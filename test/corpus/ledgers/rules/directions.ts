import { growth, horizon, type Said } from '../builder.js';
import { ahead, ebita, grew, next, of, Q1, Q2, Q2_BEFORE, rate, revenue, rose, way } from './frames.js';
import type { RuleTable } from './rule-case.js';

const faster = ahead('revenue growth will accelerate next quarter');
const open = { ...faster, quote: 'revenue growth will accelerate', horizon: null };

export const acceleration: RuleTable = {
  rule: 'direction.acceleration',
  cases: [
    { name: 'growth quickened', said: faster, known: [grew('13')], reported: [grew('18')], verdict: 'resolved/met' },
    {
      name: 'still growing, but slower',
      said: faster,
      known: [grew('13')],
      reported: [grew('9')],
      verdict: 'resolved/missed',
    },
    {
      name: 'slower, as said',
      said: { ...faster, quote: 'a slowdown in revenue growth next quarter', direction: 'decrease' },
      known: [grew('13')],
      reported: [grew('9')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Simplified Chinese',
      said: { ...faster, quote: '下季度收入增长将加速' },
      known: [grew('13')],
      reported: [grew('18')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Traditional Chinese',
      said: { ...faster, quote: '下季營收成長將放緩', direction: 'decrease' },
      known: [grew('13')],
      reported: [grew('9')],
      verdict: 'resolved/met',
    },
    {
      name: 'without a date the first quicker quarter meets it, and it went on',
      said: open,
      known: [grew('13')],
      reported: [grew('18')],
      then: [grew('21')],
      verdict: 'resolved/met',
      sustained: 'yes',
    },
    {
      name: 'and it did not go on',
      said: open,
      known: [grew('13')],
      reported: [grew('18')],
      then: [grew('15')],
      verdict: 'resolved/met',
      sustained: 'no',
    },
    {
      name: 'the same growth is a part of it',
      said: faster,
      known: [grew('13')],
      reported: [grew('13')],
      verdict: 'resolved/partially_met',
    },
    {
      name: 'no growth known to start from',
      said: faster,
      reported: [grew('18')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'without a date, slower so far',
      said: open,
      known: [grew('13')],
      reported: [grew('9')],
      verdict: 'behind_pace: not_yet_due',
      counter: true,
    },
    {
      name: 'growth, with no word of its pace',
      said: ahead('revenue will grow next quarter'),
      known: [grew('13')],
      reported: [grew('9')],
      verdict: 'resolved/met',
      by: 'direction.series',
      counter: true,
    },
    {
      name: 'a quarter of the window is still to come',
      said: { ...faster, horizon: horizon('2025-04-01..2025-12-31') },
      known: [grew('13')],
      reported: [grew('18')],
      verdict: 'on_pace: not_yet_due',
      counter: true,
    },
  ],
};

const better: Said = {
  quote: 'the shop unit will be more profitable',
  metric: 'profitability',
  segment: 'shop',
  ...way,
  direction: 'increase',
};
const soon = { ...better, horizon: next };

export const profit: RuleTable = {
  rule: 'direction.profit',
  cases: [
    {
      name: 'a loss has become a profit',
      said: better,
      known: [ebita('-5e6')],
      reported: [ebita('1e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'a smaller loss by the date',
      said: soon,
      known: [ebita('-5e6')],
      reported: [ebita('-1e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'worse, as said',
      said: { ...soon, quote: 'the shop unit will earn less', direction: 'decrease' },
      known: [ebita('5e6')],
      reported: [ebita('2e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'against the same quarter of the year before where it is known',
      said: soon,
      known: [ebita('1e6', Q2_BEFORE), ebita('9e6')],
      reported: [ebita('2e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Simplified Chinese',
      said: { ...soon, quote: '下季度门店业务盈利能力将改善' },
      known: [ebita('-5e6')],
      reported: [ebita('-1e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Traditional Chinese',
      said: { ...soon, quote: '下季門市業務獲利能力將改善' },
      known: [ebita('-5e6')],
      reported: [ebita('1e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'without a date, a smaller loss is only on pace',
      said: better,
      known: [ebita('-5e6')],
      reported: [ebita('-1e6')],
      verdict: 'on_pace: not_yet_due',
      counter: true,
    },
    {
      name: 'a larger loss is no miss, because no measure was named',
      said: soon,
      known: [ebita('-5e6')],
      reported: [ebita('-9e6')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'nothing known to start from',
      said: soon,
      reported: [ebita('1e6')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'a measure named is judged by itself',
      said: { ...soon, quote: 'ebita of the shop unit will rise', metric: 'adjusted_ebita' },
      known: [{ ...ebita('2e6'), period: Q2_BEFORE }],
      reported: [ebita('3e6')],
      verdict: 'resolved/met',
      by: 'direction.series',
      counter: true,
    },
  ],
};

const stock = ahead('inventory will fall next quarter', { metric: 'inventory', direction: 'decrease' });
const goods = (amount: string, period?: string) =>
  of('inventory', `inventory of ${amount}`, `${amount} USD`, { period });
const level = ahead('a stable gross margin', { metric: 'gross_margin', direction: 'stable' });
const half = horizon('2025-04-01..2025-09-30');

export const series: RuleTable = {
  rule: 'direction.series',
  cases: [
    { name: 'up, as said', said: ahead('revenue will rise'), reported: [grew('4')], verdict: 'resolved/met' },
    { name: 'down instead', said: ahead('revenue will rise'), reported: [grew('-4')], verdict: 'resolved/missed' },
    {
      name: 'level, and better than that',
      said: level,
      known: [rate('50', Q2_BEFORE)],
      reported: [rate('52')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'a share of revenue moves in points, not in per cent of itself',
      said: { ...level, quote: 'operating expenses to be flat as a share of revenue', metric: 'operating_expenses' },
      known: [of('operating_expenses', '5.0% of revenue', '5.0 percent', { period: Q2_BEFORE })],
      reported: [of('operating_expenses', '5.3% of revenue', '5.3 percent')],
      verdict: 'resolved/met',
    },
    {
      name: 'two quarters that agree',
      said: ahead('revenue will rise in the next two quarters', { horizon: half }),
      reported: [grew('4')],
      then: [grew('5')],
      verdict: 'resolved/met',
    },
    {
      name: 'what stands at the end of a quarter moves from the quarter before',
      said: stock,
      known: [goods('5e9'), goods('3e9', Q2_BEFORE)],
      reported: [goods('4e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'up from the quarter before, in Chinese',
      said: ahead('下季度收入将环比增长'),
      known: [revenue('9e9')],
      reported: [revenue('10e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'down on the year, in Traditional Chinese',
      said: ahead('下季營收將年減', { direction: 'decrease' }),
      known: [revenue('9e9', Q2_BEFORE)],
      reported: [revenue('8e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'down instead, the window only assumed',
      said: ahead('revenue will rise', { horizon: horizon(`${Q2}?`) }),
      reported: [grew('-4')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'without a date it is only on pace',
      said: ahead('revenue will rise', { horizon: null }),
      reported: [grew('4')],
      verdict: 'on_pace: not_yet_due',
      counter: true,
    },
    {
      name: 'one product of the whole may have risen all the same',
      said: ahead('Falcon sales will rise', { topic: ['falcon'] }),
      reported: [grew('-4')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'one quarter of two does not tell the half-year',
      said: ahead('revenue will rise in the next two quarters', { horizon: half }),
      reported: [grew('4')],
      then: [],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'two quarters that do not agree',
      said: ahead('revenue will rise in the next two quarters', { horizon: half }),
      reported: [grew('4')],
      then: [grew('-5')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'a little more than level is neither',
      said: { ...level, quote: 'stable operating expenses', metric: 'operating_expenses' },
      reported: [rose('operating_expenses', '6')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'growth of another quarter',
      said: ahead('revenue will rise'),
      reported: [grew('4', { period: Q1 })],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'a pro forma figure is of another company',
      said: ahead('revenue will rise'),
      reported: [{ quote: 'pro forma revenue grew 4%', ...growth('4') }],
      verdict: 'due: scope_mismatch',
      counter: true,
    },
  ],
};

export const none: RuleTable = {
  rule: 'none.comparable',
  cases: [
    {
      name: 'a record, against what is not said',
      said: ahead('a record quarter for revenue', { direction: 'exceed' }),
      reported: [grew('4')],
      verdict: 'due: measure_unstated',
    },
    {
      name: 'to be reached, with no figure',
      said: ahead('revenue gets to where we want it', { direction: 'reach' }),
      reported: [grew('4')],
      verdict: 'due: measure_unstated',
    },
    {
      name: 'before the quarter is over',
      said: ahead('a record for revenue', { direction: 'exceed', horizon: horizon('2025-10-01..2025-12-31') }),
      reported: [grew('4')],
      verdict: 'open: not_yet_due',
    },
    {
      name: 'without a date',
      said: ahead('a record for revenue one day', { direction: 'exceed', horizon: null }),
      reported: [grew('4')],
      verdict: 'open: not_yet_due',
    },
    {
      name: 'in Chinese',
      said: ahead('下季度收入创新高', { direction: 'exceed' }),
      reported: [grew('4')],
      verdict: 'due: measure_unstated',
    },
    {
      name: 'a rise is no record',
      said: ahead('revenue will rise'),
      reported: [grew('4')],
      verdict: 'resolved/met',
      by: 'direction.series',
      counter: true,
    },
    {
      name: 'a figure to be exceeded is a floor',
      said: {
        quote: 'more than 10 billion',
        form: 'floor',
        direction: 'exceed',
        target: { low: '10000000000', high: null, unit: 'USD', raw: '10 billion', comparison: null },
        horizon: next,
      },
      reported: [revenue('11e9')],
      verdict: 'resolved/met',
      by: 'numeric.floor',
      counter: true,
    },
    {
      name: 'more than another period is a multiple',
      said: {
        quote: 'more revenue than a year ago',
        form: 'relative',
        direction: 'exceed',
        target: { low: null, high: null, unit: 'ratio', raw: 'more', comparison: { to: 'yoy', multiple: '1' } },
        horizon: next,
      },
      known: [revenue('9e9', Q2_BEFORE)],
      reported: [revenue('11e9')],
      verdict: 'resolved/met',
      by: 'relative.period',
      counter: true,
    },
  ],
};

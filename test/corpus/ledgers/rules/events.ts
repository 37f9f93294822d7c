import { growth, horizon, type Said } from '../builder.js';
import { ebita, happened, milestone, next, operating, Q1, revenue, toHappen, YEAR } from './frames.js';
import type { RuleTable } from './rule-case.js';

const profit: Said = {
  quote: 'the shop unit has its first profit next quarter',
  metric: 'profitability',
  event: 'first_profit',
  segment: 'shop',
  ...milestone,
  horizon: next,
};
const loss = [ebita('-5e6')];

const HALF = '2025-01-01..2025-06-30';
const profitableYear: Said = {
  ...profit,
  quote: 'the shop unit is profitable for the full year',
  event: 'profitable_year',
  horizon: horizon(HALF),
};

/** The year of these reports has two quarters. */
export const year: RuleTable = {
  rule: 'event.year',
  cases: [
    {
      name: 'by its own figure, whatever its quarters',
      said: profitableYear,
      known: loss,
      reported: [ebita('-2e6'), ebita('7e6', HALF)],
      verdict: 'resolved/met',
    },
    {
      name: 'a good quarter in a year that lost money',
      said: profitableYear,
      known: loss,
      reported: [ebita('2e6'), ebita('-1e6', HALF)],
      verdict: 'resolved/missed',
    },
    {
      name: 'all its quarters are known and sum to a profit',
      said: profitableYear,
      known: [ebita('-1e6')],
      reported: [ebita('2e6')],
      verdict: 'resolved/met',
    },
    {
      name: 'its quarters sum to a loss',
      said: profitableYear,
      known: loss,
      reported: [ebita('2e6')],
      verdict: 'resolved/missed',
    },
    {
      name: 'its own figure stands above the sum of its quarters',
      said: profitableYear,
      known: loss,
      reported: [ebita('2e6'), ebita('1e6', HALF)],
      verdict: 'resolved/met',
    },
    {
      name: 'the year is not over, whatever its first quarter',
      said: { ...profitableYear, horizon: horizon(YEAR) },
      known: [ebita('-1e6')],
      reported: [ebita('2e6')],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'only a quarter of the year is known',
      said: profitableYear,
      reported: [ebita('2e6')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'a profit by one measure, a loss by another',
      said: profitableYear,
      known: [...loss, operating('-9e6')],
      reported: [ebita('7e6'), operating('-3e6')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
  ],
};

export const latch: RuleTable = {
  rule: 'event.latch',
  cases: [
    {
      name: 'first profit',
      said: profit,
      known: loss,
      reported: [ebita('2e6')],
      verdict: 'resolved/met',
      sustained: 'unknown',
    },
    {
      name: 'first profit, then a loss: met, not sustained',
      said: profit,
      known: loss,
      reported: [ebita('2e6')],
      then: [ebita('-1e6')],
      verdict: 'resolved/met',
      sustained: 'no',
    },
    {
      name: 'first profit, then another: sustained',
      said: profit,
      known: loss,
      reported: [ebita('2e6')],
      then: [ebita('3e6')],
      verdict: 'resolved/met',
      sustained: 'yes',
    },
    {
      name: 'the window closed on a loss',
      said: profit,
      known: loss,
      reported: [ebita('-1e6')],
      verdict: 'resolved/missed',
    },
    {
      name: 'break-even by the last quarter of two',
      said: { ...profit, event: 'breakeven', horizon: horizon('2025-04-01..2025-09-30') },
      known: loss,
      reported: [ebita('-1e6')],
      then: [ebita('0')],
      verdict: 'resolved/met',
    },
    {
      name: 'said in words, without a figure',
      said: profit,
      reported: [
        happened('first_profit', 'the shop unit earned its first profit', { segment: 'shop', metric: 'profitability' }),
      ],
      verdict: 'resolved/met',
    },
    {
      name: 'zero is no first profit',
      said: profit,
      known: loss,
      reported: [ebita('0')],
      verdict: 'resolved/missed',
      counter: true,
    },
    {
      name: 'the window closed, profit not reported',
      said: profit,
      known: loss,
      reported: [],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'one of two quarters is not known: no miss',
      said: { ...profit, horizon: horizon('2025-04-01..2025-09-30') },
      known: loss,
      reported: [],
      then: [ebita('-1e6')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'it earned a profit before',
      said: profit,
      known: [ebita('5e6')],
      reported: [ebita('6e6')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'a profit by one measure, a loss by another',
      said: profit,
      known: [...loss, operating('-9e6')],
      reported: [ebita('2e6'), operating('-3e6')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'several units at once',
      said: { ...profit, segment: 'group', quote: 'most of our loss-making businesses break even next quarter' },
      known: [{ ...ebita('-5e6'), segment: 'group' }],
      reported: [{ ...ebita('5e6'), segment: 'group' }],
      verdict: 'open: measure_unstated',
      counter: true,
    },
  ],
};

const both = toHappen('product_launch', 'Falcon and Osprey ship next quarter', { topic: ['falcon', 'osprey'] });
const launched = (name: string) => happened('product_launch', `we launched ${name}`, { topic: [name] });
const later = (quote: string, topic: readonly string[]) =>
  toHappen('product_launch', quote, { topic, horizon: horizon('2025-09-01..2025-09-30') });

export const compound: RuleTable = {
  rule: 'event.compound',
  cases: [
    { name: 'both came', said: both, reported: [launched('falcon'), launched('osprey')], verdict: 'resolved/met' },
    {
      name: 'both came, told at once',
      said: both,
      reported: [happened('product_launch', 'we launched Falcon and Osprey', { topic: ['falcon', 'osprey'] })],
      verdict: 'resolved/met',
    },
    {
      name: 'in Simplified Chinese',
      said: { ...both, quote: '下季度将推出Falcon和Osprey' },
      reported: [launched('falcon'), launched('osprey')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Traditional Chinese',
      said: { ...both, quote: '下季將推出Falcon與Osprey' },
      reported: [launched('falcon'), launched('osprey')],
      verdict: 'resolved/met',
    },
    {
      name: 'one came, the other is promised again for later',
      said: both,
      reported: [launched('falcon')],
      again: later('Osprey ships in September', ['osprey']),
      judged: 'original',
      verdict: 'resolved/partially_met',
    },
    {
      name: 'one in time, the other a quarter later',
      said: both,
      reported: [launched('falcon')],
      then: [launched('osprey')],
      verdict: 'resolved/met_late',
    },
    {
      name: 'one came, nothing is said of the other',
      said: both,
      reported: [launched('falcon')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'one came, and the quarter is not over',
      said: { ...both, horizon: horizon('2025-04-01..2025-12-31') },
      reported: [launched('falcon')],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'a part came after the date, the other never: neither was in time',
      said: both,
      reported: [revenue('10e9')],
      then: [launched('falcon')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'one thing with two names is one',
      said: { ...both, quote: 'Falcon, of the Osprey class, ships next quarter' },
      reported: [happened('product_launch', 'we launched Falcon', { topic: ['falcon'] })],
      verdict: 'resolved/met',
      by: 'event.done',
      counter: true,
    },
  ],
};

const sold = toHappen('deal_closing', 'the sale of the mill closes next quarter', { segment: 'mill' });
const closed = (quote: string) => happened('deal_closing', quote, { segment: 'mill' });
const zen = (quote: string) => toHappen('product_launch', quote, { topic: ['zen'] });

export const done: RuleTable = {
  rule: 'event.done',
  cases: [
    {
      name: 'a sale reported as closed',
      said: sold,
      reported: [closed('the sale of the mill has closed')],
      verdict: 'resolved/met',
    },
    {
      name: 'a sale told by what is left out of a figure',
      said: sold,
      reported: [{ quote: 'without the mill revenue grew 5%', scope: 'excluding:mill', ...growth('5') }],
      verdict: 'resolved/met',
    },
    {
      name: 'closed a quarter later',
      said: sold,
      reported: [revenue('10e9')],
      then: [closed('the sale of the mill closed in July')],
      verdict: 'resolved/met_late',
    },
    {
      name: 'the same model launched',
      said: zen('Zen 4 ships next quarter'),
      reported: [happened('product_launch', 'we launched Zen 4', { topic: ['zen'] })],
      verdict: 'resolved/met',
    },
    {
      name: 'in Simplified Chinese',
      said: { ...sold, quote: '工厂出售将于下季度完成' },
      reported: [closed('工厂出售已完成')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Traditional Chinese',
      said: { ...sold, quote: '工廠出售將於下季完成' },
      reported: [closed('工廠出售已完成')],
      verdict: 'resolved/met',
    },
    {
      name: 'silence is not a miss',
      said: sold,
      reported: [revenue('10e9')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'another product launched',
      said: toHappen('product_launch', 'Falcon ships next quarter', { topic: ['falcon'] }),
      reported: [happened('product_launch', 'we launched Osprey', { topic: ['osprey'] })],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'an older model of the same family',
      said: zen('Zen 4 ships next quarter'),
      reported: [happened('product_launch', 'we launched chips with Zen 3', { topic: ['zen'] })],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'only the name of the company in common',
      said: toHappen('product_launch', 'the next Sample processor ships next quarter', { topic: ['sample', 'kite'] }),
      reported: [
        happened('product_launch', 'many new Sample machines were launched by others', { topic: ['sample', 'others'] }),
      ],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'reported by an analyst',
      said: sold,
      reported: [{ ...closed('so the sale of the mill closed'), statedBy: 'analyst' }],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'known before it was promised',
      said: sold,
      known: [{ ...closed('the sale of the mill was announced'), period: Q1 }],
      reported: [],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
  ],
};

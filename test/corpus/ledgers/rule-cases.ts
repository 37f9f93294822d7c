import type { CompanyProfile, ReasonCode } from '#engine';
import { call, growth, horizon, level, profileOf, target, type Reported, type Said } from './builder.js';

/** One promise made after the first quarter and what the report of the second said of it. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly said: Said;
  /** Known when it was said. */
  readonly known?: readonly Reported[];
  readonly reported: readonly Reported[];
  /** A later report still. */
  readonly then?: readonly Reported[];
  readonly again?: Said;
  /** Which verdict is held to the case; the latest where it is not said. */
  readonly judged?: 'original';
  readonly profile?: CompanyProfile;
  readonly verdict: string;
  readonly reason?: ReasonCode;
  readonly sustained?: 'yes' | 'no' | 'unknown';
}

export const Q1 = '2025-01-01..2025-03-31';
export const Q2 = '2025-04-01..2025-06-30';
export const Q3 = '2025-07-01..2025-09-30';
const Q2_BEFORE = '2024-04-01..2024-06-30';
const TWO_YEARS = '2025-04-01..2027-03-31';
const next = horizon(Q2);
const way = { kind: 'directional' as const, form: 'directional' as const };
const milestone = { kind: 'milestone' as const, form: 'event' as const };
const noBounds = (to: string, multiple: string) => ({
  low: null,
  high: null,
  unit: 'ratio',
  raw: multiple,
  comparison: { to, multiple },
});
const sold: Said = {
  quote: 'the sale of the mill closes next quarter',
  metric: 'deal_closing',
  event: 'deal_closing',
  segment: 'mill',
  ...milestone,
  horizon: next,
};
const profit: Said = {
  quote: 'the shop unit has its first profit next quarter',
  metric: 'profitability',
  event: 'first_profit',
  segment: 'shop',
  ...milestone,
  horizon: next,
};
const ebita = (amount: string): Reported => ({
  quote: `ebita of ${amount}`,
  metric: 'adjusted_ebita',
  segment: 'shop',
  ...level(`${amount} USD`),
});
const operating = (amount: string): Reported => ({
  quote: `operating income of ${amount}`,
  metric: 'operating_income',
  segment: 'shop',
  ...level(`${amount} USD`),
});
const members = (count: string, period?: string): Reported => ({
  quote: `${count} members`,
  metric: 'members',
  period,
  ...level(`${count} count`),
});

const reach: Said = {
  quote: '50 million members by June',
  metric: 'members',
  form: 'by_date',
  target: target('50e6 count'),
  horizon: horizon('..2025-06-30'),
};
const capped: Said = {
  quote: 'capital spending of at most 30 billion over two years',
  metric: 'capital_expenditure',
  form: 'cumulative',
  target: target('..30e9 USD'),
  horizon: horizon(TWO_YEARS),
};
const spent = (amount: string): Reported => ({
  quote: `we spent ${amount}`,
  metric: 'capital_expenditure',
  ...level(`${amount} USD`),
});
const spend = (amount: string): Said => ({
  ...capped,
  quote: `we will invest ${amount} over two years`,
  target: target(`${amount} USD`),
});
const revenue = (amount: string, period?: string): Reported => ({
  quote: `revenue was ${amount}`,
  period,
  ...level(`${amount} USD`),
});
const rate = (percent: string, period?: string): Reported => ({
  quote: `a gross margin of ${percent}%`,
  metric: 'gross_margin',
  period,
  ...level(`${percent} percent`),
});
const grew = (percent: string): Reported => ({ quote: `revenue grew ${percent}%`, ...growth(percent) });
const faster: Said = {
  quote: 'revenue growth will accelerate next quarter',
  ...way,
  direction: 'increase',
  horizon: next,
};

const both: Said = {
  quote: 'Falcon and Osprey ship next quarter',
  metric: 'product_launch',
  event: 'product_launch',
  ...milestone,
  topic: ['falcon', 'osprey'],
  horizon: next,
};
const launched = (name: string): Reported => ({
  quote: `we launched ${name}`,
  metric: 'product_launch',
  event: 'product_launch',
  topic: [name],
});

export const ruleCases: readonly RuleCase[] = [
  {
    rule: 'void.withdrawn',
    name: 'taken back, then reached all the same',
    said: { quote: 'revenue of 10 billion in the third quarter', target: target('10e9 USD'), horizon: horizon(Q3) },
    reported: [],
    again: {
      quote: 'we withdraw our guidance for the third quarter',
      kind: 'qualitative',
      form: 'qualitative',
      horizon: horizon(Q3),
    },
    then: [{ ...revenue('10e9'), period: Q3 }],
    verdict: 'void/withdrawn',
  },
  {
    rule: 'numeric.point',
    name: 'not taken back: repeated without its number',
    said: { quote: 'revenue of 10 billion next quarter', target: target('10e9 USD'), horizon: next },
    reported: [revenue('10e9')],
    verdict: 'resolved/met',
  },
  {
    rule: 'quarantine.suspect',
    name: 'a figure flagged by the reader of the text',
    said: {
      quote: 'revenue of 10 billion next quarter',
      target: target('10e9 USD'),
      horizon: next,
      flags: [{ code: 'source_conflict', detail: '10 or 100' }],
    },
    reported: [revenue('10e9')],
    verdict: 'due',
    reason: 'source_conflict',
  },
  {
    rule: 'quarantine.suspect',
    name: 'dollars, where the company reports in yuan',
    said: { quote: 'revenue of 10 billion dollars', target: target('10e9 USD'), horizon: next },
    reported: [revenue('10e9')],
    profile: profileOf({ currency: 'CNY' }),
    verdict: 'due',
    reason: 'unit_suspect',
  },
  {
    rule: 'event.contradicted',
    name: 'sold after "no plan to sell"',
    said: { ...sold, quote: 'we have no plan to sell the mill' },
    reported: [{ quote: 'we sold the mill', metric: 'disposal', event: 'disposal', segment: 'mill' }],
    verdict: 'resolved/contradicted',
  },
  {
    rule: 'qualitative.none',
    name: 'another unit sold',
    said: { ...sold, quote: 'we have no plan to sell the mill' },
    reported: [{ quote: 'we sold the farm', metric: 'disposal', event: 'disposal', segment: 'farm' }],
    verdict: 'open',
    reason: 'not_falsifiable',
  },
  {
    rule: 'qualitative.none',
    name: 'words',
    said: {
      quote: 'customers come first',
      metric: 'strategy',
      kind: 'qualitative',
      form: 'qualitative',
      direction: null,
    },
    reported: [],
    verdict: 'open',
    reason: 'not_falsifiable',
  },
  {
    rule: 'event.latch',
    name: 'first profit',
    said: profit,
    known: [ebita('-5e6')],
    reported: [ebita('2e6')],
    verdict: 'resolved/met',
    sustained: 'unknown',
  },
  {
    rule: 'event.latch',
    name: 'first profit, then a loss: met, not sustained',
    said: profit,
    known: [ebita('-5e6')],
    reported: [ebita('2e6')],
    then: [ebita('-1e6')],
    verdict: 'resolved/met',
    sustained: 'no',
  },
  {
    rule: 'event.latch',
    name: 'first profit, then another: sustained',
    said: profit,
    known: [ebita('-5e6')],
    reported: [ebita('2e6')],
    then: [ebita('3e6')],
    verdict: 'resolved/met',
    sustained: 'yes',
  },
  {
    rule: 'event.latch',
    name: 'the window closed on a loss',
    said: profit,
    known: [ebita('-5e6')],
    reported: [ebita('-1e6')],
    verdict: 'resolved/missed',
  },
  {
    rule: 'event.latch',
    name: 'the window closed, profit not reported',
    said: profit,
    known: [ebita('-5e6')],
    reported: [],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'event.latch',
    name: 'it earned a profit before',
    said: profit,
    known: [ebita('5e6')],
    reported: [ebita('6e6')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'event.latch',
    name: 'a profit by one measure, a loss by another',
    said: profit,
    known: [ebita('-5e6'), operating('-9e6')],
    reported: [ebita('2e6'), operating('-3e6')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'event.latch',
    name: 'several units at once',
    said: { ...profit, segment: 'group', quote: 'most of our loss-making businesses break even next quarter' },
    known: [{ ...ebita('-5e6'), segment: 'group' }],
    reported: [{ ...ebita('5e6'), segment: 'group' }],
    verdict: 'open',
    reason: 'measure_unstated',
  },
  {
    rule: 'event.done',
    name: 'a sale reported as closed',
    said: sold,
    reported: [
      { quote: 'the sale of the mill has closed', metric: 'deal_closing', event: 'deal_closing', segment: 'mill' },
    ],
    verdict: 'resolved/met',
  },
  {
    rule: 'event.done',
    name: 'a sale told by what is left out of a figure',
    said: sold,
    reported: [{ quote: 'without the mill revenue grew 5%', scope: 'excluding:mill', ...growth('5') }],
    verdict: 'resolved/met',
  },
  {
    rule: 'event.done',
    name: 'silence is not a miss',
    said: sold,
    reported: [revenue('10e9')],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'event.done',
    name: 'closed a quarter later',
    said: sold,
    reported: [revenue('10e9')],
    then: [
      { quote: 'the sale of the mill closed in July', metric: 'deal_closing', event: 'deal_closing', segment: 'mill' },
    ],
    verdict: 'resolved/met_late',
  },
  {
    rule: 'event.done',
    name: 'another product launched',
    said: {
      quote: 'Falcon ships next quarter',
      metric: 'product_launch',
      event: 'product_launch',
      ...milestone,
      topic: ['falcon'],
      horizon: next,
    },
    reported: [{ quote: 'we launched Osprey', metric: 'product_launch', event: 'product_launch', topic: ['osprey'] }],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  { rule: 'cumulative.pace', name: 'on pace', said: spend('80e9'), reported: [spent('10e9')], verdict: 'on_pace' },
  { rule: 'cumulative.pace', name: 'behind', said: spend('80e9'), reported: [spent('5e9')], verdict: 'behind_pace' },
  {
    rule: 'cumulative.pace',
    name: "an analyst's figure is not counted",
    said: spend('80e9'),
    reported: [{ ...spent('10e9'), statedBy: 'analyst' }],
    verdict: 'open',
    reason: 'not_yet_due',
  },
  {
    rule: 'cumulative.pace',
    name: 'spending before the window is not counted',
    said: spend('80e9'),
    known: [spent('40e9')],
    reported: [spent('5e9')],
    verdict: 'behind_pace',
  },
  {
    rule: 'cumulative.pace',
    name: 'a ceiling passed',
    said: capped,
    reported: [spent('31e9')],
    verdict: 'resolved/missed',
  },
  {
    rule: 'relative.period',
    name: 'doubled on the year',
    said: { quote: 'revenue doubles next quarter', form: 'relative', target: noBounds('yoy', '2'), horizon: next },
    known: [revenue('5e9', Q2_BEFORE)],
    reported: [revenue('10.1e9')],
    verdict: 'resolved/met',
  },
  {
    rule: 'relative.period',
    name: 'the base is not known',
    said: { quote: 'revenue doubles next quarter', form: 'relative', target: noBounds('yoy', '2'), horizon: next },
    reported: [revenue('10.1e9')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'relative.period',
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
    verdict: 'open',
    reason: 'not_yet_due',
  },
  { rule: 'numeric.by_date', name: 'there in time', said: reach, reported: [members('51e6')], verdict: 'resolved/met' },
  {
    rule: 'numeric.by_date',
    name: 'not there on the day',
    said: reach,
    reported: [members('48e6')],
    verdict: 'resolved/missed',
  },
  {
    rule: 'numeric.by_date',
    name: 'there a quarter late',
    said: reach,
    reported: [members('48e6')],
    then: [members('52e6')],
    verdict: 'resolved/met_late',
  },
  {
    rule: 'numeric.by_date',
    name: 'there later, the day itself not reported',
    said: reach,
    reported: [],
    then: [members('52e6')],
    verdict: 'due',
    reason: 'window_ambiguous',
  },
  {
    rule: 'growth.rate',
    name: 'growth as reported',
    said: {
      quote: 'revenue up 8% to 10%',
      form: 'range',
      direction: 'increase',
      target: target('8..10 percent yoy'),
      horizon: next,
    },
    reported: [grew('9')],
    verdict: 'resolved/met',
  },
  {
    rule: 'growth.rate',
    name: 'growth worked out from two levels',
    said: {
      quote: 'revenue up 8% to 10%',
      form: 'range',
      direction: 'increase',
      target: target('8..10 percent yoy'),
      horizon: next,
    },
    known: [revenue('10.0e9', Q2_BEFORE)],
    reported: [revenue('11.3e9')],
    verdict: 'resolved/exceeded',
  },
  {
    rule: 'growth.rate',
    name: 'reported growth is not like-for-like growth',
    said: {
      quote: 'like-for-like revenue up 8%',
      scope: 'like_for_like',
      target: target('8 percent yoy'),
      horizon: next,
    },
    reported: [grew('2')],
    verdict: 'due',
    reason: 'scope_mismatch',
  },
  {
    rule: 'growth.rate',
    name: 'an assumed base cannot be missed',
    said: { quote: 'revenue to increase 8%', direction: 'increase', target: target('8 percent'), horizon: next },
    reported: [grew('2')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'margin.change',
    name: 'fifty points more',
    said: {
      quote: 'gross margin up 50 basis points',
      metric: 'gross_margin',
      target: target('0.5 percentage_point yoy', '50 basis points'),
      horizon: next,
    },
    known: [rate('50.0', Q2_BEFORE)],
    reported: [rate('50.5')],
    verdict: 'resolved/met',
  },
  {
    rule: 'margin.change',
    name: 'points are not per cent',
    said: {
      quote: 'gross margin up 50 basis points',
      metric: 'gross_margin',
      target: target('0.5 percentage_point yoy', '50 basis points'),
      horizon: next,
    },
    reported: [rate('50.5')],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'numeric.range',
    name: 'higher cost is not better',
    said: {
      quote: 'operating expenses of 1.0 to 1.1 billion',
      metric: 'operating_expenses',
      form: 'range',
      target: target('1.0e9..1.1e9 USD'),
      horizon: next,
    },
    reported: [{ quote: 'operating expenses of 1.3 billion', metric: 'operating_expenses', ...level('1.3e9 USD') }],
    verdict: 'resolved/missed',
  },
  {
    rule: 'numeric.floor',
    name: 'at the floor',
    said: { quote: 'at least 10 billion', form: 'floor', target: target('10e9.. USD'), horizon: next },
    reported: [revenue('10e9')],
    verdict: 'resolved/met',
  },
  {
    rule: 'numeric.floor',
    name: 'below the floor',
    said: { quote: 'at least 10 billion', form: 'floor', target: target('10e9.. USD'), horizon: next },
    reported: [revenue('9e9')],
    verdict: 'resolved/missed',
  },
  {
    rule: 'numeric.ceiling',
    name: 'below the ceiling',
    said: {
      quote: 'a tax rate of up to 20%',
      metric: 'tax_rate',
      form: 'ceiling',
      target: target('..20 percent'),
      horizon: next,
    },
    reported: [{ quote: 'a tax rate of 19%', metric: 'tax_rate', ...level('19 percent') }],
    verdict: 'resolved/met',
  },
  {
    rule: 'numeric.ceiling',
    name: 'above the ceiling',
    said: {
      quote: 'a tax rate of up to 20%',
      metric: 'tax_rate',
      form: 'ceiling',
      target: target('..20 percent'),
      horizon: next,
    },
    reported: [{ quote: 'a tax rate of 23%', metric: 'tax_rate', ...level('23 percent') }],
    verdict: 'resolved/missed',
  },
  {
    rule: 'numeric.approximate',
    name: 'about a spending plan, most of it done',
    said: {
      quote: 'about 1 billion of capital spending',
      metric: 'capital_expenditure',
      form: 'approximate',
      target: target('1.0e9 USD'),
      horizon: next,
    },
    reported: [spent('0.9e9')],
    verdict: 'resolved/partially_met',
  },
  {
    rule: 'numeric.approximate',
    name: 'another quarter than the promised one',
    said: {
      quote: 'about 1 billion of capital spending',
      metric: 'capital_expenditure',
      form: 'approximate',
      target: target('1.0e9 USD'),
      horizon: next,
    },
    reported: [{ ...spent('0.5e9'), period: Q1 }],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'numeric.point',
    name: 'many times the promised size is hardly the same figure',
    said: { quote: 'earnings of 0.80 a share', metric: 'eps', target: target('0.80 per_share:USD'), horizon: next },
    reported: [{ quote: 'earnings of 3.04 a share', metric: 'eps', ...level('3.04 per_share:USD') }],
    verdict: 'due',
    reason: 'unit_suspect',
  },
  {
    rule: 'numeric.point',
    name: 'told too coarsely',
    said: { quote: 'revenue of 3.91 billion', target: target('3.91e9 USD'), horizon: next },
    reported: [{ quote: 'revenue of 4 billion', ...level('4e9 USD') }],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'numeric.point',
    name: 'a tax rate is assumed, not promised to the tenth',
    said: { quote: 'a tax rate of 28.5%', metric: 'tax_rate', target: target('28.5 percent', '28.5%'), horizon: next },
    reported: [{ quote: 'a tax rate of 28.8%', metric: 'tax_rate', ...level('28.8 percent') }],
    verdict: 'resolved/met',
  },
  {
    rule: 'numeric.point',
    name: 'GAAP is not judged by non-GAAP',
    said: {
      quote: 'GAAP net income of 1 billion',
      metric: 'net_income',
      basis: 'gaap',
      target: target('1e9 USD'),
      horizon: next,
    },
    reported: [{ quote: 'adjusted net income of 1 billion', metric: 'adjusted_net_income', ...level('1e9 USD') }],
    verdict: 'due',
    reason: 'no_actual_on_basis',
  },
  {
    rule: 'numeric.point',
    name: 'conditional, not reached, condition unknown',
    said: {
      quote: 'if supply allows, revenue of 10 billion',
      target: target('10e9 USD'),
      horizon: next,
      modality: 'conditional',
      conditions: ['if supply allows'],
    },
    reported: [revenue('8e9')],
    verdict: 'void/ambiguous',
  },
  {
    rule: 'numeric.point',
    name: 'conditional and reached',
    said: {
      quote: 'if supply allows, revenue of 10 billion',
      target: target('10e9 USD'),
      horizon: next,
      modality: 'conditional',
      conditions: ['if supply allows'],
    },
    reported: [revenue('10e9')],
    verdict: 'resolved/met',
  },
  {
    rule: 'direction.acceleration',
    name: 'growth quickened',
    said: faster,
    known: [grew('13')],
    reported: [grew('18')],
    verdict: 'resolved/met',
  },
  {
    rule: 'direction.acceleration',
    name: 'still growing, but slower',
    said: faster,
    known: [grew('13')],
    reported: [grew('9')],
    verdict: 'resolved/missed',
  },
  {
    rule: 'direction.acceleration',
    name: 'slower, as said',
    said: { ...faster, quote: 'a slowdown in revenue growth next quarter', direction: 'decrease' },
    known: [grew('13')],
    reported: [grew('9')],
    verdict: 'resolved/met',
  },
  {
    rule: 'direction.acceleration',
    name: 'no growth known to start from',
    said: faster,
    reported: [grew('18')],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'direction.profit',
    name: 'a loss has become a profit',
    said: {
      quote: 'the shop unit will be more profitable',
      metric: 'profitability',
      segment: 'shop',
      ...way,
      direction: 'increase',
    },
    known: [ebita('-5e6')],
    reported: [ebita('1e6')],
    verdict: 'resolved/met',
  },
  {
    rule: 'direction.profit',
    name: 'without a date, a smaller loss is only on pace',
    said: {
      quote: 'the shop unit will be more profitable',
      metric: 'profitability',
      segment: 'shop',
      ...way,
      direction: 'increase',
    },
    known: [ebita('-5e6')],
    reported: [ebita('-1e6')],
    verdict: 'on_pace',
  },
  {
    rule: 'direction.series',
    name: 'up, as said',
    said: { quote: 'revenue will rise', ...way, direction: 'increase', horizon: next },
    reported: [grew('4')],
    verdict: 'resolved/met',
  },
  {
    rule: 'direction.series',
    name: 'down instead',
    said: { quote: 'revenue will rise', ...way, direction: 'increase', horizon: next },
    reported: [grew('-4')],
    verdict: 'resolved/missed',
  },
  {
    rule: 'direction.series',
    name: 'down instead, the window only assumed',
    said: { quote: 'revenue will rise', ...way, direction: 'increase', horizon: horizon(`${Q2}?`) },
    reported: [grew('-4')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'direction.series',
    name: 'without a date it is only on pace',
    said: { quote: 'revenue will rise', ...way, direction: 'increase' },
    reported: [grew('4')],
    verdict: 'on_pace',
  },
  {
    rule: 'direction.series',
    name: 'level, and better than that',
    said: { quote: 'a stable gross margin', metric: 'gross_margin', ...way, direction: 'stable', horizon: next },
    known: [rate('50', Q2_BEFORE)],
    reported: [rate('52')],
    verdict: 'resolved/exceeded',
  },
  {
    rule: 'direction.series',
    name: 'one product of the whole may have risen all the same',
    said: { quote: 'Falcon sales will rise', ...way, direction: 'increase', topic: ['falcon'], horizon: next },
    reported: [grew('-4')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'growth.rate',
    name: 'two bases in one sentence: a miss would rest on the wrong one',
    said: {
      quote: 'revenue up 14% year over year and flat sequentially',
      direction: 'increase',
      target: target('14 percent qoq'),
      horizon: next,
    },
    reported: [{ quote: 'revenue rose 1% on the quarter', ...growth('1', 'qoq') }],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'numeric.point',
    name: 'a margin of no name is not judged by another',
    said: { quote: 'a margin of 54%', metric: 'margin', target: target('54 percent'), horizon: next },
    reported: [{ quote: 'a margin of 13%', metric: 'margin', ...level('13 percent') }],
    verdict: 'due',
    reason: 'measure_unstated',
  },
  {
    rule: 'event.compound',
    name: 'a later launch of the same kind is not the promised one, late',
    said: {
      quote: 'Falcon and Osprey ship next quarter',
      metric: 'product_launch',
      event: 'product_launch',
      ...milestone,
      topic: ['falcon', 'osprey'],
      horizon: next,
    },
    reported: [revenue('10e9')],
    then: [{ quote: 'we launched Falcon', metric: 'product_launch', event: 'product_launch', topic: ['falcon'] }],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'event.compound',
    name: 'both came',
    said: both,
    reported: [launched('falcon'), launched('osprey')],
    verdict: 'resolved/met',
  },
  {
    rule: 'event.compound',
    name: 'one came, the other is promised again for later',
    said: both,
    reported: [launched('falcon')],
    again: {
      ...both,
      quote: 'Osprey ships in September',
      topic: ['osprey'],
      horizon: horizon('2025-09-01..2025-09-30'),
    },
    judged: 'original',
    verdict: 'resolved/partially_met',
  },
  {
    rule: 'event.compound',
    name: 'one came, nothing is said of the other',
    said: both,
    reported: [launched('falcon')],
    verdict: 'due',
    reason: 'awaiting_actual',
  },
  {
    rule: 'none.comparable',
    name: 'a record, against what is not said',
    said: { quote: 'a record quarter for revenue', ...way, direction: 'exceed', horizon: next },
    reported: [grew('4')],
    verdict: 'due',
    reason: 'measure_unstated',
  },
];

/** The documents of a case. */
export function documentsOf(one: RuleCase): ReturnType<typeof call>[] {
  const made = call('2025-05-10', Q1, [one.said], one.known ?? []);
  const answered = call('2025-08-10', Q2, one.again === undefined ? [] : [one.again], one.reported);
  return one.then === undefined ? [made, answered] : [made, answered, call('2025-11-10', Q3, [], one.then)];
}

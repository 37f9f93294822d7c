import { growth, horizon, level, profileOf, target, type Said } from '../builder.js';
import { grew, guided, happened, of, Q1, Q2, Q2_BEFORE, Q3, rate, revenue, spent, YEAR } from './frames.js';
import type { RuleTable } from './rule-case.js';

const shop = { id: 'shop', parent: null, names: { en: ['Shop'] }, predecessors: [] };
const retail = { ...shop, id: 'retail', names: { en: ['Retail'] }, predecessors: [{ id: 'shop', from: '2025-04-01' }] };
const ten = guided('revenue of 10 billion next quarter', '10e9 USD');
const third = (quote: string, more: Partial<Said> = {}) =>
  guided(quote, '17.5e9 USD', { horizon: horizon(Q3), ...more });
const tax = (percent: string) => of('tax_rate', `a tax rate of ${percent}%`, `${percent} percent`);

export const point: RuleTable = {
  rule: 'numeric.point',
  cases: [
    {
      name: 'as promised, repeated without its number',
      said: ten,
      reported: [revenue('10e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'at the precision spoken',
      said: guided('a gross margin of 54%', '54 percent', { metric: 'gross_margin' }),
      reported: [rate('53.6')],
      verdict: 'resolved/met',
    },
    {
      name: 'more',
      said: ten,
      reported: [{ quote: 'revenue was 11 billion', ...level('11e9 USD') }],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'less',
      said: ten,
      reported: [{ quote: 'revenue was 8 billion', ...level('8e9 USD') }],
      verdict: 'resolved/missed',
    },
    {
      name: 'a tax rate is assumed, not promised to the tenth',
      said: guided('a tax rate of 28.5%', '28.5 percent', { metric: 'tax_rate' }),
      reported: [tax('28.8')],
      verdict: 'resolved/met',
    },
    {
      name: 'a smaller loss is better',
      said: guided('a loss of 200 million', '-200e6 USD', { metric: 'net_income' }),
      reported: [of('net_income', 'a loss of 90 million', '-90e6 USD')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'a profit where a loss was promised',
      said: guided('a loss of 200 million', '-200e6 USD', { metric: 'net_income' }),
      reported: [of('net_income', 'a profit of 100 million', '100e6 USD')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'fewer customers lost',
      said: guided('costs of 5 billion', '5e9 USD', { metric: 'cost' }),
      reported: [of('cost', 'costs of 4 billion', '4e9 USD')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'the figure of its own time goes before what a later call compares with',
      said: ten,
      reported: [revenue('10e9')],
      then: [{ quote: 'against revenue of 12 billion in the second quarter', period: Q2, ...level('12e9 USD') }],
      verdict: 'resolved/met',
    },
    {
      name: 'a restated figure goes before the first',
      said: ten,
      reported: [revenue('10e9')],
      then: [{ quote: 'second-quarter revenue is restated to 8 billion', period: Q2, ...level('8e9 USD') }],
      verdict: 'resolved/missed',
    },
    {
      name: 'the sum of its two quarters',
      said: guided('revenue of 20 billion in the next two quarters', '20e9 USD', {
        horizon: horizon('2025-04-01..2025-09-30'),
      }),
      reported: [revenue('9e9')],
      then: [revenue('11e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'conditional and reached',
      said: { ...ten, modality: 'conditional', conditions: ['if supply allows'] },
      reported: [revenue('10e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'conditional, not reached, condition unknown',
      said: { ...ten, modality: 'conditional', conditions: ['if supply allows'] },
      reported: [revenue('8e9')],
      verdict: 'void/ambiguous',
      counter: true,
    },
    {
      name: 'conditional, and the condition did not hold',
      said: { ...ten, modality: 'conditional', conditions: ['若需求保持'] },
      reported: [revenue('8e9'), { quote: 'demand fell 9%', metric: 'demand', ...growth('-9') }],
      verdict: 'void/condition_failed',
      counter: true,
    },
    {
      name: 'only called possible',
      said: { ...ten, modality: 'possibility' },
      reported: [revenue('8e9')],
      verdict: 'due: not_falsifiable',
      counter: true,
    },
    {
      name: 'many times the promised size is hardly the same figure',
      said: guided('earnings of 0.80 a share', '0.80 per_share:USD', { metric: 'eps' }),
      reported: [of('eps', 'earnings of 3.04 a share', '3.04 per_share:USD')],
      verdict: 'due: unit_suspect',
      counter: true,
    },
    {
      name: 'told too coarsely',
      said: guided('revenue of 3.91 billion', '3.91e9 USD'),
      reported: [{ quote: 'revenue of 4 billion', ...level('4e9 USD') }],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'GAAP is not judged by non-GAAP',
      said: guided('GAAP net income of 1 billion', '1e9 USD', { metric: 'net_income', basis: 'gaap' }),
      reported: [of('adjusted_net_income', 'adjusted net income of 1 billion', '1e9 USD')],
      verdict: 'due: no_actual_on_basis',
      counter: true,
    },
    {
      name: 'a margin of no name is not judged by another',
      said: guided('a margin of 54%', '54 percent', { metric: 'margin' }),
      reported: [of('margin', 'a margin of 13%', '13 percent')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'reported in another currency, which the company also uses',
      said: ten,
      reported: [{ quote: 'revenue was 70 billion yuan', ...level('70e9 CNY') }],
      profile: profileOf({ alsoIn: { revenue: ['CNY'] } }),
      verdict: 'due: currency_mismatch',
      counter: true,
    },
    {
      name: 'the segment has been re-cut',
      said: { ...ten, segment: 'shop' },
      reported: [{ ...revenue('10e9'), segment: 'retail' }],
      profile: profileOf({ segments: [shop, retail] }),
      verdict: 'due: segment_recast',
      counter: true,
    },
    {
      name: 'the original and its translation differ on the figure',
      said: ten,
      reported: [{ ...revenue('10e9'), flags: [{ code: 'source_conflict', detail: '10 or 100' }] }],
      verdict: 'due: source_conflict',
      counter: true,
    },
    {
      name: 'a figure of a part',
      said: ten,
      reported: [{ quote: 'our packaging business brought revenue of 8 billion', ...level('8e9 USD') }],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'the figure of the whole, where a part was promised',
      said: guided('our etch revenues will be 10 billion', '10e9 USD'),
      reported: [revenue('8e9')],
      verdict: 'due: scope_mismatch',
      counter: true,
    },
    {
      name: 'a business bought in between',
      said: ten,
      reported: [revenue('8e9'), happened('deal_closing', 'we closed the acquisition of Kite', { topic: ['kite'] })],
      verdict: 'due: definition_changed',
      counter: true,
    },
    {
      name: 'a business sold in between spares nothing',
      said: ten,
      reported: [revenue('8e9'), happened('deal_closing', 'the sale of the farm closed', { segment: 'farm' })],
      verdict: 'resolved/missed',
      counter: true,
    },
    {
      name: 'an answer that took over the period from earlier sentences',
      said: { ...ten, section: 'qa', horizon: horizon(`${Q2}?`) },
      reported: [revenue('8e9')],
      verdict: 'due: window_ambiguous',
      counter: true,
    },
    {
      name: 'a month of the quarter',
      said: { ...ten, horizon: horizon('2025-04-01..2025-04-30') },
      reported: [revenue('8e9')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
  ],
};

const costs: Said = guided('operating expenses of 1.0 to 1.1 billion', '1.0e9..1.1e9 USD', {
  metric: 'operating_expenses',
  form: 'range',
});
const sales: Said = guided('revenue of $6.5 billion to $6.9 billion', '6.5e9..6.9e9 USD', { form: 'range' });

export const range: RuleTable = {
  rule: 'numeric.range',
  cases: [
    {
      name: 'inside, below the midpoint',
      said: sales,
      reported: [{ quote: 'revenue of $6.6 billion', ...level('6.6e9 USD') }],
      verdict: 'resolved/met',
    },
    {
      name: 'above',
      said: sales,
      reported: [{ quote: 'revenue of $7.1 billion', ...level('7.1e9 USD') }],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'below',
      said: sales,
      reported: [{ quote: 'revenue of $5.6 billion', ...level('5.6e9 USD') }],
      verdict: 'resolved/missed',
    },
    {
      name: 'just below, but not in the tenths in which it was told',
      said: sales,
      reported: [{ quote: 'revenue of $6.46 billion', ...level('6.46e9 USD') }],
      verdict: 'resolved/met',
    },
    {
      name: 'higher cost is not better',
      said: costs,
      reported: [of('operating_expenses', 'operating expenses of 1.3 billion', '1.3e9 USD')],
      verdict: 'resolved/missed',
    },
    {
      name: 'lower cost is',
      said: costs,
      reported: [of('operating_expenses', 'operating expenses of 0.9 billion', '0.9e9 USD')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'in Chinese',
      said: { ...sales, quote: '下季度收入65亿至69亿' },
      reported: [{ quote: '收入为66亿', ...level('6.6e9 USD') }],
      verdict: 'resolved/met',
    },
    {
      name: 'a range of losses, and a smaller loss',
      said: guided('a loss of 100 to 200 million', '-200e6..-100e6 USD', { metric: 'net_income', form: 'range' }),
      reported: [of('net_income', 'a loss of 60 million', '-60e6 USD')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'reported in another currency',
      said: sales,
      reported: [{ quote: 'revenue of 6.0 billion euros', ...level('6.0e9 EUR') }],
      verdict: 'due: unit_suspect',
      counter: true,
    },
    {
      name: 'only an analyst says so',
      said: sales,
      reported: [{ quote: 'you made $5.6 billion', ...level('5.6e9 USD'), statedBy: 'analyst' }],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'the quarter is not over',
      said: { ...sales, horizon: horizon('2025-07-01..2025-09-30') },
      reported: [{ quote: 'revenue of $5.6 billion', ...level('5.6e9 USD') }],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'one bound alone is a floor',
      said: guided('revenue of $6.5 billion or more', '6.5e9.. USD', { form: 'range' }),
      reported: [{ quote: 'revenue of $7.1 billion', ...level('7.1e9 USD') }],
      verdict: 'resolved/met',
      by: 'numeric.floor',
      counter: true,
    },
  ],
};

const least = guided('at least 10 billion', '10e9.. USD', { form: 'floor' });

export const floor: RuleTable = {
  rule: 'numeric.floor',
  cases: [
    { name: 'at the floor', said: least, reported: [revenue('10e9')], verdict: 'resolved/met' },
    { name: 'far above it is met, no more', said: least, reported: [revenue('15e9')], verdict: 'resolved/met' },
    { name: 'below the floor', said: least, reported: [revenue('9e9')], verdict: 'resolved/missed' },
    {
      name: 'over 20% in Chinese',
      said: guided('毛利率超过20%', '20.. percent', { metric: 'gross_margin', form: 'floor' }),
      reported: [rate('21')],
      verdict: 'resolved/met',
    },
    {
      name: 'a floor under costs is a promise too',
      said: guided('at least 2 billion of research', '2e9.. USD', {
        metric: 'research_and_development',
        form: 'floor',
      }),
      reported: [of('research_and_development', 'research of 1.5 billion', '1.5e9 USD')],
      verdict: 'resolved/missed',
    },
    {
      name: 'not over yet, and already there in another quarter',
      said: { ...least, horizon: horizon(Q3) },
      reported: [revenue('12e9')],
      verdict: 'open: not_yet_due',
      counter: true,
    },
    {
      name: 'growth of at least 10% is a growth rate',
      said: guided('revenue up at least 10%', '10.. percent yoy', { form: 'floor', direction: 'increase' }),
      reported: [grew('12')],
      verdict: 'resolved/met',
      by: 'growth.rate',
      counter: true,
    },
    {
      name: 'a total over years is a total',
      said: guided('at least 30 billion over two years', '30e9.. USD', {
        metric: 'capital_expenditure',
        form: 'floor',
        horizon: horizon('2025-04-01..2027-03-31'),
      }),
      reported: [spent('5e9')],
      verdict: 'on_pace: not_yet_due',
      by: 'cumulative.pace',
      counter: true,
    },
  ],
};

const most = guided('a tax rate of up to 20%', '..20 percent', { metric: 'tax_rate', form: 'ceiling' });

export const ceiling: RuleTable = {
  rule: 'numeric.ceiling',
  cases: [
    { name: 'below the ceiling', said: most, reported: [tax('19')], verdict: 'resolved/met' },
    { name: 'above the ceiling', said: most, reported: [tax('23')], verdict: 'resolved/missed' },
    { name: 'at it', said: most, reported: [tax('20')], verdict: 'resolved/met' },
    {
      name: 'spending within its limit',
      said: guided('capital spending of no more than 3 billion', '..3e9 USD', {
        metric: 'capital_expenditure',
        form: 'ceiling',
      }),
      reported: [spent('2.5e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'in Traditional Chinese',
      said: guided('營業費用不超過30億', '..3e9 USD', { metric: 'operating_expenses', form: 'ceiling' }),
      reported: [of('operating_expenses', '營業費用29億', '2.9e9 USD')],
      verdict: 'resolved/met',
    },
    { name: 'silence', said: most, reported: [revenue('10e9')], verdict: 'due: awaiting_actual', counter: true },
    {
      name: 'the rate of another basis',
      said: { ...most, basis: 'gaap' },
      reported: [{ ...tax('23'), basis: 'non_gaap' }],
      verdict: 'due: no_actual_on_basis',
      counter: true,
    },
    {
      name: 'a decline of at most 5% is a growth rate',
      said: guided('revenue down at most 5%', '-5.. percent yoy', { form: 'ceiling', direction: 'decrease' }),
      reported: [grew('-3')],
      verdict: 'resolved/met',
      by: 'growth.rate',
      counter: true,
    },
  ],
};

const about = guided('about 1 billion of capital spending', '1.0e9 USD', {
  metric: 'capital_expenditure',
  form: 'approximate',
});
const margin = guided('a gross margin of about 54%', '54 percent', { metric: 'gross_margin', form: 'approximate' });

export const approximate: RuleTable = {
  rule: 'numeric.approximate',
  cases: [
    {
      name: 'about a spending plan, most of it done',
      said: about,
      reported: [spent('0.9e9')],
      verdict: 'resolved/partially_met',
    },
    { name: 'half of it', said: about, reported: [spent('0.5e9')], verdict: 'resolved/missed' },
    {
      name: 'within two per cent',
      said: guided('about 131 million shares', '131e6 count', { metric: 'share_count', form: 'approximate' }),
      reported: [of('share_count', '129 million shares', '129e6 count')],
      verdict: 'resolved/met',
    },
    {
      name: 'within half a point',
      said: guided('a tax rate of about 27.5%', '27.5 percent', { metric: 'tax_rate', form: 'approximate' }),
      reported: [tax('27.9')],
      verdict: 'resolved/met',
    },
    { name: 'four points off', said: margin, reported: [rate('50')], verdict: 'resolved/missed' },
    {
      name: 'a number that is told again with "about"',
      said: third('revenue of 17.5 billion in the third quarter'),
      again: third('we keep to revenue of approximately 17.5 billion', { form: 'approximate' }),
      reported: [],
      then: [of('revenue', 'revenue was 17.4 billion', '17.4e9 USD')],
      verdict: 'resolved/met',
    },
    {
      name: 'a number that is told again to the digit',
      said: third('revenue of 17.5 billion in the third quarter'),
      again: third('we keep to revenue of 17.5 billion'),
      reported: [],
      then: [of('revenue', 'revenue was 17.4 billion', '17.4e9 USD')],
      verdict: 'resolved/missed',
      counter: true,
      by: 'numeric.point',
    },
    {
      name: 'in Chinese, better',
      said: { ...margin, quote: '毛利率约54%' },
      reported: [rate('57')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'another quarter than the promised one',
      said: about,
      reported: [{ ...spent('0.5e9'), period: Q1 }],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'the growth of the margin is another kind of figure',
      said: margin,
      reported: [{ quote: 'gross margin up 3%', metric: 'gross_margin', ...growth('3') }],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'without "about", one figure',
      said: guided('a gross margin of 54%', '54 percent', { metric: 'gross_margin' }),
      reported: [rate('54')],
      verdict: 'resolved/met',
      by: 'numeric.point',
      counter: true,
    },
    {
      name: 'a changed definition',
      said: margin,
      reported: [of('gross_margin', 'gross margin on the new definition was 50%', '50 percent')],
      verdict: 'due: definition_changed',
      counter: true,
    },
  ],
};

const eight = guided('revenue up 8% to 10%', '8..10 percent yoy', { form: 'range', direction: 'increase' });
const sequential = guided('revenue up 14% year over year and flat sequentially', '14 percent qoq', {
  direction: 'increase',
});

export const rates: RuleTable = {
  rule: 'growth.rate',
  cases: [
    { name: 'growth as reported', said: eight, reported: [grew('9')], verdict: 'resolved/met' },
    {
      name: 'growth worked out from two levels',
      said: eight,
      known: [revenue('10.0e9', Q2_BEFORE)],
      reported: [revenue('11.3e9')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'a decline deeper than told',
      said: guided('revenue down 14% to 16%', '-16..-14 percent yoy', { form: 'range', direction: 'decrease' }),
      reported: [grew('-20')],
      verdict: 'resolved/missed',
    },
    {
      name: 'a decline milder than told',
      said: guided('revenue down 14% to 16%', '-16..-14 percent yoy', { form: 'range', direction: 'decrease' }),
      reported: [grew('-9')],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'on the quarter before',
      said: guided('收入环比增长10%', '10 percent qoq', { direction: 'increase' }),
      known: [revenue('10e9')],
      reported: [revenue('11e9')],
      verdict: 'resolved/met',
    },
    {
      name: 'like for like as told',
      said: guided('like-for-like revenue up 8%', '8 percent yoy', { scope: 'like_for_like' }),
      reported: [grew('8', { scope: 'like_for_like' })],
      verdict: 'resolved/met',
    },
    {
      name: 'in constant currency, in Traditional Chinese',
      said: guided('固定匯率下營收成長8%', '8 percent yoy', { scope: 'constant_currency' }),
      reported: [grew('9', { scope: 'constant_currency' })],
      verdict: 'resolved/exceeded',
    },
    {
      name: 'reported growth is not like-for-like growth',
      said: guided('like-for-like revenue up 8%', '8 percent yoy', { scope: 'like_for_like' }),
      reported: [grew('2')],
      verdict: 'due: scope_mismatch',
      counter: true,
    },
    {
      name: 'an assumed base cannot be missed',
      said: guided('revenue to increase 8%', '8 percent', { direction: 'increase' }),
      reported: [grew('2')],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'two bases in one sentence: a miss would rest on the wrong one',
      said: sequential,
      reported: [{ quote: 'revenue rose 1% on the quarter', ...growth('1', 'qoq') }],
      verdict: 'due: measure_unstated',
      counter: true,
    },
    {
      name: 'growth from a loss means nothing',
      said: guided('net income up 50%', '50 percent yoy', { metric: 'net_income', direction: 'increase' }),
      known: [of('net_income', 'a loss of 1 billion', '-1e9 USD', { period: Q2_BEFORE })],
      reported: [of('net_income', 'net income of 1 billion', '1e9 USD')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'only the growth of the year, not of the quarter',
      said: eight,
      reported: [],
      then: [grew('2', { period: YEAR })],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'a multiple is no growth rate',
      said: {
        ...eight,
        quote: 'revenue doubles',
        target: { low: null, high: null, unit: 'ratio', raw: 'doubles', comparison: { to: 'yoy', multiple: '2' } },
      },
      known: [revenue('5e9', Q2_BEFORE)],
      reported: [revenue('10e9')],
      verdict: 'resolved/met',
      by: 'relative.period',
      counter: true,
    },
  ],
};

const fifty: Said = {
  ...guided('gross margin up 50 basis points', '0.5 percentage_point yoy', { metric: 'gross_margin' }),
  target: target('0.5 percentage_point yoy', '50 basis points'),
};
const points = (value: string) => of('gross_margin', `gross margin rose ${value} points`, `${value} percentage_point`);

export const change: RuleTable = {
  rule: 'margin.change',
  cases: [
    {
      name: 'fifty points more, from two rates',
      said: fifty,
      known: [rate('50.0', Q2_BEFORE)],
      reported: [rate('50.5')],
      verdict: 'resolved/met',
    },
    { name: 'as reported', said: fifty, reported: [points('0.5')], verdict: 'resolved/met' },
    { name: 'more than told', said: fifty, reported: [points('1.1')], verdict: 'resolved/exceeded' },
    {
      name: 'down instead',
      said: fifty,
      known: [rate('50.0', Q2_BEFORE)],
      reported: [rate('49.2')],
      verdict: 'resolved/missed',
    },
    {
      name: 'in Simplified Chinese',
      said: { ...fifty, quote: '毛利率提升0.5个百分点' },
      reported: [points('0.5')],
      verdict: 'resolved/met',
    },
    {
      name: 'points are not per cent: one rate alone tells no change',
      said: fifty,
      reported: [rate('50.5')],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'a rate is judged as a rate',
      said: guided('a gross margin of 50.5%', '50.5 percent', { metric: 'gross_margin' }),
      reported: [rate('50.5')],
      verdict: 'resolved/met',
      by: 'numeric.point',
      counter: true,
    },
    {
      name: 'the change of another quarter',
      said: fifty,
      reported: [{ ...points('0.5'), period: Q1 }],
      verdict: 'due: awaiting_actual',
      counter: true,
    },
    {
      name: 'the change of another basis',
      said: { ...fifty, basis: 'gaap' },
      reported: [{ ...points('-0.5'), basis: 'non_gaap' }],
      verdict: 'due: no_actual_on_basis',
      counter: true,
    },
  ],
};

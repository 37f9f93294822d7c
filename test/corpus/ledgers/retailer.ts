import { call, growth, horizon, level, profileOf, target } from './builder.js';
import type { GoldenLedger } from './golden-ledger.js';

/** A retailer: comparable sales, earnings per share, shops, dates that move, guidance taken back and given again. */
const Q1 = '2023-01-30..2023-04-30';
const Q2 = '2023-05-01..2023-07-30';
const Q3 = '2023-07-31..2023-10-29';
const YEAR = '2023-01-30..2024-01-28';
const NEXT = '2024-01-29..2025-02-02';

const shops = (quote: string, count: string) => ({
  quote,
  metric: 'stores',
  form: 'range' as const,
  target: target(`${count} count`),
  horizon: horizon(YEAR),
  topic: ['openings'],
});
const hub = (quote: string, by: string) => ({
  quote,
  metric: 'facility_opening',
  event: 'facility_opening',
  kind: 'milestone' as const,
  form: 'event' as const,
  topic: ['toronto', 'hub'],
  horizon: horizon(`..${by}`),
});
const perShare = (quote: string, range: string) => ({
  quote,
  metric: 'eps',
  form: 'range' as const,
  target: target(`${range} per_share:USD`),
  horizon: horizon(YEAR),
});
const sales = (quote: string, bounds: string) => ({
  quote,
  metric: 'comparable_sales',
  form: 'range' as const,
  target: target(`${bounds} percent yoy`),
  horizon: horizon(Q2),
});

export const retailer: GoldenLedger = {
  name: 'retailer: dates that move, guidance taken back, words for numbers',
  profile: profileOf(),
  asOf: '2023-12-07',
  documents: [
    call(
      '2023-06-01',
      Q1,
      [
        sales('comparable sales up in the low teens in the second quarter', '11..13'),
        shops('45 to 50 openings this year', '45..50'),
        hub('the Toronto hub opens by the end of October', '2023-10-31'),
        perShare('earnings of 4.63 to 4.70 a share this year', '4.63..4.70'),
        {
          quote: 'the tax rate for the year will be 28%',
          metric: 'tax_rate',
          target: target('28 percent'),
          horizon: horizon(YEAR),
        },
        {
          quote: 'sales of at least 5 billion next year',
          form: 'floor',
          target: target('5e9.. USD'),
          horizon: horizon(NEXT),
        },
        {
          quote: 'capital spending of 280 million this year',
          metric: 'capital_expenditure',
          target: target('280e6 USD'),
          horizon: horizon(YEAR),
        },
        {
          quote: 'men to bring 800 million this year',
          segment: 'men',
          target: target('800e6 USD'),
          horizon: horizon(YEAR),
        },
        {
          quote: 'if demand holds, second-quarter sales reach 900 million',
          target: target('900e6 USD'),
          horizon: horizon(Q2),
          modality: 'conditional',
          conditions: ['if demand holds'],
        },
        {
          quote: 'inventory could fall in the second quarter',
          metric: 'inventory',
          kind: 'directional',
          form: 'directional',
          direction: 'decrease',
          modality: 'possibility',
          horizon: horizon(Q2),
        },
      ],
      [{ quote: 'first-quarter sales were 780 million', ...level('780e6 USD') }],
    ),
    call(
      '2023-09-07',
      Q2,
      [
        shops('about 48 openings this year', '48'),
        hub('the Toronto hub will now open by the end of January', '2024-01-31'),
        {
          quote: 'given the strike we withdraw our earnings guidance for the year',
          metric: 'eps',
          kind: 'qualitative',
          form: 'qualitative',
          direction: null,
          horizon: horizon(YEAR),
        },
        {
          quote: 'a tax rate of 27% to 29%',
          metric: 'tax_rate',
          form: 'range',
          target: target('27..29 percent'),
          horizon: horizon(YEAR),
        },
        {
          quote: 'next year could fall short of that',
          direction: 'decrease',
          kind: 'directional',
          form: 'directional',
          modality: 'possibility',
          horizon: horizon(NEXT),
        },
        {
          quote: 'capital spending without the new hub of 250 million this year',
          metric: 'capital_expenditure',
          scope: 'excluding:hub',
          target: target('250e6 USD'),
          horizon: horizon(YEAR),
        },
        {
          quote: 'men to bring 700 million euros this year',
          segment: 'men',
          target: target('700e6 EUR'),
          horizon: horizon(YEAR),
        },
      ],
      [
        { quote: 'comparable sales rose 17%', metric: 'comparable_sales', ...level('17 percent') },
        { quote: 'second-quarter sales were 850 million', ...level('850e6 USD') },
        { quote: 'inventory grew 6% from the prior quarter', metric: 'inventory', ...growth('6', 'qoq') },
        { quote: 'demand fell 8%', metric: 'demand', ...growth('-8') },
      ],
    ),
    call(
      '2023-12-07',
      Q3,
      [
        hub('the Toronto hub will open already by the middle of December', '2023-12-15'),
        perShare('we reinstate our outlook: 4.40 to 4.50 a share this year', '4.40..4.50'),
        {
          quote: 'we no longer give a specific number for next year, but sales will grow',
          direction: 'increase',
          kind: 'directional',
          form: 'directional',
          horizon: horizon(NEXT),
        },
      ],
      [{ quote: 'third-quarter sales were 860 million', ...level('860e6 USD') }],
    ),
  ],
  claims: [
    {
      claim: 'comparable sales up',
      revisions: ['initiated'],
      verdict: 'resolved/exceeded',
      rule: 'growth.rate',
      evidence: ['rose 17%'],
    },
    {
      claim: '45 to 50 openings',
      revisions: ['initiated', 'narrowed'],
      verdict: 'open',
      reason: 'not_yet_due',
      unmentioned: [2],
    },
    {
      claim: 'the Toronto hub opens',
      revisions: ['initiated', 'horizon_extended', 'horizon_pulled_in'],
      verdict: 'open',
      reason: 'not_yet_due',
    },
    {
      claim: 'earnings of 4.63',
      revisions: ['initiated', 'withdrawn', 'reinstated'],
      verdict: 'open',
      verdicts: ['open', 'void/withdrawn', 'open'],
    },
    { claim: 'the tax rate for', revisions: ['initiated', 'widened'], verdict: 'open', reason: 'not_yet_due' },
    { claim: 'sales of at least 5 billion', revisions: ['initiated', 'hinted_down', 'dequantified'], verdict: 'open' },
    {
      claim: 'capital spending of 280',
      revisions: ['initiated', 'rescoped'],
      verdict: 'open',
      original: 'void/superseded',
    },
    { claim: 'men to bring 800', revisions: ['initiated', 'not_comparable'], verdict: 'open', reason: 'unit_suspect' },
    { claim: 'if demand holds', revisions: ['initiated'], verdict: 'void/condition_failed', rule: 'numeric.point' },
    { claim: 'inventory could fall', revisions: ['initiated'], verdict: 'due', reason: 'not_falsifiable' },
  ],
};

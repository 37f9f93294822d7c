import { call, growth, horizon, level, profileOf, target } from './builder.js';
import type { GoldenLedger } from './golden-ledger.js';

/** A US company that guides the next quarter and the year in ranges, raises, narrows, cuts, and misses. */
const Q1 = '2024-01-01..2024-03-31';
const Q2 = '2024-04-01..2024-06-30';
const Q3 = '2024-07-01..2024-09-30';
const Q4 = '2024-10-01..2024-12-31';
const YEAR = '2024-01-01..2024-12-31';

const year = (quote: string, range: string) => ({
  quote,
  form: 'range' as const,
  target: target(range),
  horizon: horizon(YEAR),
});
const quarter = (quote: string, range: string, window: string) => ({
  quote,
  form: 'range' as const,
  target: target(range),
  horizon: horizon(window),
});
const margin = (quote: string, percent: string, window: string) => ({
  quote,
  metric: 'gross_margin',
  basis: 'non_gaap' as const,
  form: 'approximate' as const,
  target: target(`${percent} percent`, `about ${percent}%`),
  horizon: horizon(window),
});

export const chipMaker: GoldenLedger = {
  name: 'chip maker: quarters and a year in ranges',
  profile: profileOf(),
  asOf: '2025-02-04',
  documents: [
    call(
      '2024-04-30',
      Q1,
      [
        quarter('second-quarter sales between 6.3 and 6.7 billion', '6.3e9..6.7e9 USD', Q2),
        margin('second-quarter non-GAAP gross margin near 54%', '54', Q2),
        year('the year should bring 25.5 to 26.1 billion of sales', '25.5e9..26.1e9 USD'),
      ],
      [
        { quote: 'first-quarter sales were 5.9 billion', ...level('5.9e9 USD') },
        {
          quote: 'gross margin was 53% on a non-GAAP basis',
          metric: 'gross_margin',
          basis: 'non_gaap',
          ...level('53 percent'),
        },
      ],
    ),
    call(
      '2024-07-30',
      Q2,
      [
        quarter('third-quarter sales between 6.5 and 6.9 billion', '6.5e9..6.9e9 USD', Q3),
        margin('third-quarter non-GAAP gross margin about 54%', '54', Q3),
        year('for the year we now see 26 to 26.6 billion', '26.0e9..26.6e9 USD'),
      ],
      [
        { quote: 'sales of 6.6 billion, up 70%', ...level('6.6e9 USD'), ...growth('70') },
        {
          quote: 'non-GAAP gross margin came to 54%',
          metric: 'gross_margin',
          basis: 'non_gaap',
          ...level('54 percent'),
        },
      ],
    ),
    call(
      '2024-10-29',
      Q3,
      [
        quarter('fourth-quarter sales from 5.2 to 5.8 billion', '5.2e9..5.8e9 USD', Q4),
        year('full-year sales are now put at 23.2 to 23.8 billion', '23.2e9..23.8e9 USD'),
      ],
      [
        { quote: 'third-quarter sales were 5.6 billion', ...level('5.6e9 USD'), ...growth('29') },
        { quote: 'gross margin was 48% under GAAP', metric: 'gross_margin', basis: 'gaap', ...level('48 percent') },
      ],
    ),
    call(
      '2025-02-04',
      Q4,
      [],
      [
        { quote: 'fourth-quarter sales reached 5.9 billion', ...level('5.9e9 USD') },
        { quote: 'sales of the whole year were 24.0 billion', period: YEAR, ...level('24.0e9 USD') },
      ],
    ),
  ],
  claims: [
    {
      claim: 'second-quarter sales',
      revisions: ['initiated'],
      verdict: 'resolved/met',
      rule: 'numeric.range',
      evidence: ['sales of 6.6 billion'],
      verdicts: ['open', 'resolved/met'],
    },
    {
      claim: 'second-quarter non-GAAP',
      revisions: ['initiated'],
      verdict: 'resolved/met',
      rule: 'numeric.approximate',
      evidence: ['came to 54%'],
    },
    {
      claim: 'the year should bring',
      revisions: ['initiated', 'raised', 'lowered'],
      verdict: 'resolved/exceeded',
      original: 'resolved/missed',
      evidence: ['whole year were 24.0'],
      explains: ['USD 24 billion', 'USD 23.2 billion to USD 23.8 billion'],
    },
    {
      claim: 'third-quarter sales',
      revisions: ['initiated'],
      verdict: 'resolved/missed',
      evidence: ['were 5.6 billion'],
    },
    { claim: 'third-quarter non-GAAP', revisions: ['initiated'], verdict: 'due', reason: 'no_actual_on_basis' },
    {
      claim: 'fourth-quarter sales',
      revisions: ['initiated'],
      verdict: 'resolved/exceeded',
      evidence: ['reached 5.9 billion'],
    },
  ],
};

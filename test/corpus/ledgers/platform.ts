import { call, growth, horizon, level, profileOf, target } from './builder.js';
import type { GoldenLedger } from './golden-ledger.js';

/** A platform that reports in yuan: a spending plan told in four ways, a first profit that does not last, a unit sold after all. */
const D24 = '2024-10-01..2024-12-31';
const J25 = '2025-04-01..2025-06-30';
const S25 = '2025-07-01..2025-09-30';
const M26 = '2026-01-01..2026-03-31';
const FY26 = '2025-04-01..2026-03-31';
const PLAN = '2025-04-01..2028-03-31?|2025-02-20..2028-02-20';

const plan = {
  metric: 'capital_expenditure',
  form: 'cumulative' as const,
  topic: ['capex', 'plan'],
  modality: 'commitment' as const,
};
const abroad = { metric: 'adjusted_ebita', segment: 'abroad' };

export const platform: GoldenLedger = {
  name: 'platform: plan, first profit, sale, currency',
  profile: profileOf({
    currency: 'CNY',
    alsoIn: { net_cash: ['USD'] },
    guidesOn: { profitability: 'non_gaap' },
    segments: [
      { id: 'abroad', parent: null, names: { en: ['Abroad'] }, predecessors: [] },
      { id: 'cloud', parent: null, names: { en: ['Cloud'] }, predecessors: [] },
      {
        id: 'commerce',
        parent: null,
        names: { en: ['Commerce'] },
        predecessors: [{ id: 'marketplace', from: '2025-07-01' }],
      },
      { id: 'marketplace', parent: 'commerce', names: { en: ['Marketplace'] }, predecessors: [] },
    ],
  }),
  asOf: '2026-05-13',
  documents: [
    call(
      '2025-02-20',
      D24,
      [
        {
          quote: 'over three years we will invest more in infrastructure than in the ten years before together',
          ...plan,
          metric: 'investment',
          direction: 'exceed',
          target: {
            low: null,
            high: null,
            unit: 'ratio',
            raw: 'more than the ten years before',
            comparison: { to: 'past_total:ten years', multiple: '1' },
          },
          horizon: horizon(PLAN),
        },
        {
          quote: 'abroad will have its first quarter of profit next fiscal year',
          metric: 'profitability',
          segment: 'abroad',
          event: 'first_profit',
          kind: 'milestone',
          form: 'event',
          horizon: horizon(FY26),
        },
        {
          quote: 'cloud revenue growth will go on accelerating',
          segment: 'cloud',
          kind: 'directional',
          form: 'directional',
          direction: 'increase',
        },
        {
          quote: 'we have no plan to sell the grocer',
          metric: 'disposal',
          event: 'disposal',
          segment: 'grocer',
          kind: 'milestone',
          form: 'event',
          topic: ['grocer'],
        },
        {
          quote: 'we stay true to our customers',
          metric: 'strategy',
          kind: 'qualitative',
          form: 'qualitative',
          direction: null,
        },
        {
          quote: 'marketplace revenue should reach 110 billion in the September quarter',
          segment: 'marketplace',
          target: target('110e9 CNY'),
          horizon: horizon(S25),
        },
        {
          quote: 'group revenue of 250 billion for the September quarter',
          target: target('250e9 CNY'),
          horizon: horizon(S25),
        },
      ],
      [
        { quote: 'abroad lost 5 billion', ...abroad, ...level('-5e9 CNY') },
        { quote: 'cloud revenue grew 13%', segment: 'cloud', ...growth('13') },
        { quote: 'capital expenditure was 31.8 billion', metric: 'capital_expenditure', ...level('31.8e9 CNY') },
      ],
    ),
    call(
      '2025-08-29',
      J25,
      [
        {
          quote: 'we keep to our plan of 380 billion over three years',
          ...plan,
          target: target('380e9 CNY'),
          horizon: horizon(PLAN),
        },
      ],
      [
        { quote: 'abroad lost only 59 million', ...abroad, ...level('-59e6 CNY') },
        { quote: 'cloud revenue grew 26%', segment: 'cloud', ...growth('26') },
        { quote: 'capital expenditure came to 38.7 billion', metric: 'capital_expenditure', ...level('38.7e9 CNY') },
      ],
    ),
    call(
      '2025-11-25',
      S25,
      [
        {
          quote: 'the $380 billion was the figure for three years',
          ...plan,
          target: target('380e9 USD', '$380 billion'),
          horizon: horizon('2025-10-01..2028-09-30?'),
        },
        {
          quote: 'that figure may turn out on the small side',
          ...plan,
          form: 'directional',
          direction: 'exceed',
          modality: 'possibility',
          horizon: null,
        },
      ],
      [
        { quote: 'abroad earned 162 million', ...abroad, ...level('162e6 CNY') },
        { quote: 'cloud revenue grew 34%', segment: 'cloud', ...growth('34') },
        { quote: 'capital expenditure was 31.5 billion', metric: 'capital_expenditure', ...level('31.5e9 CNY') },
        {
          quote: 'you have spent 120 billion in four quarters',
          metric: 'capital_expenditure',
          statedBy: 'analyst',
          ...level('120e9 CNY'),
          period: '2024-10-01..2025-09-30',
        },
        {
          quote: 'so those 120 billion',
          metric: 'capital_expenditure',
          statedBy: 'analyst',
          ...level('120e9 CNY'),
          period: '2024-10-01..2025-09-30',
        },
        { quote: 'revenue of the commerce group was 132.6 billion', segment: 'commerce', ...level('132.6e9 CNY') },
        { quote: 'total revenue was 34.8 billion dollars', ...level('34.8e9 USD') },
      ],
    ),
    call(
      '2026-05-13',
      M26,
      [],
      [
        { quote: 'for the fiscal year abroad lost 2,051 million', ...abroad, period: FY26, ...level('-2051e6 CNY') },
        {
          quote: 'we completed the sale of the grocer',
          metric: 'disposal',
          event: 'disposal',
          segment: 'grocer',
          topic: ['grocer'],
        },
      ],
    ),
  ],
  claims: [
    {
      claim: 'more in infrastructure than in the ten years',
      revisions: ['initiated', 'quantified', 'reiterated', 'hinted_up'],
      verdict: 'open',
      reason: 'not_yet_due',
      rule: 'cumulative.pace',
      original: 'open',
      verdicts: ['open', 'on_pace', 'on_pace', 'open'],
      unmentioned: [3],
      flags: ['currency_conflict'],
      explains: ['Unconfirmed', 'CNY 120 billion', 'Not counted'],
    },
    {
      claim: 'first quarter of profit',
      revisions: ['initiated'],
      verdict: 'resolved/met',
      sustained: 'no',
      rule: 'event.latch',
      verdicts: ['open', 'open', 'resolved/met', 'resolved/met'],
      evidence: ['earned 162 million'],
      explains: ['CNY 162 million', 'CNY -2.154 billion'],
      unmentioned: [1],
    },
    {
      claim: 'go on accelerating',
      revisions: ['initiated'],
      verdict: 'resolved/met',
      sustained: 'yes',
      rule: 'direction.acceleration',
      evidence: ['grew 26%'],
    },
    {
      claim: 'no plan to sell',
      revisions: ['initiated'],
      verdict: 'resolved/contradicted',
      verdicts: ['open', 'resolved/contradicted'],
      evidence: ['completed the sale'],
    },
    { claim: 'stay true', revisions: ['initiated'], verdict: 'open', reason: 'not_falsifiable' },
    { claim: 'marketplace revenue should reach', revisions: ['initiated'], verdict: 'due', reason: 'segment_recast' },
    { claim: 'group revenue of 250', revisions: ['initiated'], verdict: 'due', reason: 'unit_suspect' },
  ],
};

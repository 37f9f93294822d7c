import { call, growth, horizon, level, profileOf, target, type Reported, type Said } from './builder.js';
import type { ExpectedClaim, GoldenLedger } from './golden-ledger.js';

/** One small ledger a reason code: what was promised for a quarter, and what was reported instead. */
const BEFORE = '2025-01-01..2025-03-31';
const QUARTER = '2025-04-01..2025-06-30';
const profile = profileOf({ currency: 'CNY', alsoIn: { revenue: ['USD'] } });

function reason(
  name: string,
  said: Said,
  reported: readonly Reported[],
  expected: Omit<ExpectedClaim, 'claim' | 'revisions'>,
  known: readonly Reported[] = [],
): GoldenLedger {
  const documents = [
    call('2025-05-10', BEFORE, [{ horizon: horizon(QUARTER), ...said }], known),
    call('2025-08-20', QUARTER, [], reported),
  ];
  return {
    name,
    profile,
    documents,
    asOf: '2025-08-20',
    claims: [{ claim: said.quote, revisions: ['initiated'], ...expected }],
  };
}

const revenue: Said = { quote: 'revenue of 100 billion next quarter', target: target('100e9 CNY') };
const earlier: Reported = { quote: 'revenue was 95 billion', ...level('95e9 CNY') };

export const reasons: readonly GoldenLedger[] = [
  reason('awaiting_actual: the report is silent', revenue, [], { verdict: 'due', reason: 'awaiting_actual' }),
  reason(
    'scope_mismatch: only like for like is given',
    revenue,
    [{ quote: 'revenue like for like was 99 billion', scope: 'like_for_like', ...level('99e9 CNY') }],
    { verdict: 'due', reason: 'scope_mismatch' },
  ),
  reason(
    'currency_mismatch: given in dollars',
    revenue,
    [{ quote: 'revenue was 14 billion dollars', ...level('14e9 USD') }],
    { verdict: 'due', reason: 'currency_mismatch' },
  ),
  reason(
    'definition_changed',
    revenue,
    [{ quote: 'revenue under the new definition was 99 billion', ...level('99e9 CNY') }],
    { verdict: 'due', reason: 'definition_changed' },
  ),
  reason(
    'measure_unstated: a level is not judged by a growth rate',
    revenue,
    [{ quote: 'revenue grew 4%', ...growth('4') }],
    { verdict: 'due', reason: 'measure_unstated' },
  ),
  reason(
    'source_conflict: original and translation differ',
    revenue,
    [
      {
        quote: 'revenue was 98 billion',
        ...level('98e9 CNY'),
        flags: [{ code: 'source_conflict', detail: '98 or 89' }],
      },
    ],
    { verdict: 'due', reason: 'source_conflict' },
  ),
  reason(
    'unit_suspect: million said for billion',
    revenue,
    [{ quote: 'revenue was 98 million', ...level('98e6 CNY') }],
    { verdict: 'due', reason: 'unit_suspect' },
    [earlier],
  ),
  reason(
    'unit_suspect: the promise itself is a thousand times off',
    { quote: 'revenue of 100 million next quarter', target: target('100e6 CNY') },
    [{ quote: 'revenue was 98 billion', ...level('98e9 CNY') }],
    { verdict: 'due', reason: 'unit_suspect', rule: 'quarantine.suspect' },
    [earlier],
  ),
  reason(
    'no false alarm: the same promise in its right size',
    revenue,
    [{ quote: 'revenue was 100 billion', ...level('100e9 CNY') }],
    { verdict: 'resolved/met' },
    [earlier],
  ),
  reason(
    'not_falsifiable: it may go either way',
    {
      quote: 'margins may fluctuate',
      metric: 'operating_margin',
      kind: 'directional',
      form: 'directional',
      direction: null,
      modality: 'possibility',
    },
    [],
    { verdict: 'open', reason: 'not_falsifiable' },
  ),
  reason(
    'window_ambiguous: the readings of the window give different answers',
    {
      quote: 'we will invest 120 billion over two years',
      metric: 'capital_expenditure',
      form: 'cumulative',
      target: target('120e9 CNY'),
      horizon: horizon('2025-04-01..2027-03-31?|2024-04-01..2026-03-31'),
    },
    [{ quote: 'capital expenditure was 16 billion', metric: 'capital_expenditure', ...level('16e9 CNY') }],
    { verdict: 'open', reason: 'window_ambiguous' },
    [
      {
        quote: 'capital expenditure of the year was 20 billion',
        metric: 'capital_expenditure',
        period: '2024-04-01..2025-03-31',
        ...level('20e9 CNY'),
      },
    ],
  ),
  {
    name: 'not_yet_due: the quarter has not ended',
    profile,
    documents: [call('2025-05-10', BEFORE, [{ ...revenue, horizon: horizon(QUARTER) }])],
    asOf: '2025-06-01',
    claims: [{ claim: 'revenue of 100', revisions: ['initiated'], verdict: 'open', reason: 'not_yet_due' }],
  },
  {
    name: 'awaiting_actual: the quarter has ended, nothing is reported yet',
    profile,
    documents: [call('2025-05-10', BEFORE, [{ ...revenue, horizon: horizon(QUARTER) }])],
    asOf: '2025-07-15',
    claims: [
      {
        claim: 'revenue of 100',
        revisions: ['initiated'],
        verdict: 'due',
        reason: 'awaiting_actual',
        verdicts: ['open', 'due'],
      },
    ],
  },
  {
    name: 'corrected: a second text of the same call gives another number',
    profile,
    documents: [
      call('2025-05-10', BEFORE, [{ ...revenue, horizon: horizon(QUARTER) }], [], 'text-a'),
      call(
        '2025-05-10',
        BEFORE,
        [{ quote: 'revenue of 110 billion next quarter', target: target('110e9 CNY'), horizon: horizon(QUARTER) }],
        [],
        'text-b',
      ),
    ],
    asOf: '2025-06-01',
    claims: [{ claim: 'revenue of 100', revisions: ['initiated', 'corrected'], verdict: 'open' }],
  },
];

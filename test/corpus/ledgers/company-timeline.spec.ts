import { describe, expect, it } from '@jest/globals';
import { buildLedger, companyTimeline, type TimelineFilter } from '#engine';
import { call, corpusOf, horizon, level, profileOf, target } from './builder.js';

const YEAR = horizon('2025-01-01..2025-12-31');
const said = (quote: string, amount: string, segment = 'group') => ({
  quote,
  segment,
  target: target(amount),
  horizon: YEAR,
});
const documents = [
  call('2025-02-01', '2024-10-01..2024-12-31', [
    said('12 billion this year', '12e9 USD'),
    said('5 billion of cloud', '5e9 USD', 'cloud'),
  ]),
  call('2025-08-01', '2025-04-01..2025-06-30', [said('now 10 billion this year', '10e9 USD')]),
  call(
    '2026-02-01',
    '2025-10-01..2025-12-31',
    [],
    [{ quote: 'a year of 10 billion', period: '2025-01-01..2025-12-31', ...level('10e9 USD') }],
  ),
];
const ledger = buildLedger(corpusOf(documents), profileOf(), '2026-02-01');
const shown = (filter: TimelineFilter = {}) =>
  companyTimeline(ledger, filter).map(({ at, kind, segment, change }) => [
    at,
    kind,
    segment,
    change ? `${change.from} -> ${change.to}` : null,
  ]);

describe('the timeline of a company', () => {
  it('tells reports and what happened to each claim, day by day', () => {
    expect(shown()).toEqual([
      ['2025-02-01', 'report', null, null],
      ['2025-02-01', 'initiated', 'group', null],
      ['2025-02-01', 'verdict', 'group', null],
      ['2025-02-01', 'initiated', 'cloud', null],
      ['2025-02-01', 'verdict', 'cloud', null],
      ['2025-08-01', 'report', null, null],
      ['2025-08-01', 'lowered', 'group', 'USD 12 billion -> USD 10 billion'],
      ['2025-08-01', 'verdict', 'group', null],
      ['2025-08-01', 'unmentioned', 'cloud', null],
      ['2025-12-31', 'due', 'group', null],
      ['2025-12-31', 'due', 'cloud', null],
      ['2026-02-01', 'report', null, null],
      ['2026-02-01', 'outcome', 'group', null],
      ['2026-02-01', 'verdict', 'group', 'open -> met'],
      ['2026-02-01', 'unmentioned', 'cloud', null],
      ['2026-02-01', 'verdict', 'cloud', 'open -> due'],
    ]);
  });

  it.each<[string, TimelineFilter, number]>([
    ['segment', { segment: 'cloud' }, 6],
    ['metric', { metric: 'eps' }, 0],
    ['kind', { kind: 'report' }, 3],
    ['days', { from: '2025-08-01', to: '2025-12-31' }, 6],
  ])('is filtered by %s', (_what, filter, count) => {
    expect(shown(filter)).toHaveLength(count);
  });
});

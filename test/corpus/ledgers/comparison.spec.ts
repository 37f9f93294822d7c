import { describe, expect, it } from '@jest/globals';
import { buildLedger, compareLedger, type CompanyProfile, type ComparisonRow, type Extraction } from '#engine';
import { call, corpusOf, growth, horizon, level, profileOf, target } from './builder.js';

const Q1 = '2025-01-01..2025-03-31';
const Q2 = '2025-04-01..2025-06-30';
const Q2_BEFORE = '2024-04-01..2024-06-30';
const profile = profileOf({
  segments: [
    { id: 'commerce', parent: null, names: {}, predecessors: [{ id: 'marketplace', from: '2025-04-01' }] },
    { id: 'marketplace', parent: null, names: {}, predecessors: [] },
  ],
});
const year = horizon('2025-01-01..2025-12-31');

const first = call(
  '2025-05-01',
  Q1,
  [
    { quote: 'revenue of 40 to 42 billion this year', form: 'range', target: target('40e9..42e9 USD'), horizon: year },
    { quote: 'revenue of 10 billion next quarter', target: target('10e9 USD'), horizon: horizon(Q2) },
    { quote: 'a tax rate of 20% this year', metric: 'tax_rate', target: target('20 percent'), horizon: year },
    {
      quote: 'two billion of buybacks this year',
      metric: 'share_repurchases',
      target: target('2e9 USD'),
      horizon: year,
    },
  ],
  [
    { quote: 'revenue was 9.0 billion, up 20%', ...level('9.0e9 USD'), ...growth('20') },
    { quote: 'gross margin was 50%', metric: 'gross_margin', ...level('50 percent') },
    { quote: 'abroad lost 100 million', metric: 'net_income', segment: 'abroad', ...level('-100e6 USD') },
    { quote: 'marketplace revenue was 5 billion', segment: 'marketplace', ...level('5e9 USD') },
    { quote: 'you had 7 billion of cloud revenue', segment: 'cloud', statedBy: 'analyst', ...level('7e9 USD') },
  ],
);
const second = call(
  '2025-08-01',
  Q2,
  [
    { quote: 'revenue of 43 to 44 billion this year', form: 'range', target: target('43e9..44e9 USD'), horizon: year },
    {
      quote: 'we keep the tax rate of 20% for the year',
      metric: 'tax_rate',
      target: target('20 percent'),
      horizon: year,
    },
    {
      quote: 'capital expenditure of 1 billion this year',
      metric: 'capital_expenditure',
      target: target('1e9 USD'),
      horizon: year,
    },
  ],
  [
    { quote: 'revenue was 10.0 billion, up 25%', ...level('10.0e9 USD'), ...growth('25'), qualifiers: ['streak:3'] },
    { quote: 'in the summary: revenue 10 billion', section: 'summary', ...level('10.0e9 USD') },
    { quote: 'revenue without the sold unit grew 31%', scope: 'excluding:unit', ...growth('31') },
    { quote: 'gross margin was 52.5%', metric: 'gross_margin', ...level('52.5 percent') },
    { quote: 'abroad earned 20 million', metric: 'net_income', segment: 'abroad', ...level('20e6 USD') },
    { quote: 'commerce revenue was 5.5 billion', segment: 'commerce', ...level('5.5e9 USD') },
    { quote: 'a year ago revenue was 8 billion', period: Q2_BEFORE, ...level('8e9 USD') },
  ],
);

function compareExtractions(from: Extraction, to: Extraction, of: CompanyProfile) {
  return compareLedger(buildLedger(corpusOf([from, to]), of, '2026-12-31'), [from, to], of, {});
}

const comparison = compareExtractions(first, second, profile);
const row = (metric: string, segment = 'group', scope = 'reported') =>
  comparison.rows.find(
    (one) => one.metric === metric && one.segment === segment && one.scope === scope,
  ) as ComparisonRow;

describe('two quarters side by side', () => {
  it('moves an amount absolutely, in per cent, and its growth in points', () => {
    const { change, to, notes } = row('revenue');
    expect(change).toEqual({ absolute: '1000000000', percent: '11.1', percentagePoints: null, growthPoints: '5' });
    expect(to?.qualifiers).toEqual(['streak:3']);
    expect(to?.quote?.quote).toBe('revenue was 10.0 billion, up 25%');
    expect(notes).toEqual(['scope: also given excluding unit']);
  });

  it('moves a rate in percentage points, never in per cent', () => {
    expect(row('gross_margin').change).toEqual({
      absolute: null,
      percent: null,
      percentagePoints: '2.5',
      growthPoints: null,
    });
  });

  it('gives no percentage of a loss', () => {
    expect(row('net_income', 'abroad').change).toEqual({
      absolute: '120000000',
      percent: null,
      percentagePoints: null,
      growthPoints: null,
    });
  });

  it('puts a re-cut segment into one row and says so', () => {
    expect(row('revenue', 'commerce').notes).toEqual([
      'segment re-cut on 2025-04-01: marketplace is reported as commerce',
    ]);
    expect(row('revenue', 'marketplace')).toBeUndefined();
  });

  it('takes no row from an analyst, and none of another period', () => {
    expect(row('revenue', 'cloud')).toBeUndefined();
    expect(comparison.rows.some((one) => one.to?.value === '8000000000')).toBe(false);
  });

  it('says what became of each statement', () => {
    const quotes = Object.fromEntries(
      Object.entries(comparison.statements).map(([list, all]) => [list, all.map((one) => one.quote)]),
    );
    expect(quotes).toEqual({
      new: ['capital expenditure of 1 billion this year'],
      repeated: ['we keep the tax rate of 20% for the year'],
      revised: ['revenue of 43 to 44 billion this year'],
      fulfilled: ['revenue of 10 billion next quarter'],
      missed: [],
      withdrawn: [],
      unmentioned: ['two billion of buybacks this year'],
    });
  });

  it('notes quarters that do not follow each other, and the year-ago quarter', () => {
    const later = call(
      '2025-11-01',
      '2025-07-01..2025-09-30',
      [],
      [{ quote: 'revenue was 11 billion', ...level('11e9 USD') }],
    );
    const yearOn = call(
      '2026-05-01',
      '2026-01-01..2026-03-31',
      [],
      [{ quote: 'revenue was 12 billion', ...level('12e9 USD') }],
    );
    expect(
      compareExtractions(first, later, profile).rows.find((one) => one.metric === 'revenue' && one.segment === 'group')
        ?.notes,
    ).toEqual(['not adjacent: 2025-01-01..2025-03-31 and 2025-07-01..2025-09-30']);
    expect(
      compareExtractions(first, yearOn, profile).rows.find((one) => one.metric === 'revenue' && one.segment === 'group')
        ?.notes,
    ).toEqual(['year-ago period']);
  });
});

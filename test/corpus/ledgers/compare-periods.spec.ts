import { describe, expect, it } from '@jest/globals';
import { buildLedger, compareLedger, Problem, type Extraction, type PeriodChoice } from '#engine';
import { call, corpusOf, growth, horizon, level, profileOf, target, type Reported } from './builder.js';

const profile = profileOf();
const QUARTERS = [
  ['2024-05-01', '2024-01-01..2024-03-31'],
  ['2024-08-01', '2024-04-01..2024-06-30'],
  ['2024-11-01', '2024-07-01..2024-09-30'],
  ['2025-02-01', '2024-10-01..2024-12-31'],
  ['2025-05-01', '2025-01-01..2025-03-31'],
] as const;
const quarter = (at: number, reported: readonly Reported[]) => {
  const [day, period] = QUARTERS[at]!;
  return call(day, period, [], reported);
};

function compare(documents: readonly Extraction[], choice: PeriodChoice = {}) {
  return compareLedger(buildLedger(corpusOf(documents), profile, '2026-01-01'), documents, profile, choice);
}

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'none';
}

const five = QUARTERS.map((_, at) =>
  quarter(at, [
    { quote: `revenue of ${at}`, ...level(`${10 + at}e9 USD`), ...growth(['8', '12', '15', '110', '120'][at]!) },
  ]),
);

describe('which periods are compared', () => {
  it.each<[string, PeriodChoice, number, number]>([
    ['the two latest, where none is named', {}, 3, 4],
    ['the year-ago period', { yearAgo: true }, 0, 4],
    ['calendar quarters', { from: '2024-Q2', to: '2024-Q4' }, 1, 3],
    ['a day in each, the later one first', { from: '2024-09-15', to: '2024-02-29' }, 0, 2],
    ['labels in any spelling', { from: '2024-01-01..2024-03-31', to: '2024-07-01..2024-09-30' }, 0, 2],
    ['the hash of a document', { to: '2024-11-01' }, 1, 2],
  ])('%s', (_what, choice, from, to) => {
    const comparison = compare(five, choice);
    expect(comparison.documents).toEqual({ from: [from], to: [to] });
  });

  it.each<[string, PeriodChoice, string]>([
    ['a period without a call', { from: '2019-Q1' }, 'not_found'],
    ['a half, where quarters are reported', { from: '2024-H1' }, 'not_found'],
    ['one period twice', { from: '2024-Q1', to: '2024-02-01' }, 'bad_option'],
    ['no period a year before', { to: '2024-Q4', yearAgo: true }, 'not_found'],
  ])('%s is refused, and the known ones are named', (_what, choice, code) => {
    expect(refusalOf(() => compare(five, choice))).toBe(code);
  });
});

describe('a row', () => {
  const rowsOf = (before: readonly Reported[], after: readonly Reported[]) =>
    compare([quarter(3, before), quarter(4, after)]).rows;

  it('shows the periods between and counts how long it has gone so', () => {
    const [row] = compare(five, { yearAgo: true }).rows;
    expect(row?.series.map(({ value }) => value)).toEqual(
      ['10', '11', '12', '13', '14'].map((one) => `${one}000000000`),
    );
    expect(row?.streak).toEqual({ periods: 4, of: 'double_digit', isSaid: false });
  });

  it('counts over no gap', () => {
    expect(compare([five[1]!, five[3]!, five[4]!]).rows[0]?.streak).toBeNull();
  });

  it.each<[string, Reported, Reported]>([
    ['a share of a whole', { quote: 'a', ...level('20 percent') }, { quote: 'b', ...level('9e9 USD') }],
    ["a part's growth", { quote: 'a', ...growth('100'), qualifiers: ['part:cloud'] }, { quote: 'b', ...growth('45') }],
    [
      "a year's total",
      { quote: 'a', period: '2024-01-01..2024-12-31', ...level('40e9 USD') },
      { quote: 'b', ...level('9e9 USD') },
    ],
    [
      'GAAP',
      { quote: 'a', metric: 'eps', basis: 'gaap', ...level('1 per_share:USD') },
      { quote: 'b', metric: 'eps', basis: 'non_gaap', ...level('2 per_share:USD') },
    ],
  ])('never puts %s beside the measure itself', (_what, before, after) => {
    expect(rowsOf([before], [after]).map(({ from, to }) => [from?.quote?.quote, to?.quote?.quote])).toEqual(
      expect.arrayContaining([
        ['a', undefined],
        [undefined, 'b'],
      ]),
    );
  });

  it('does not tell how much a level moved as the level', () => {
    const [row] = rowsOf(
      [{ quote: 'a', metric: 'gross_margin', ...level('0.9 percentage_point'), qualifiers: ['change'] }],
      [{ quote: 'b', metric: 'gross_margin', ...level('50 percent') }],
    );
    expect(row?.from).toMatchObject({ value: null, moved: { value: '0.9', unit: 'percentage_point' } });
    expect(row?.change.percentagePoints).toBeNull();
  });

  it('works growth out of the year-ago figure told beside it, and says so; not of a loss', () => {
    const told = (now: string, then: string) =>
      rowsOf(
        [],
        [
          { quote: 'now', ...level(now) },
          { quote: 'then', period: QUARTERS[0][1], ...level(then) },
        ],
      )[0]?.to;
    expect(told('12e9 USD', '10e9 USD')).toMatchObject({ growth: '20', growthBasis: 'yoy', isGrowthDerived: true });
    expect(told('12e9 USD', '-10e9 USD')).toMatchObject({ growth: null, isGrowthDerived: false });
    expect(told('12e9 USD', '10e9 EUR')).toMatchObject({ growth: null });
  });

  it('takes the reading in the unit that both periods have', () => {
    const [row] = rowsOf(
      [
        { quote: 'cny', metric: 'net_cash', ...level('370e9 CNY') },
        { quote: 'usd', metric: 'net_cash', ...level('51e9 USD'), start: 9000 },
      ],
      [{ quote: 'later', metric: 'net_cash', ...level('41e9 USD') }],
    );
    expect([row?.from?.quote?.quote, row?.change.absolute]).toEqual(['usd', '-10000000000']);
  });

  it('joins a basis that one side does not name, and says so', () => {
    const [row, ...more] = rowsOf(
      [{ quote: 'a', metric: 'eps', ...level('1 per_share:USD') }],
      [{ quote: 'b', metric: 'eps', basis: 'non_gaap', ...level('2 per_share:USD') }],
    );
    expect([row?.change.percent, more.length, row?.notes]).toEqual(['100', 0, ['basis: unspecified and non gaap']]);
  });

  it('works out no growth in points between bounds', () => {
    const bound = (quote: string) => [
      { quote, ...growth('100'), qualifiers: ['at least', 'streak:9', 'band:triple_digit'] },
    ];
    const [row] = rowsOf(bound('a'), bound('b'));
    expect([row?.change.growthPoints, row?.streak]).toEqual([null, { periods: 9, of: 'triple_digit', isSaid: true }]);
    expect(row?.to).toMatchObject({ growth: '100', growthBound: 'at_least', valueBound: null });
    expect(row?.series.map((point) => point.growth)).toEqual([null, null]);
  });

  it('says which of level and growth was bounded, and takes no difference from a bounded level', () => {
    const [row] = rowsOf(
      [{ quote: 'more than 53 million', metric: 'members', ...level('53e6 count'), qualifiers: ['more than'] }],
      [
        { quote: 'about 60 million', metric: 'members', ...level('60e6 count'), qualifiers: ['about'] },
        { quote: 'up more than 10%', metric: 'members', ...growth('10'), qualifiers: ['more than'] },
      ],
    );
    expect(row?.from).toMatchObject({ valueBound: 'more_than', growthBound: null });
    expect(row?.to).toMatchObject({ valueBound: 'about', growthBound: 'more_than' });
    expect([row?.change.absolute, row?.series.map(({ value }) => value)]).toEqual([null, [null, '60000000']]);
  });

  it('says that a figure was restated, and shows what was reported first', () => {
    const again = { quote: 'recast', period: QUARTERS[3][1], ...level('9e9 USD') };
    const [row] = rowsOf([{ quote: 'first', ...level('10e9 USD') }], [{ quote: 'now', ...level('11e9 USD') }, again]);
    expect(row?.from?.value).toBe('10000000000');
    expect(row?.notes).toEqual(['restated in 2025-01-01..2025-03-31: USD 9 billion']);
  });
});

describe('two documents of one period', () => {
  const memo = call(
    '2025-02-01',
    QUARTERS[3][1],
    [],
    [{ quote: 'memo: margin', metric: 'gross_margin', ...level('40 percent') }],
    'memo',
  );
  it('are one side of the comparison', () => {
    const comparison = compare([five[3]!, memo, five[4]!]);
    expect(comparison.documents.from).toHaveLength(2);
    expect(comparison.rows.map(({ metric, from }) => [metric, from?.quote?.quote])).toEqual([
      ['revenue', 'revenue of 3'],
      ['gross_margin', 'memo: margin'],
    ]);
  });
});

describe('an import', () => {
  const filed = call(
    '2025-02-10',
    QUARTERS[3][1],
    [],
    [{ quote: 'GAAP EPS 1.2', metric: 'eps', ...level('1.2 per_share:USD') }],
    'filed',
  );
  const imported = { ...filed, document: { ...filed.document, kind: 'import' as const } };
  const spoken = quarter(4, [{ quote: 'EPS of 1.5', metric: 'eps', ...level('1.5 per_share:USD') }]);

  it('fills in what the call did not give, and is no period of its own', () => {
    const [row] = compare([five[3]!, imported, spoken]).rows.filter(({ metric }) => metric === 'eps');
    expect([row?.from?.value, row?.notes]).toEqual(['1.2', ['2024-10-01..2024-12-31: imported figure']]);
    expect(refusalOf(() => compare([imported, spoken]))).toBe('not_found');
  });
});

describe('periods of another length', () => {
  const weeks = (from: string, to: string) =>
    compare([
      call(from.slice(12), from, [], [{ quote: 'a', ...level('1e9 USD') }]),
      call(to.slice(12), to, [], [{ quote: 'b', ...level('2e9 USD') }]),
    ]).notes;
  it('are noted: a week more, a half beside a quarter; calendar quarters of 91 and 92 days are not', () => {
    expect(weeks('2023-07-30..2023-10-28', '2023-10-29..2024-02-03')).toEqual([
      'a week more or less: 13 and 14 weeks (53-week year)',
    ]);
    expect(weeks('2024-01-01..2024-06-30', '2024-07-01..2024-09-30')).toEqual([
      'periods of different length: 6 and 3 months',
    ]);
    expect(weeks('2024-04-01..2024-06-30', '2024-07-01..2024-09-30')).toEqual([]);
  });
});

describe('what was said', () => {
  const year = horizon('2025-01-01..2025-12-31');
  const said = (quote: string, amount: string) => ({ quote, target: target(amount), horizon: year });
  const [first, second] = [
    call('2025-02-01', QUARTERS[3][1], [said('12 billion this year', '12e9 USD')], []),
    call('2025-05-01', QUARTERS[4][1], [said('now 11 billion this year', '11e9 USD')], []),
  ];
  it('shows the old and the new target of a revision', () => {
    const { revised } = compare([first, second]).statements;
    expect(revised.map(({ revision, change }) => [revision, change])).toEqual([
      ['lowered', { from: 'USD 12 billion', to: 'USD 11 billion' }],
    ]);
  });
});

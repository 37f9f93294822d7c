import { describe, expect, it } from '@jest/globals';
import { buildLedger, type Claim, type CompanyProfile, type Extraction } from '#engine';
import { call, corpusOf, horizon, level, profileOf, target, type Reported } from './builder.js';

const Q1 = '2025-01-01..2025-03-31';
const Q2 = '2025-04-01..2025-06-30';
const YEAR = '2025-01-01..2025-12-31';
const guided = {
  quote: 'We expect revenue of 10 to 11 billion in the second quarter.',
  form: 'range' as const,
  target: target('10e9..11e9 USD'),
  horizon: horizon(Q2),
};
const margin = {
  ...guided,
  metric: 'gross_margin',
  quote: 'Gross margin of 40 to 42 %.',
  target: target('40..42 percent'),
};
const plant = {
  ...guided,
  metric: 'facility_opening',
  event: 'facility_opening',
  kind: 'milestone' as const,
  form: 'event' as const,
  quote: 'The plant in Ohio opens in the second quarter.',
  target: null,
  topic: ['ohio', 'plant'],
};

/** Figures filed on a day, all for the second quarter where nothing else is said. */
function filed(day: string, figures: readonly Reported[], head: Partial<Extraction['document']> = {}): Extraction {
  const extraction = call(day, Q2, [], figures, `filed ${day} ${head.version ?? ''}`);
  return { ...extraction, document: { ...extraction.document, kind: 'import', source: 'sec-xbrl', ...head } };
}

const figure = (value: string, more: Partial<Reported> = {}): Reported => ({
  quote: `Revenue: ${value}`,
  ...level(value),
  ...more,
});

function claimOf(documents: readonly Extraction[], profile: CompanyProfile = profileOf()): Claim {
  return buildLedger(corpusOf(documents), profile, '2026-06-30').claims[0] as Claim;
}

const verdictOf = ({ verdict }: Claim) => verdict.result ?? verdict.reason;
const first = call('2025-05-01', Q1, [guided]);

describe('a promise answered by figures that were filed', () => {
  it.each([
    ['inside the range', [figure('10.5e9 USD')], 'met', 'imported'],
    ['below it', [figure('9e9 USD')], 'missed', 'imported'],
    ['above it, worked out', [figure('12e9 USD', { qualifiers: ['derived'] })], 'exceeded', 'derived'],
    ['corrected by the filing', [figure('10.5e9 USD', { qualifiers: ['restated'] })], 'met', 'restated'],
  ])('%s', (_what, figures, result, vintage) => {
    const claim = claimOf([first, filed('2025-08-01', figures)]);
    expect([verdictOf(claim), claim.outcomes[0]?.vintage]).toEqual([result, vintage]);
    expect(claim.unmentioned).toEqual([]);
  });

  it.each([
    ['of a half year', [figure('20e9 USD', { period: '2025-01-01..2025-06-30' })], 'awaiting_actual'],
    ['of the quarter before', [figure('9e9 USD', { period: Q1 })], 'awaiting_actual'],
    ['in another currency', [figure('72e9 CNY')], 'currency_mismatch'],
    ['of a part of the company', [figure('3e9 USD', { segment: 'cloud' })], 'awaiting_actual'],
  ])('and no figure %s', (_what, figures, reason) => {
    expect(verdictOf(claimOf([first, filed('2025-08-01', figures)], profileOf({ listed: false })))).toBe(reason);
  });

  it.each([
    ['non-GAAP by GAAP', 'non_gaap', {}, 'no_actual_on_basis'],
    ['an unnamed basis of a company that guides on none we know', 'unspecified', {}, 'no_actual_on_basis'],
    ['an unnamed basis of a company that guides on GAAP', 'unspecified', { '*': 'gaap' }, 'missed'],
    ['GAAP by GAAP', 'gaap', {}, 'missed'],
  ] as const)('judges %s: %s', (_what, basis, guidesOn, answer) => {
    const figures = [
      { quote: 'Gross margin: 38 %', metric: 'gross_margin', basis: 'gaap' as const, ...level('38 percent') },
    ];
    const documents = [call('2025-05-01', Q1, [{ ...margin, basis }]), filed('2025-08-01', figures)];
    expect(verdictOf(claimOf(documents, profileOf({ guidesOn })))).toBe(answer);
  });
});

describe('first filed and filed later', () => {
  const kept = filed('2025-08-01', [figure('10.5e9 USD')]);

  it('judges anew where the filing was amended, and keeps the old verdict', () => {
    const amended = filed('2025-11-01', [figure('9e9 USD', { qualifiers: ['restated'] })]);
    const claim = claimOf([first, kept, amended]);
    expect(claim.verdicts.slice(-2).map(({ result }) => result)).toEqual(['met', 'missed']);
  });

  it('holds no promise against what a later report shows beside its own year', () => {
    const recut = filed('2026-05-01', [figure('7e9 USD', { qualifiers: ['restated', 'comparative'] })]);
    expect(verdictOf(claimOf([first, kept, recut]))).toBe('met');
  });

  it('measures growth against the base as it is shown beside the figure', () => {
    const grows = {
      ...guided,
      quote: 'We expect revenue to grow 10 to 12 % in the second quarter.',
      target: target('10..12 percent yoy'),
    };
    const base = (value: string, qualifiers: readonly string[] = []) =>
      figure(value, { period: '2024-04-01..2024-06-30', qualifiers });
    const old = filed('2024-08-01', [base('10e9 USD')]);
    const both = filed('2025-08-01', [figure('7.7e9 USD'), base('7e9 USD', ['restated', 'comparative'])]);
    expect(verdictOf(claimOf([call('2025-05-01', Q1, [grows]), old, both]))).toBe('met');
  });

  it('takes the latest version that a source gives of a day, in any order', () => {
    const mended = filed('2025-08-01', [figure('12e9 USD')], { version: 2 });
    for (const documents of [
      [first, kept, mended],
      [mended, first, kept],
    ]) {
      const ledger = buildLedger(corpusOf(documents), profileOf(), '2026-06-30');
      expect(ledger.documents.map(({ kind }) => kind)).toEqual([undefined, 'import']);
      expect(ledger.claims[0]?.verdict.result).toBe('exceeded');
    }
  });
});

describe('an import beside calls', () => {
  const told = call('2025-08-01', Q2, [], [{ quote: 'Revenue was 10.5 billion', ...level('10.5e9 USD') }]);
  const exact = filed('2025-08-05', [figure('10.512e9 USD')]);

  it('leaves the word to management where it says the same', () => {
    const claim = claimOf([first, told, exact]);
    expect(claim.outcomes.map(({ quote, vintage }) => [quote, vintage])).toEqual([
      ['Revenue was 10.5 billion', 'first_reported'],
    ]);
  });

  it('is in doubt where management told another amount of the period', () => {
    const spoken = call('2025-08-01', Q2, [], [{ quote: 'Revenue was 12 billion', ...level('12e9 USD') }]);
    const claim = claimOf([first, spoken, filed('2025-08-05', [figure('9e9 USD')])]);
    expect([claim.verdict.result, claim.verdict.reason]).toEqual([null, 'source_conflict']);
  });

  it.each([
    ['not judged by', [figure('20e9 USD', { period: Q1 })], 'source_conflict'],
    ['judged by', [figure('8e9 USD', { period: Q1 })], 'missed'],
    ['judged by', [], 'missed'],
  ])('a measure that is counted otherwise than management does is %s', (_what, before, answer) => {
    const told = call('2025-05-01', Q1, [guided], [{ quote: 'Revenue was 8 billion', ...level('8e9 USD') }]);
    const documents = [told, filed('2025-05-05', [...before, figure('30e6 USD', { metric: 'inventory', period: Q1 })])];
    expect(verdictOf(claimOf([...documents, filed('2025-08-05', [figure('9e9 USD')])]))).toBe(answer);
  });

  it('is no silent quarter and no call to compare with', () => {
    const later = call('2025-11-01', '2025-07-01..2025-09-30', []);
    const ledger = buildLedger(corpusOf([first, exact, told, later]), profileOf(), '2026-06-30');
    expect(ledger.comparison?.from.end).toBe('2025-06-30');
    expect(ledger.comparison?.to.end).toBe('2025-09-30');
    const open = buildLedger(corpusOf([call('2025-05-01', Q1, [plant]), exact]), profileOf(), '2026-06-30');
    expect(open.claims[0]?.unmentioned).toEqual([]);
  });

  it('says nothing of events: what a later call reports is not late for its silence', () => {
    const opened = call(
      '2025-11-01',
      '2025-07-01..2025-09-30',
      [],
      [
        {
          quote: 'The Ohio plant has opened.',
          metric: 'facility_opening',
          event: 'facility_opening',
          topic: ['ohio', 'plant'],
        },
      ],
    );
    const withImport = claimOf([call('2025-05-01', Q1, [plant]), exact, opened]);
    const without = claimOf([call('2025-05-01', Q1, [plant]), opened]);
    expect(withImport.verdict.result).toBe(without.verdict.result);
  });

  it('shows of years of filings only the figures of the period promised', () => {
    const years = ['2025-08-01', '2025-11-01', '2026-02-01', '2026-05-01'].map((day) =>
      filed(day, [figure('10.5e9 USD'), figure('45e9 USD', { period: YEAR }), figure('9e9 USD', { period: Q1 })]),
    );
    expect(claimOf([first, ...years]).outcomes.every(({ period }) => period.end === '2025-06-30')).toBe(true);
  });
});

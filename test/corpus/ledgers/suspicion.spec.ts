import { describe, expect, it } from '@jest/globals';
import { buildLedger, type Claim, type Extraction } from '#engine';
import { call, corpusOf, growth, horizon, level, profileOf, target, type Reported, type Said } from './builder.js';

const Q1 = '2025-01-01..2025-03-31';
const Q2 = '2025-04-01..2025-06-30';
const Q3 = '2025-07-01..2025-09-30';
const revenue: Said = {
  quote: 'Revenue of 10 to 11 billion.',
  form: 'range',
  target: target('10e9..11e9 USD'),
  horizon: horizon(Q2),
};

/** Figures filed on a day as an import. */
function filed(day: string, figures: readonly Reported[], period = Q2): Extraction {
  const extraction = call(day, period, [], figures, `filed ${day}`);
  return { ...extraction, document: { ...extraction.document, kind: 'import', source: 'sec-xbrl' } };
}

const told = (quote: string, amount: string, more: Partial<Reported> = {}): Reported => ({
  quote,
  ...level(amount),
  ...more,
});
const line = (amount: string, more: Partial<Reported> = {}): Reported => told(`Revenue: ${amount}`, amount, more);

function claimOf(documents: readonly Extraction[]): Claim {
  return buildLedger(corpusOf(documents), profileOf(), '2026-06-30').claims[0] as Claim;
}

const answer = ({ verdict }: Claim) => verdict.result ?? verdict.reason;

describe('what management told beside what was filed', () => {
  it.each([
    ['the same', told('Revenue was 10.5 billion', '10.5e9 USD'), [line('10.5e9 USD')], 'met'],
    ['rounded', told('Revenue was 10.5 billion', '10.5e9 USD'), [line('10.46e9 USD')], 'met'],
    ['rounded, in Chinese', told('收入105亿', '10.5e9 USD'), [line('10.46e9 USD')], 'met'],
    ['another figure', told('Revenue was 10.5 billion', '10.5e9 USD'), [line('9.2e9 USD')], 'source_conflict'],
    [
      'another figure, in Simplified Chinese',
      told('收入为105亿', '10.5e9 USD'),
      [line('9.2e9 USD')],
      'source_conflict',
    ],
    [
      'another figure, in Traditional Chinese',
      told('營收為105億', '10.5e9 USD'),
      [line('9.2e9 USD')],
      'source_conflict',
    ],
    [
      'no miss where the filing is below and the word is not',
      told('Revenue was 10.5 billion', '10.5e9 USD'),
      [line('8e9 USD')],
      'source_conflict',
    ],
    [
      'no miss where the word is below and the filing is not',
      told('Revenue was 8.1 billion', '8.1e9 USD'),
      [line('10.5e9 USD')],
      'source_conflict',
    ],
    [
      'a slip of size, with nothing else known of the measure',
      told('Revenue was 105 million', '105e6 USD'),
      [line('10.5e9 USD')],
      'unit_suspect',
    ],
    [
      'another quarter filed',
      told('Revenue was 10.5 billion', '10.5e9 USD'),
      [line('9.2e9 USD', { period: Q1 })],
      'met',
    ],
    [
      'another business filed',
      told('Revenue was 10.5 billion', '10.5e9 USD'),
      [line('9.2e9 USD', { segment: 'cloud' })],
      'met',
    ],
    [
      'a restated filing contradicts nobody',
      told('Revenue was 10.5 billion', '10.5e9 USD'),
      [line('9.2e9 USD', { qualifiers: ['restated'] })],
      'missed',
    ],
    ['growth alone has no size to compare', { quote: 'Revenue grew 4 %', ...growth('4') }, [line('10.5e9 USD')], 'met'],
  ] as const)('%s', (_name, said, figures, expected) => {
    const documents = [
      call('2025-05-01', Q1, [revenue]),
      call('2025-08-01', Q2, [], [said]),
      filed('2025-08-10', figures),
    ];
    expect(answer(claimOf(documents))).toBe(expected);
  });

  it('takes the filing where the word is a slip of size beside the quarter before', () => {
    const known = [told('Revenue was 9.8 billion', '9.8e9 USD')];
    const slip = call('2025-08-01', Q2, [], [told('Revenue was 105 million', '105e6 USD')]);
    const documents = [call('2025-05-01', Q1, [revenue], known), slip, filed('2025-08-10', [line('10.5e9 USD')])];
    expect(answer(claimOf(documents))).toBe('met');
  });

  it('shows both, and keeps the verdict of the day before the filing', () => {
    const call2 = call('2025-08-01', Q2, [], [told('Revenue was 10.5 billion', '10.5e9 USD')]);
    const claim = claimOf([call('2025-05-01', Q1, [revenue]), call2, filed('2025-08-10', [line('9.2e9 USD')])]);
    expect(claim.verdicts.slice(-2).map(({ result, reason }) => result ?? reason)).toEqual(['met', 'source_conflict']);
    expect(claim.outcomes.map(({ value }) => value)).toEqual(expect.arrayContaining(['10500000000', '9200000000']));
    expect(claim.verdict.explanation).toContain('filed on 2025-08-10');
  });
});

describe('a promise beside the known size of its measure', () => {
  const small: Said = { ...revenue, quote: 'Revenue of 10 to 11 million.', target: target('10e6..11e6 USD') };
  it.each([
    ['a thousand times off the filed quarter', small, [line('9.8e9 USD', { period: Q1 })], 'unit_suspect'],
    ['of the filed size', revenue, [line('9.8e9 USD', { period: Q1 })], 'met'],
    [
      'of another business than the filed one',
      small,
      [line('9.8e9 USD', { period: Q1, segment: 'cloud' })],
      'unit_suspect',
    ],
  ] as const)('%s', (_name, said, known, expected) => {
    const documents = [
      filed('2025-04-20', known, Q1),
      call('2025-05-01', Q1, [said]),
      call('2025-08-01', Q2, [], [told('Revenue was 10.5 billion', '10.5e9 USD')]),
    ];
    expect(answer(claimOf(documents))).toBe(expected);
  });

  it('is judged as soon as the doubt is gone: a later word with the right size', () => {
    const again: Said = {
      ...revenue,
      quote: 'Revenue of 10 to 11 billion in the third quarter.',
      horizon: horizon(Q3),
    };
    const documents = [
      filed('2025-07-20', [line('9.8e9 USD')]),
      call('2025-08-01', Q2, [{ ...again, target: target('10e6..11e6 USD') }]),
      call('2025-09-15', Q2, [again]),
      call('2025-11-01', Q3, [], [told('Revenue was 10.5 billion', '10.5e9 USD')]),
    ];
    expect(answer(claimOf(documents))).toBe('met');
  });
});

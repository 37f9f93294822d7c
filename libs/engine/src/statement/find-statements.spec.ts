import { describe, expect, it } from '@jest/globals';
import { neutralProfile, readSentences } from '../company/index.js';
import { parseDocument } from '../document/index.js';
import type { CompanyProfile, Statement } from '../model/index.js';
import { findStatements } from './find-statements.js';

const neutral = neutralProfile('kestrel', { currency: 'USD' });

function statementsOf(text: string, profile: CompanyProfile = neutral): Statement[] {
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2024-12-31', eventDate: '2025-02-20' };
  return findStatements(readSentences(parseDocument(input, profile), profile));
}

const call = (...turns: [string, string][]): string =>
  [
    'Kestrel Tools fourth quarter 2024 results call',
    'Operator\n\nGood afternoon, and welcome to the Kestrel Tools call.',
    ...turns.map(([speaker, words]) => `${speaker}\n\n${words}`),
  ].join('\n\n');

describe('an outlook', () => {
  const text = call([
    'Jane Wu -- Chief Financial Officer',
    'For the first quarter of 2025, we expect revenue of $2.1 billion. We expect gross margin of 41%. This assumes a tax rate of 19%. For the full year 2025, we expect revenue of $9 billion.',
  ]);
  const statements = statementsOf(text);

  it('keeps its period until another is named', () => {
    expect(statements.map((s) => [s.metric, s.horizon?.end])).toEqual([
      ['revenue', '2025-03-31'],
      ['gross_margin', '2025-03-31'],
      ['tax_rate', '2025-03-31'],
      ['revenue', '2025-12-31'],
    ]);
  });

  it('says where the period was taken over', () => {
    const codes = statements.map((s) => s.flags.map((flag) => flag.code).filter((code) => code === 'assumed_period'));
    expect(codes).toEqual([[], ['assumed_period'], ['assumed_period'], []]);
    expect(statements.map((s) => s.horizon?.stated)).toEqual([true, false, false, true]);
  });

  it('numbers its statements in the order of the text', () => {
    expect(statements.map((s) => s.id)).toEqual(['s1', 's2', 's3', 's4']);
  });
});

describe('who speaks', () => {
  it('takes nothing from operators and analysts', () => {
    const text = call(
      ['Jane Wu -- Chief Financial Officer', 'We expect gross margin to improve next year.'],
      [
        'Ray Ortiz -- Oakfield Securities -- Analyst',
        'I expect revenue will grow 30% next year. Your margins should double.',
      ],
      ['Operator', 'We will take the next question, which will be the last.'],
    );
    expect(statementsOf(text).map((s) => s.metric)).toEqual(['gross_margin']);
  });
});

describe('a cue in a clause that only tells why', () => {
  it('promises nothing by itself', () => {
    expect(statementsOf('Sales in Europe, because we will launch there, remain small.')).toEqual([]);
  });
});

describe('a repeat in the same document', () => {
  it('points at the first', () => {
    const text = call(
      ['Jane Wu -- Chief Financial Officer', 'We expect 2025 revenue of $9 billion.'],
      [
        'Tom Okafor -- Chief Executive Officer',
        'To repeat, we expect 2025 revenue of $9 billion. We expect 2026 revenue of $10 billion.',
      ],
    );
    expect(statementsOf(text).map((s) => s.restates)).toEqual([null, 's1', null]);
  });
});

describe('a currency that the company does not report in', () => {
  const profile: CompanyProfile = { ...neutral, currency: 'CNY', listed: true };

  it('is corrected where the same figure is said in its own currency', () => {
    const text = 'We plan capital expenditures of $90 billion by 2027. The three-year plan is RMB90 billion.';
    const [first] = statementsOf(text, profile);
    expect(first?.target?.unit).toBe('CNY');
    expect(first?.flags.map((flag) => flag.code)).toContain('currency_conflict');
  });

  it('is suspect where it is not', () => {
    const [first] = statementsOf('We plan capital expenditures of $90 billion by 2027.', profile);
    expect(first?.target?.unit).toBe('USD');
    expect(first?.flags.map((flag) => flag.code)).toContain('unit_suspect');
  });

  it('is left alone where it is usual', () => {
    const usual = { ...profile, alsoIn: { capital_expenditure: ['USD'] } };
    const [first] = statementsOf('We plan capital expenditures of $90 billion by 2027.', usual);
    expect(first?.flags.map((flag) => flag.code)).not.toContain('unit_suspect');
  });
});

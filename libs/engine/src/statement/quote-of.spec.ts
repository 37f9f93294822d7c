import { describe, expect, it } from '@jest/globals';
import { neutralProfile, readSentences } from '../company/index.js';
import { parseDocument } from '../document/index.js';
import type { Statement } from '../model/index.js';
import { findStatements } from './find-statements.js';

const profile = neutralProfile('kestrel', { currency: 'USD' });

function statementsOf(text: string): Statement[] {
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2024-12-31', eventDate: '2025-02-20' };
  return findStatements(readSentences(parseDocument(input, profile), profile));
}

const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a list of measures',
    'For the first quarter, we expect gross margin of about 41%, operating expenses of approximately $310 million, a tax rate of 15% and a diluted share count of 204 million shares.',
    [
      'For the first quarter, we expect gross margin of about 41%',
      'operating expenses of approximately $310 million',
      'a tax rate of 15%',
      'a diluted share count of 204 million shares.',
    ],
  ],
  [
    'a contrast',
    'We will continue to invest in our services business while tightening expenses across the company.',
    ['We will continue to invest in our services business', 'while tightening expenses across the company.'],
  ],
  ['a list in Chinese', '我们预计第一季度毛利率约为41%,税率为15%。', ['我们预计第一季度毛利率约为41%', '税率为15%。']],
  [
    'level and growth of one measure share their words',
    'We expect 2025 revenue of $9 billion, an increase of 12% year over year.',
    [
      'We expect 2025 revenue of $9 billion, an increase of 12% year over year.',
      'We expect 2025 revenue of $9 billion, an increase of 12% year over year.',
    ],
  ],
  [
    'one promise keeps its sentence',
    'In 2025, despite higher rents, we expect gross margin of 41%, give or take.',
    ['In 2025, despite higher rents, we expect gross margin of 41%, give or take.'],
  ],
  [
    'two measures of one movement are not parted',
    'We expect 2025 revenue and gross margin to grow.',
    ['We expect 2025 revenue and gross margin to grow.', 'We expect 2025 revenue and gross margin to grow.'],
  ],
];

describe('what each of several promises quotes', () => {
  it.each(LISTS)('%s', (_name, text, quotes) => {
    expect(statementsOf(text).map((s) => s.quote)).toEqual(quotes);
  });

  it.each(LISTS)('is the text itself: %s', (_name, text) => {
    for (const { quote, start, end } of statementsOf(text)) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('the base of a comparison', () => {
  it.each([
    ['We expect 2025 EPS of $1.92, which compares to $1.85 in the prior year.', ['1.92']],
    ['We expect 2025 revenue of $4.2 billion, up from our prior outlook of $4.1 billion.', ['4200000000']],
    ['For 2025 we expect revenue of $4.2 billion, compared with our prior guide of $4.1 billion.', ['4200000000']],
    ['我们预计全年收入为42亿美元,去年为39亿美元。', ['4200000000']],
    ['We expect revenue of $4.2 billion in 2025 and $4.6 billion in 2026.', ['4200000000', '4600000000']],
  ])('is no target: %s', (text, lows) => {
    expect(statementsOf(text).map((s) => s.target?.low)).toEqual(lows);
  });

  it.each([
    ['We expect 2025 revenue to grow 12% year over year and 3% sequentially.', ['yoy', 'qoq']],
    ['We expect 2025 revenue to grow 3% sequentially and 12% year over year.', ['qoq', 'yoy']],
    ['We expect 2025 revenue to grow 12%.', ['yoy']],
  ])('is each growth its own: %s', (text, bases) => {
    expect(statementsOf(text).map((s) => s.target?.comparison?.to)).toEqual(bases);
  });
});

describe('a number said twice in one breath', () => {
  it('is one range', () => {
    const [first, second] = statementsOf('We expect orders to be down in the high teens, close to 20%, in 2025.');
    expect([first?.target?.low, first?.target?.high, second]).toEqual(['-20', '-17', undefined]);
  });

  it('is two where they are of two measures', () => {
    const lows = statementsOf('In 2025 we expect gross margin of 41%, and operating margin of 20%.');
    expect(lows.map((s) => s.target?.low)).toEqual(['41', '20']);
  });
});

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

describe('the other readings of a due date', () => {
  it.each([
    ['In Q2, we expect revenue of $2.1 billion.', '2025-06-30'],
    ['我们预计二季度收入为21亿美元。', '2025-06-30'],
    ['我們預計第二季營收為21億美元。', '2025-06-30'],
  ])('are none that was over on the day of the call: %s', (text, end) => {
    const [statement] = statementsOf(text);
    expect(statement?.horizon).toMatchObject({ end, candidates: [] });
    expect(statement?.flags).toEqual([]);
  });

  it('stay where the start is open', () => {
    const [statement] = statementsOf('Over the next three years we will invest $4 billion.');
    expect(statement?.horizon?.candidates).not.toEqual([]);
    expect(statement?.flags.map(({ code }) => code)).toContain('window_ambiguous');
  });
});

describe('what was once expected', () => {
  it.each([
    ['我们去年曾预期市场会在上半年复苏,但并没有发生。'],
    ['我們去年曾預期市場會在上半年復甦,但並沒有發生。'],
    ['公司曾預估營收會成長10%。'],
  ])('is no promise: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('a bound with a verb in it', () => {
  it.each([
    ['明年新开门店不会超过160家。', null, '160'],
    ['明年資本支出不會高於30億美元。', null, '3000000000'],
    ['明年资本开支不会低于30亿美元。', '3000000000', null],
  ])('keeps its side: %s', (text, low, high) => {
    expect(statementsOf(text)[0]?.target).toMatchObject({ low, high });
  });
});

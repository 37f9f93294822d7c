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

describe('guidance that is taken back', () => {
  it.each([
    ['Given the uncertainty, we are withdrawing our full-year revenue guidance.', ['revenue']],
    ['We have decided to suspend our outlook for 2025.', ['other']],
    ['由于不确定性,公司撤回全年收入指引。', ['revenue']],
    ['由於不確定性,公司撤回全年展望。', ['other']],
  ])('%s', (text, metrics) => {
    const found = statementsOf(text);
    expect(found.map((s) => s.metric)).toEqual(metrics);
    expect(found.map((s) => [s.target, s.direction])).toEqual(metrics.map(() => [null, null]));
  });

  it.each([
    ['We are not withdrawing our guidance.'],
    ['In March of last year we withdrew our guidance.'],
    ['Customers have withdrawn deposits.'],
    ['公司并没有撤回指引。'],
  ])('is none: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

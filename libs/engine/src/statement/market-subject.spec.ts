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

describe('whose outlook it is', () => {
  it.each([
    ['This year, notebooks will be down in the mid-teens.', 'demand industry'],
    ['We expect the tablet market to decline 8% in 2025.', 'demand industry'],
    ['The advertising market should grow 5% to 7% in 2025.', 'demand industry'],
    ['我们预计明年智能手机市场将下降5%。', 'demand industry'],
    ['我們預計明年智慧型手機市場將下降5%。', 'demand industry'],
    ['We expect our revenue to grow 5% in 2025, ahead of the market.', 'revenue group'],
    ['We will gain market share in 2025.', 'market_share group'],
    ['We expect revenue in the tablet market to grow 8% in 2025.', 'revenue'],
    ['我们预计明年收入将增长5%。', 'revenue group'],
  ])('%s', (text, expected) => {
    const [first] = statementsOf(text);
    expect(`${first?.metric} ${first?.segment}`).toContain(expected);
  });

  it('goes on in the next sentence, which names nothing', () => {
    const found = statementsOf('The tablet market will be down 15% this year. Next year, we should model down 5%.');
    expect(found.map((s) => `${s.metric} ${s.segment} ${s.target?.low}`)).toEqual([
      'demand industry -15',
      'demand industry -5',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildTermIndex, scanTerms } from './term-index.js';

const index = buildTermIndex([
  { name: 'cost', value: 'cost' },
  { name: 'cost of revenue', value: 'cost of revenue' },
  { name: 'Semi-Custom', value: 'semi' },
  { name: '云', value: 'cloud' },
  { name: 'AI相关产品', value: 'ai' },
  { name: "men's", value: 'men' },
]);
const found = (text: string): [string, string][] =>
  scanTerms(index, text.toLowerCase()).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('scanTerms', () => {
  it.each([
    ['the Cost of Revenue rose', [['Cost of Revenue', 'cost of revenue']]],
    ['costs rose', [['costs', 'cost']]],
    [
      'semi custom and SEMI-CUSTOM',
      [
        ['semi custom', 'semi'],
        ['SEMI-CUSTOM', 'semi'],
      ],
    ],
    ['men’s shorts', [['men’s', 'men']]],
    ['云业务', [['云', 'cloud']]],
    ['AI 相关产品收入', [['AI 相关产品', 'ai']]],
  ])('finds names in %s', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each(['costume', 'accost', 'costly', 'semi customised', 'mens'])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps the first of two values for one name', () => {
    const twice = buildTermIndex([
      { name: 'a b', value: 1 },
      { name: 'A-B', value: 2 },
    ]);
    expect(scanTerms(twice, 'a b').map(({ value }) => value)).toEqual([1]);
  });
});

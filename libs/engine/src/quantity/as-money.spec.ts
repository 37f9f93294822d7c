import { describe, expect, it } from '@jest/globals';
import { asMoney } from './as-money.js';
import { findQuantities } from './find-quantities.js';

const context = { currency: 'CNY', currencyFrom: 'document' } as const;
const read = (text: string) =>
  findQuantities(text, { start: 0, end: text.length }, context).map((quantity) => asMoney(quantity, context));

describe('asMoney', () => {
  it.each(['revenue was 5.5 billion', '收入约55亿'])('takes a bare number for money of the document: %s', (text) => {
    expect(read(text)).toMatchObject([{ kind: 'money', unit: 'CNY', unitFrom: 'document', low: '5500000000' }]);
  });
  it.each([
    ['5.5 billion shares', 'count'],
    ['$5.5 billion', 'money'],
    ['5.5%', 'percent'],
    ['the fifth store', 'ordinal'],
  ])('leaves %s as it is', (text, kind) => {
    const [found] = findQuantities(text, { start: 0, end: text.length }, context);
    expect(found?.kind).toBe(kind);
    expect(found && asMoney(found, context)).toEqual(found);
  });
});

import { describe, expect, it } from '@jest/globals';
import { call, growth, level, profileOf } from './builder.js';
import type { Extraction, Observation, Statement } from '#engine';
import { currencyTermsOf, isOtherCurrency } from '../../../libs/engine/src/outcome/growth-currency.js';

const profile = profileOf({ currency: 'TWD', alsoIn: { revenue: ['USD'] } });
const spoken = (said: string, reported: string, unit?: string): Extraction =>
  call(
    '2025-01-16',
    '2024-10-01..2024-12-31',
    [{ quote: said }],
    [{ quote: reported, ...growth('19'), ...(unit === undefined ? {} : level(`1e9 ${unit}`)) }],
  );

describe('growth in the terms of a currency', () => {
  it.each([
    ['revenue will grow 20% in US dollar terms', 'USD'],
    ['以美元計營收成長20%', 'USD'],
    ['以美元计收入增长20%', 'USD'],
    ['以新台幣計營收成長24%', 'TWD'],
    ['revenue will grow 24% in NT dollars', 'TWD'],
    ['revenue will grow 20%', null],
    ['we repaid the bonds in full', null],
  ])('%s', (quote, currency) => expect(currencyTermsOf({ quote })).toBe(currency));

  it.each([
    ['grow 20% in US dollar terms', 'in US dollar terms, revenue increased 19%', 'USD', false],
    ['grow 20% in US dollar terms', 'revenue increased 19%', 'TWD', true],
    ['grow 20% in US dollar terms', 'revenue increased 19%', undefined, true],
    ['grow 20%', 'revenue increased 19%', undefined, false],
    ['grow 20%', 'revenue increased 19%', 'TWD', false],
    ['grow 20%', 'in US dollar terms, revenue increased 19%', 'USD', true],
    ['以美元計成長20%', '以美元計營收年增19%', undefined, false],
  ])('%s, and %s (%s)', (said, reported, unit, isOther) => {
    const { statements, observations } = spoken(said, reported, unit);
    expect(isOtherCurrency(observations[0] as Observation, statements[0] as Statement, profile)).toBe(isOther);
  });
});

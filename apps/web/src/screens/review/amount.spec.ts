import { describe, expect, it } from '@jest/globals';
import { amountOf } from './amount.js';

describe('amountOf', () => {
  it.each([
    ['380 billion', '380000000000'],
    ['3,800亿', '380000000000'],
    ['３，８００億', '380000000000'],
    ['1.5兆', '1500000000000'],
    ['0.25 m', '250000'],
    ['-15', '-15'],
    ['−0.5', '-0.5'],
    ['13.25', '13.25'],
    ['26.65bn', '26650000000'],
    ['1.234567 k', '1234.567'],
    ['007', '7'],
    ['', null],
    ['  ', null],
    ['about 5', undefined],
    ['5 dozen', undefined],
    ['1.2.3', undefined],
  ])('%s is %s', (typed, amount) => expect(amountOf(typed)).toBe(amount));
});

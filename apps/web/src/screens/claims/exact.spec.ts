import { describe, expect, it } from '@jest/globals';
import { minus, plus, roundedTo, times } from './exact.js';

describe('exact decimals', () => {
  it.each([
    ['5600000000', '6500000000', '-900000000'],
    ['50', '54', '-4'],
    ['0.3', '0.1', '0.2'],
    ['-0.05', '0.95', '-1'],
    ['1.05', '1', '0.05'],
  ])('%s - %s', (a, b, result) => {
    expect(minus(a, b)).toBe(result);
    expect(plus(result, b)).toBe(a);
  });

  it.each([
    ['1640000000', '0.02', '32800000'],
    ['-2', '0.5', '-1'],
  ])('%s × %s', (a, b, result) => expect(times(a, b)).toBe(result));

  it.each([
    ['420295038251', 5, '420300000000'],
    ['-2154000000', 2, '-2200000000'],
    ['12.3456', 3, '12.3'],
    ['999999', 3, '1000000'],
    ['42', 5, '42'],
  ] as const)('%s to %i digits', (value, digits, result) => expect(roundedTo(value, digits)).toBe(result));
});

import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import { assumedBasis } from './bearing-of.js';

describe('assumedBasis', () => {
  const profile = { ...neutralProfile('amd'), guidesOn: { '*': 'non_gaap', eps: 'gaap' } as const };

  it.each([
    ['gross_margin', 'unspecified', 'non_gaap'],
    ['eps', 'unspecified', 'gaap'],
    ['gross_margin', 'gaap', null],
    ['adjusted_ebita', 'unspecified', null],
    ['revenue', 'unspecified', null],
  ] as const)('%s, %s: %s', (metric, claimed, basis) => expect(assumedBasis(metric, claimed, profile)).toBe(basis));

  it('assumes nothing of a company that is not known to guide on one', () =>
    expect(assumedBasis('gross_margin', 'unspecified', neutralProfile('x'))).toBeNull());
});

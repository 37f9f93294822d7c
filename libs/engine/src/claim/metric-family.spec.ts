import { describe, expect, it } from '@jest/globals';
import type { CompanyProfile } from '../model/index.js';
import { coreOf, familyOf, measurementOf, slipOf } from './metric-family.js';

const profile = {
  metrics: [{ id: 'commission_revenue', core: 'revenue', segment: 'shop', names: {} }],
  recordingSlips: [{ heard: 'EBITDA', meant: 'adjusted_ebita', kind: 'metric', note: '' }],
} as unknown as CompanyProfile;
const plain = { metrics: [], recordingSlips: [] } as unknown as CompanyProfile;

describe('metric and basis in comparable form', () => {
  it.each([
    ['adjusted_eps', 'unspecified', plain, 'eps', 'non_gaap'],
    ['eps', 'non_gaap', plain, 'eps', 'non_gaap'],
    ['net_income', 'gaap', plain, 'net_income', 'gaap'],
    ['adjusted_ebitda', 'unspecified', plain, 'ebitda', 'non_gaap'],
    ['adjusted_ebitda', 'unspecified', profile, 'ebita', 'non_gaap'],
    ['ebitda', 'unspecified', profile, 'ebita', 'non_gaap'],
    ['adjusted_ebita_margin', 'unspecified', profile, 'adjusted_ebita_margin', 'unspecified'],
    ['revenue', 'unspecified', profile, 'revenue', 'unspecified'],
  ] as const)('%s (%s)', (metric, basis, of, expected, expectedBasis) =>
    expect(measurementOf(metric, basis, of)).toEqual({ metric: expected, basis: expectedBasis }),
  );

  it('knows a slip only where the profile does', () => {
    expect(slipOf('adjusted_ebitda', profile)).toBe('adjusted_ebita');
    expect(slipOf('adjusted_ebitda', plain)).toBeNull();
  });

  it("keeps a company's own metric apart from its core", () => {
    expect(coreOf('commission_revenue', profile)).toBe('revenue');
    expect(familyOf('commission_revenue', profile)).toBe('revenue');
    expect(measurementOf('commission_revenue', 'unspecified', profile).metric).not.toBe('revenue');
  });

  it('puts an investment and a capital expenditure plan into one family, revenue and profit into two', () => {
    expect(familyOf('investment', plain)).toBe(familyOf('capital_expenditure', plain));
    expect(familyOf('revenue', plain)).not.toBe(familyOf('net_income', plain));
  });
});

import { describe, expect, it } from '@jest/globals';
import { fiscalYearEnding } from './fiscal-year.js';

describe('the fiscal year that a day ends', () => {
  it.each([
    ['2026-03-31', '03-31', 'end', 'FY2026'],
    ['2022-12-31', '12-31', 'end', 'FY2022'],
    ['2027-01-02', '12-31', 'end', 'FY2026'],
    ['2020-02-02', '02-01', 'start', 'FY2019'],
    ['2025-12-31', '03-31', 'end', null],
    ['2026-03-19', '03-31', 'end', null],
  ] as const)('%s, years to %s', (end, yearEnd, yearNaming, label) =>
    expect(fiscalYearEnding(end, { yearEnd, yearNaming })).toBe(label),
  );
});

import { describe, expect, it } from '@jest/globals';
import { periodsOf } from './use-periods.js';

const period = (end: string) => ({ start: end, end, label: end, fiscal: '' });
const called = ['2025-09-27', '2024-09-28', '2025-06-28', '2024-12-28'].map(period);

describe('periodsOf', () => {
  it('finds the one before and the one a year ago, though fiscal quarters end on other days', () =>
    expect(periodsOf(called, null)).toMatchObject({ previous: '2025-06-28', yearAgo: '2024-09-28' }));

  it('has neither before the first', () =>
    expect(periodsOf(called, '2024-09-28')).toMatchObject({ previous: null, yearAgo: null }));
});

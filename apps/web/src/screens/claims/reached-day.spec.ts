import { describe, expect, it } from '@jest/globals';
import { reachedDay } from './reached-day.js';

describe('reachedDay', () => {
  const window = { start: '2025-04-01', end: '2028-03-31' };

  it.each([
    ['0', null],
    ['0.333', '2026-03-31'],
    ['0.6661', '2027-03-31'],
    ['1', '2028-03-31'],
  ])('%s', (elapsed, day) => expect(reachedDay(window, elapsed)).toBe(day));
});

import { describe, expect, it } from '@jest/globals';
import { daysAfter, sinceOf } from './range.js';

const NOW = new Date('2026-03-01T10:20:30Z');

describe('sinceOf', () => {
  it.each([
    ['visit', '2026-02-27T08:00:00Z', '2026-02-27T08:00:00Z'],
    ['visit', null, null],
    ['7', '2026-02-27T08:00:00Z', '2026-02-22T00:00:00.000Z'],
    ['30', null, '2026-01-30T00:00:00.000Z'],
    ['all', '2026-02-27T08:00:00Z', null],
  ] as const)('%s after %s', (range, visit, since) => expect(sinceOf(range, visit, NOW)).toBe(since));
});

describe('daysAfter', () => {
  it('goes over the end of a month', () => expect(daysAfter(NOW, 31)).toBe('2026-04-01'));
});

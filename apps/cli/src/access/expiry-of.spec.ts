import { describe, expect, it } from '@jest/globals';
import { expiryOf } from './expiry-of.js';

const NOW = new Date('2026-01-01T12:00:00Z');

describe('expiryOf', () => {
  it.each([
    ['90d', '2026-04-01T12:00:00.000Z'],
    ['1d', '2026-01-02T12:00:00.000Z'],
    ['2027-01-01T00:00:00Z', '2027-01-01T00:00:00.000Z'],
    ['2027-01-01T08:00:00+08:00', '2027-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => expect(expiryOf(text, NOW)).toBe(instant));

  it.each(['soon', '90', '2027-01-01', '2027-01-01T00:00:00', '2027-13-01T00:00:00Z', ''])('%j is no time', (text) =>
    expect(() => expiryOf(text, NOW)).toThrow(/is no time/),
  );
});

import { describe, expect, it } from '@jest/globals';
import { expiryOf, keyStateOf } from './expiry.js';

const NOW = new Date('2026-01-31T10:00:00Z');

describe('the expiry of a key', () => {
  it.each([
    ['7', '2026-02-07T10:00:00.000Z'],
    ['365', '2027-01-31T10:00:00.000Z'],
    ['never', null],
  ] as const)('%s days from now', (lifetime, at) => {
    expect(expiryOf(lifetime, NOW)).toBe(at);
  });

  it.each([
    [null, null, 'valid'],
    ['2026-01-31T10:00:01Z', null, 'valid'],
    ['2026-01-31T10:00:00Z', null, 'expired'],
    ['2026-01-01T00:00:00Z', '2025-12-01T00:00:00Z', 'revoked'],
  ] as const)('expires %s, revoked %s: %s', (expiresAt, revokedAt, state) => {
    expect(keyStateOf({ expiresAt, revokedAt }, NOW)).toBe(state);
  });
});

import { describe, expect, it } from '@jest/globals';
import { retryAfterOf } from './retry-after.js';

const AT = new Date('2025-01-01T00:00:00Z');

describe('retryAfterOf', () => {
  it.each<[number, string | null, string | null]>([
    [429, '120', '2025-01-01T00:02:00.000Z'],
    [503, 'Wed, 01 Jan 2025 01:00:00 GMT', '2025-01-01T01:00:00.000Z'],
    [500, '120', null],
    [429, null, null],
    [429, 'soon', null],
    [429, '-1', null],
  ])('%i with %s: %s', (status, header, expected) => {
    const after = retryAfterOf(status, header, AT);
    // "-1" is read as a year by some engines: in the past, so that it changes nothing.
    expect(after !== null && after > AT ? after.toISOString() : null).toBe(expected);
  });
});

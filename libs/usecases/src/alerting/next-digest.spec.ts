import { describe, expect, it } from '@jest/globals';
import { nextDigest } from './next-digest.js';

type Case = readonly [
  digest: 'daily' | 'weekly',
  hour: number,
  zone: string,
  weekday: number,
  at: string,
  next: string,
];

const CASES: readonly Case[] = [
  ['daily', 8, 'UTC', 1, '2025-11-25T07:59:59Z', '2025-11-25T08:00:00Z'],
  ['daily', 8, 'UTC', 1, '2025-11-25T08:00:00Z', '2025-11-26T08:00:00Z'],
  ['daily', 8, 'Asia/Shanghai', 1, '2025-11-25T00:30:00Z', '2025-11-26T00:00:00Z'],
  ['daily', 0, 'Asia/Shanghai', 1, '2025-11-25T15:59:00Z', '2025-11-25T16:00:00Z'],
  ['daily', 23, 'America/Los_Angeles', 1, '2025-11-25T00:00:00Z', '2025-11-25T07:00:00Z'],
  ['daily', 9, 'Asia/Kolkata', 1, '2025-11-25T03:29:00Z', '2025-11-25T03:30:00Z'],
  // The clocks go forward over 02:00 and back over 02:00.
  ['daily', 2, 'Europe/Berlin', 1, '2025-03-30T00:30:00Z', '2025-03-30T01:00:00Z'],
  ['daily', 8, 'Europe/Berlin', 1, '2025-03-29T12:00:00Z', '2025-03-30T06:00:00Z'],
  ['daily', 8, 'Europe/Berlin', 1, '2025-10-25T12:00:00Z', '2025-10-26T07:00:00Z'],
  ['daily', 8, 'Pacific/Kiritimati', 1, '2025-11-25T17:00:00Z', '2025-11-25T18:00:00Z'],
  ['weekly', 8, 'UTC', 1, '2025-11-25T09:00:00Z', '2025-12-01T08:00:00Z'],
  ['weekly', 8, 'UTC', 2, '2025-11-25T07:00:00Z', '2025-11-25T08:00:00Z'],
  ['weekly', 8, 'UTC', 2, '2025-11-25T08:00:00Z', '2025-12-02T08:00:00Z'],
  ['weekly', 8, 'UTC', 7, '2025-11-25T08:00:00Z', '2025-11-30T08:00:00Z'],
  ['weekly', 6, 'Asia/Tokyo', 1, '2025-11-23T20:00:00Z', '2025-11-23T21:00:00Z'],
];

describe('a digest', () => {
  it.each(CASES)('%s at %d in %s (day %d) after %s is sent at %s', (digest, hour, timeZone, weekday, at, next) => {
    expect(nextDigest({ digest, hour, timeZone, weekday }, new Date(at))).toEqual(new Date(next));
  });

  it('is never of the past, and of one hour for all events in between', () => {
    const when = { digest: 'daily', hour: 7, timeZone: 'America/New_York', weekday: 1 } as const;
    let last = 0;
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2026, 0, 1); at += 397 * 60_000) {
      const next = nextDigest(when, new Date(at)).getTime();
      expect(next).toBeGreaterThan(at);
      expect(next - at).toBeLessThanOrEqual(25 * 3_600_000);
      expect(next).toBeGreaterThanOrEqual(last);
      last = next;
    }
  });
});

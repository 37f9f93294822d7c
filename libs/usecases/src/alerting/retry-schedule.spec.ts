import { describe, expect, it } from '@jest/globals';
import { isGivenUp, MOST_TRIES, nextTry } from './retry-schedule.js';

const AT = new Date('2025-01-01T00:00:00Z');
const HOUR = 3_600;
const secondsTo = (next: Date | null) => (next === null ? null : (next.getTime() - AT.getTime()) / 1_000);

describe('nextTry', () => {
  it('keeps the schedule of Standard Webhooks, then gives up', () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, at) => secondsTo(nextTry(at + 1, AT, null, 0)));
    expect(waits).toEqual([5, 300, 1_800, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR), null]);
  });

  it('spreads by up to a tenth', () => expect(secondsTo(nextTry(2, AT, null, 1))).toBe(330));

  it.each<[string, number, number | null]>([
    ['is kept to where it is later', 60, 60],
    ['is passed over where it is sooner', 1, 5],
    ['is believed for a day at most', 90 * 24 * HOUR, 24 * HOUR],
  ])('what a receiver asks for %s', (_what, asked, expected) =>
    expect(secondsTo(nextTry(1, AT, new Date(AT.getTime() + asked * 1_000), 0))).toBe(expected),
  );
});

describe('isGivenUp', () => {
  it.each([
    [null, false],
    ['2024-12-27T00:00:01Z', false],
    ['2024-12-27T00:00:00Z', true],
  ])('failing since %s: %s', (since, expected) =>
    expect(isGivenUp(since === null ? null : new Date(since), AT)).toBe(expected),
  );
});

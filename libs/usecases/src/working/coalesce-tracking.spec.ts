import { describe, expect, it } from '@jest/globals';
import { extractionWork, trackingWork } from '../job-flow.js';
import type { OutboxMessage } from '../ports/index.js';
import { coalesceTracking } from './coalesce-tracking.js';

const [a, b, c] = ['1', '2', '3'].map((cause) => trackingWork('tenant', 'acme', cause)) as [
  OutboxMessage,
  OutboxMessage,
  OutboxMessage,
];
const elsewhere = trackingWork('tenant', 'other', '1');
const reading = [extractionWork('tenant', 'd', '1'), extractionWork('tenant', 'd', '2')];

describe('coalesceTracking', () => {
  it('makes one job of all that ask for a company', () => {
    const [one, ...more] = coalesceTracking([a, b, c]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ queue: 'track', name: 'track', payload: a.payload });
  });

  it('is the same job in any order, and another with more to cover', () => {
    const idOf = (...messages: OutboxMessage[]) => coalesceTracking(messages)[0]?.id;
    expect(idOf(b, a)).toBe(idOf(a, b));
    expect(new Set([idOf(a), idOf(b), idOf(a, b), idOf(a, b, c)]).size).toBe(4);
  });

  it.each([
    ['a single one', [a]],
    ['two companies', [a, elsewhere]],
    ['readings, even of one document', reading],
    ['nothing', []],
  ])('leaves %s as it is', (_what, messages) => {
    expect(coalesceTracking(messages)).toEqual(messages);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../model/index.js';
import type { Fact } from './fact.js';
import { tileWindow } from './tile-window.js';

function flow(period: string, value: string, document = 1): Fact {
  const [start = '', end = ''] = period.split('..');
  return {
    document,
    period: { start, end },
    vintage: 'first_reported',
    doubt: null,
    observation: { value, qualifiers: [] as readonly string[] } as Observation,
  };
}

const Q1 = '2025-04-01..2025-06-30';
const Q2 = '2025-07-01..2025-09-30';
const HALF = '2025-04-01..2025-09-30';
const year = { start: '2025-04-01', end: '2026-03-31' };

describe('each day of a window is counted once', () => {
  it.each([
    ['two quarters', [flow(Q1, '10'), flow(Q2, '20')], '2025-09-30', ['10', '20'], 0],
    ['a half beside its quarters', [flow(Q1, '10'), flow(Q2, '20'), flow(HALF, '30')], '2025-09-30', ['10', '20'], 0],
    ['a half that closes a gap', [flow(Q1, '10'), flow(HALF, '30')], '2025-09-30', ['30'], 0],
    [
      'a quarter told twice, the later report counts',
      [flow(Q1, '10'), flow(Q1, '11', 2), flow(Q2, '20', 2)],
      '2025-09-30',
      ['11', '20'],
      0,
    ],
    ['a missing quarter is a gap', [flow(Q2, '20')], '2025-09-30', ['20'], 1],
    [
      'what lies before the window is left out',
      [flow('2025-01-01..2025-03-31', '5'), flow(Q1, '10')],
      '2025-06-30',
      ['10'],
      0,
    ],
    [
      'twelve months that begin before the window are left out',
      [flow('2024-10-01..2025-09-30', '120'), flow(Q1, '10')],
      '2025-06-30',
      ['10'],
      0,
    ],
    ['nothing known', [], '2025-09-30', [], 1],
  ] as const)('%s', (_name, facts, until, values, gaps) => {
    const tiling = tileWindow(facts, year, until);
    expect(tiling.facts.map((fact) => fact.observation.value)).toEqual(values);
    expect(tiling.gaps).toHaveLength(gaps);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Horizon } from '../model/index.js';
import { relateWindows } from './window-relation.js';

/** `start..end`, `?` for an assumed one; empty for none. */
function horizon(text: string): Horizon | null {
  if (text === '') return null;
  const [start = '', end = ''] = text.replace('?', '').split('..');
  return { text, start: start || null, end: end || null, stated: !text.endsWith('?'), candidates: [] };
}

describe('windows of two statements', () => {
  it.each([
    ['2025-01-01..2025-12-31', '2025-01-01..2025-12-31', 'same'],
    ['2021-12-26..2022-12-31', '2022-01-01..2022-12-31', 'same'],
    ['..2025-12-31', '2025-01-01..2025-12-31', 'same'],
    ['2025-10-01..2025-12-31', '2025-01-01..2025-12-31', 'moved'],
    ['2025-07-01..2025-09-30', '2025-10-01..2025-12-31', 'moved'],
    ['2025-04-01..2028-03-31?', '2025-10-01..2028-09-30?', 'rolled'],
    ['2025-04-01..2028-03-31', '2026-04-01..2029-03-31', 'moved'],
    ['2025-04-01..2028-03-31?', '2025-10-01..2026-09-30?', 'moved'],
    ['2025-04-01..2025-06-30?', '2025-07-01..2025-09-30?', 'moved'],
    ['2025-02-03..2026-02-01?', '2025-11-03..2026-02-01?', 'moved'],
    ['', '', 'open'],
    ['', '2025-01-01..2025-12-31', 'half'],
    ['2025-01-01..', '2025-01-01..2025-12-31', 'half'],
  ])('%s and %s are %s', (a, b, relation) => expect(relateWindows(horizon(a), horizon(b))).toBe(relation));
});

import { describe, expect, it } from '@jest/globals';
import { partsOf } from './marks.js';

describe('partsOf', () => {
  it('cuts a text at its marks, and loses nothing of it', () => {
    const parts = partsOf('云收入增长 30%', [
      { start: 0, end: 1 },
      { start: 3, end: 5 },
    ]);
    expect(parts.filter(({ isMarked }) => isMarked).map(({ part }) => part)).toEqual(['云', '增长']);
    expect(parts.map(({ part }) => part).join('')).toBe('云收入增长 30%');
  });

  it('leaves a text without marks whole', () =>
    expect(partsOf('as it is', [])).toEqual([{ at: 0, part: 'as it is', isMarked: false }]));
});

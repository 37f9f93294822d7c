import { describe, expect, it } from '@jest/globals';
import { findNumbers } from './find-numbers.js';

describe('findNumbers', () => {
  it('reads every number of a long sentence', () => {
    expect(findNumbers('7 of '.repeat(150))).toHaveLength(150);
  });

  it.each(['1 ', 'five ', '3,'])('reads the head alone of a line that is "%s" over and over', (piece) => {
    expect(findNumbers(piece.repeat(5000)).length).toBeLessThanOrEqual(200);
  });
});

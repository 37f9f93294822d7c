import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it.each([
    [
      { b: 1, a: 2 },
      { a: 2, b: 1 },
    ],
    [{ a: { d: [1, { z: 1, y: 2 }], c: null } }, { a: { c: null, d: [1, { y: 2, z: 1 }] } }],
    [{ a: 1, b: undefined }, { a: 1 }],
  ])('writes %j and %j alike', (left, right) => {
    expect(canonicalJson(left)).toBe(canonicalJson(right));
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: '1' }, { a: 1 }],
    [{ a: null }, {}],
  ])('tells %j from %j', (left, right) => {
    expect(canonicalJson(left)).not.toBe(canonicalJson(right));
  });
});

import { describe, expect, it } from '@jest/globals';
import { found } from './found.js';

describe('what is looked for by its id', () => {
  it('is given where it is there', () => {
    expect(found({ id: 'a' }, 'claim', 'a')).toEqual({ id: 'a' });
  });

  it.each([
    ['claim', 'Look up its id in the list of claims.'],
    ['delivery', 'Look up its id in the list of deliveries.'],
  ])('is missed as a %s, with where to look', (what, advice) => {
    expect(() => found(null, what, 'a')).toThrow(expect.objectContaining({ code: 'not_found', advice }));
  });
});

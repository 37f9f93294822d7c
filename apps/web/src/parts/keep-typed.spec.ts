import { describe, expect, it } from '@jest/globals';
import { keepTyped } from './keep-typed.js';

interface Draft {
  readonly name: string;
  readonly to: readonly string[];
  readonly filter: Readonly<Record<string, readonly string[]>>;
}

describe('keepTyped', () => {
  const begun: Draft = { name: 'Desk', to: ['a@example.com'], filter: { companies: ['amd'] } };

  it('keeps what was typed and takes the rest as it is now, within parts too', () => {
    const draft: Draft = { ...begun, name: 'My desk', filter: { companies: ['amd'], metrics: ['revenue'] } };
    const now: Draft = { name: 'Desk', to: [], filter: { companies: ['alibaba'], segments: ['cloud'] } };
    expect(keepTyped(begun, draft, now)).toEqual({
      name: 'My desk',
      to: [],
      filter: { companies: ['alibaba'], metrics: ['revenue'], segments: ['cloud'] },
    });
  });

  it('keeps what both changed as it was typed', () => {
    const draft = { ...begun, to: ['b@example.com'], filter: { companies: [] } };
    expect(keepTyped(begun, draft, { ...begun, to: [], filter: { companies: ['alibaba'] } })).toEqual(draft);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ClaimRecord } from '../ports/index.js';
import { placesOf, statementThatHolds } from './row-of-claim.js';

const said = (document: string, saidOn: string, quote: string) => ({
  ...{ document, statement: 's1', saidOn, quote, start: 0, end: quote.length, lang: 'en' },
});

const claim = (judged: string | null): ClaimRecord =>
  ({
    id: 'a',
    statements: [
      said('one', '2022-05-03', 'About 26.3 billion.'),
      said('two', '2022-11-01', 'About 23.5 billion.'),
      said('three', '2023-01-31', 'We still expect that.'),
    ],
    outcomes: [],
    verdict: {
      inputs: judged === null ? undefined : { observations: [], statement: { document: judged, statement: 's1' } },
    },
  }) as unknown as ClaimRecord;

describe('the quote of a claim’s row', () => {
  it('is the statement that is judged, with its place and day', () => {
    expect(statementThatHolds(claim('two')).quote).toBe('About 23.5 billion.');
    expect(placesOf(claim('two'))).toMatchObject({ saidAt: { document: 'two', on: '2022-11-01' }, outcome: null });
  });

  it('is the first where no rule has judged', () => expect(statementThatHolds(claim(null)).document).toBe('one'));
});

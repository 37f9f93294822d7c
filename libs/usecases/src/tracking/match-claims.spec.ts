import { describe, expect, it } from '@jest/globals';
import { claimWith, statementAt, storedAs } from './claim.fixture.js';
import { matchClaims } from './match-claims.js';

const DOCUMENTS = ['doc-a', 'doc-b', 'doc-c'];
const at = (...starts: readonly number[]) => starts.map((start) => statementAt(0, start));

function matched(claims: Parameters<typeof matchClaims>[0], stored: Parameters<typeof matchClaims>[1]) {
  return matchClaims(claims, stored, DOCUMENTS).map((claim) => claim?.record.id ?? null);
}

describe('matchClaims', () => {
  it('finds the stored claim of the same statement', () => {
    const stored = [storedAs('1', claimWith('x', at(10)), DOCUMENTS), storedAs('2', claimWith('y', at(50)), DOCUMENTS)];
    expect(matched([claimWith('n', at(50)), claimWith('m', at(10))], stored)).toEqual(['2', '1']);
  });

  it('follows documents by id, though their places have shifted', () => {
    const stored = [storedAs('1', claimWith('x', [statementAt(0, 10)]), ['doc-b'])];
    expect(matched([claimWith('n', [statementAt(0, 10)]), claimWith('m', [statementAt(1, 10)])], stored)).toEqual([
      null,
      '1',
    ]);
  });

  it('gives a joined claim the id with which it shares most', () => {
    const stored = [
      storedAs('1', claimWith('x', at(10)), DOCUMENTS),
      storedAs('2', claimWith('y', at(20, 30)), DOCUMENTS),
    ];
    expect(matched([claimWith('n', at(10, 20, 30))], stored)).toEqual(['2']);
  });

  it('gives only one of two parts the id', () => {
    const stored = [storedAs('1', claimWith('x', at(10, 20, 30)), DOCUMENTS)];
    expect(matched([claimWith('n', at(10)), claimWith('m', at(20, 30))], stored)).toEqual([null, '1']);
  });

  it('tells the claims of one sentence apart by metric and segment', () => {
    const stored = [
      storedAs('1', claimWith('x', at(10), { metric: 'revenue' }), DOCUMENTS),
      storedAs('2', claimWith('y', at(10), { metric: 'gross_margin' }), DOCUMENTS),
    ];
    const claims = [claimWith('n', at(10), { metric: 'gross_margin' }), claimWith('m', at(10), { metric: 'revenue' })];
    expect(matched(claims, stored)).toEqual(['2', '1']);
  });

  it('follows a statement into the corrected version of its document', () => {
    const stored = [storedAs('1', claimWith('x', at(10)), DOCUMENTS)];
    const place = { document: 0, statement: 's10', start: 10, end: 20 };
    const now = claimWith('n', [statementAt(1, 14, { replaces: place })]);
    expect(matched([now, claimWith('m', [statementAt(1, 10)])], stored)).toEqual(['1', null]);
  });

  it('finds a claim whose quote was cut otherwise', () => {
    const stored = [storedAs('1', claimWith('x', at(10)), DOCUMENTS), storedAs('2', claimWith('y', at(40)), DOCUMENTS)];
    expect(matched([claimWith('n', at(13)), claimWith('m', at(40))], stored)).toEqual(['1', '2']);
  });

  it('finds a retired claim again', () => {
    expect(matched([claimWith('n', at(10))], [storedAs('1', claimWith('x', at(10)), DOCUMENTS, true)])).toEqual(['1']);
  });

  it.each([
    ['another place', at(20)],
    ['the same place of another document', [statementAt(2, 10)]],
  ])('takes a claim at %s for a new one', (_where, statements) => {
    expect(matched([claimWith('n', statements)], [storedAs('1', claimWith('x', at(10)), DOCUMENTS)])).toEqual([null]);
  });

  it('has nothing to match in an empty house', () => {
    expect(matched([claimWith('n', at(10))], [])).toEqual([null]);
  });
});

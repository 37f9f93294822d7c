import { describe, expect, it } from '@jest/globals';
import type { LedgerBasis, StoredLedgerDocument } from '../ports/index.js';
import { claimWith, statementAt, storedAs, verdictWith } from './claim.fixture.js';
import { storedLedger } from './stored-ledger.js';

const BASIS: LedgerBasis = {
  corpusVersion: 2,
  asOf: '2024-12-01',
  engineVersion: '1',
  profileHash: 'p',
  reviewVersion: 0,
};
const document = (id: string): StoredLedgerDocument => ({
  id,
  sha256: `sha-${id}`,
  period: { start: '2024-01-01', end: '2024-03-31', label: 'March quarter 2024', fiscal: 'FY2024 Q1' },
  eventDate: '2024-04-25',
});

const paced = verdictWith({
  inputs: { statement: { document: 0, statement: 's10' }, observations: [{ document: 1, observation: 'o1' }] },
  lifecycle: 'on_pace',
  progress: [
    {
      window: { start: '2024-01-01', end: '2024-12-31' },
      observed: '5',
      share: '0.5',
      elapsed: '0.5',
      runRateNeeded: null,
      projectedEnd: null,
      unconfirmed: [{ document: 1, start: 0, end: 3, quote: 'Ten', value: '10', unit: 'USD' }],
    },
  ],
});
const claim = claimWith('c-1', [statementAt(0, 10), statementAt(1, 20)], {
  timeline: [
    { at: '2024-04-25', kind: 'initiated', text: 'Said.', document: 0 },
    { at: '2024-06-30', kind: 'due', text: 'Due.', document: null },
  ],
  unmentioned: [1],
  verdict: paced,
  verdicts: [paced],
});

describe('storedLedger', () => {
  it('gives back what was recorded, under our id', () => {
    const stored = storedAs('uuid-1', claim, ['a', 'b']);
    const ledger = storedLedger('acme', BASIS, [document('a'), document('b')], [stored]);
    expect(ledger.claims).toEqual([{ ...claim, id: 'uuid-1' }]);
    expect(ledger.documents.map(({ sha256 }) => sha256)).toEqual(['sha-a', 'sha-b']);
  });

  it('follows documents to their new places', () => {
    const stored = storedAs('uuid-1', claim, ['a', 'b']);
    const [moved] = storedLedger('acme', BASIS, [document('z'), document('a'), document('b')], [stored]).claims;
    expect(moved?.statements.map((statement) => statement.document)).toEqual([1, 2]);
    expect(moved?.unmentioned).toEqual([2]);
    expect(moved?.verdict.progress?.[0]?.unconfirmed[0]?.document).toBe(2);
    expect(moved?.verdict.inputs?.statement.document).toBe(1);
    expect(moved?.verdict.inputs?.observations[0]?.document).toBe(2);
    expect(moved?.timeline.map((entry) => entry.document)).toEqual([1, null]);
  });

  it('leaves retired claims out', () => {
    expect(storedLedger('acme', BASIS, [document('a')], [storedAs('1', claim, ['a', 'b'], true)]).claims).toEqual([]);
  });
});

describe('recordClaim', () => {
  it('names every document of a verdict by its id', () => {
    const { verdict, verdicts, original } = storedAs('1', claim, ['a', 'b']).record;
    expect(verdict.inputs).toEqual({
      statement: { document: 'a', statement: 's10' },
      observations: [{ document: 'b', observation: 'o1' }],
    });
    expect(verdicts[0]?.progress?.[0]?.unconfirmed[0]?.document).toBe('b');
    expect(original.inputs).toBeUndefined();
  });

  it('refuses a claim that names a document the ledger does not have', () => {
    expect(() => storedAs('1', claim, ['a'])).toThrow(RangeError);
  });
});

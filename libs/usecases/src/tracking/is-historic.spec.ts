import { describe, expect, it } from '@jest/globals';
import type { Alert, Claim, LedgerDocument } from '#engine';
import { claimWith, statementAt, storedAs } from './claim.fixture.js';
import { happenedOn, isHistoric } from './is-historic.js';

const AT = new Date('2025-06-01T12:00:00Z');
const document = (eventDate: string): LedgerDocument => ({
  sha256: eventDate,
  period: { start: eventDate, end: eventDate, label: '', fiscal: '' },
  eventDate,
});
const DOCUMENTS = [document('2023-05-01'), document('2025-05-20')];
const old = claimWith('c', [statementAt(0, 1)], { window: { start: '2023-01-01', end: '2023-12-31' } });
const fresh: Claim = { ...old, outcomes: [{ document: 1 } as Claim['outcomes'][number]] };
const alert = (claim: Claim, type: Alert['type'], at: string): Alert => ({
  ...{ key: 'k', type, claim, at, previous: null, current: claim.verdict, statement: null },
});
const record = (claim: Claim) => storedAs('c', { ...claim, outcomes: [] }, ['a', 'b']).record;
const undecided = { before: record(old), after: record(old) };

describe('isHistoric', () => {
  it.each<[string, Alert, boolean]>([
    ['a statement of an old call', alert(old, 'wordkept.claim.initiated', '2023-05-01'), true],
    ['a statement of this month', alert(old, 'wordkept.claim.revised', '2025-05-20'), false],
    ['a window that ended long ago', alert(old, 'wordkept.claim.due', '2023-12-31'), true],
    ['a window that ended yesterday', alert(old, 'wordkept.claim.due', '2025-05-31'), false],
    [
      'a verdict on old words alone, though worked out today',
      alert(old, 'wordkept.verdict.changed', '2025-06-01'),
      true,
    ],
    ['a verdict that this month’s call has changed', alert(fresh, 'wordkept.verdict.changed', '2025-06-01'), false],
    [
      'a verdict that the end of its window has changed',
      alert({ ...old, window: { start: null, end: '2025-05-31' } } as Claim, 'wordkept.verdict.changed', '2025-06-01'),
      false,
    ],
  ])('%s: %s', (_what, one, expected) => expect(isHistoric(one, undecided, DOCUMENTS, AT)).toBe(expected));

  it('is not what a person decides today', () => {
    const decided = record({ ...old, review: { decisions: [], verdict: old.verdict, needsAnotherLook: [] } });
    const change = alert(old, 'wordkept.verdict.changed', '2025-06-01');
    expect(isHistoric(change, { before: record(old), after: decided }, DOCUMENTS, AT)).toBe(false);
    expect(isHistoric(change, { before: decided, after: decided }, DOCUMENTS, AT)).toBe(true);
  });
});

describe('happenedOn', () => {
  const judged = (asOf: string, result: 'met' | null) => ({ ...old.verdict, asOf, result });
  const verdicts = [judged('2023-05-01', null), judged('2023-08-01', 'met'), judged('2025-05-20', 'met')];
  const change = alert({ ...fresh, verdicts, verdict: verdicts[2]! }, 'wordkept.verdict.changed', '2025-05-20');

  it('is the day on which the result was reached, whatever was reported since', () => {
    expect(happenedOn(change, undecided, DOCUMENTS, AT)).toBe('2023-08-01');
  });

  it('is the newest report where the result was known and only more of it is said', () => {
    expect(happenedOn({ ...change, previous: verdicts[1]! }, undecided, DOCUMENTS, AT)).toBe('2025-05-20');
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildLedger, extract, neutralProfile, type Claim, type Ledger } from '#engine';
import { corpusOf } from '../builder.js';
import { readSpoken, type SpokenCase } from './spoken-case.js';
import { spokenEnglish } from './spoken-en.js';
import { spokenSimplified } from './spoken-zh-hans.js';
import { spokenTraditional } from './spoken-zh-hant.js';

/** Period reported and day of each call in turn. */
const CALLS = [
  ['2024-12-31', '2025-02-20'],
  ['2025-03-31', '2025-05-08'],
  ['2025-06-30', '2025-08-07'],
  ['2025-09-30', '2025-11-06'],
] as const;

function ledgerOf({ calls }: SpokenCase, currency: string): Ledger {
  const profile = neutralProfile('kestrel', { currency });
  const documents = calls.map((text, at) => {
    const [periodEnd, eventDate] = CALLS[at] ?? CALLS[0];
    return extract({ text, sha256: String(at).repeat(64), periodEnd, eventDate, currency }, profile);
  });
  return buildLedger(corpusOf(documents), profile, '2025-11-30');
}

/** What was expected, read off the first claim. */
function found({ claims }: Ledger, expected: SpokenCase): SpokenCase {
  const first = claims[0] as Claim;
  const { lifecycle, result, void: void_ } = first.verdict;
  const all: Required<SpokenCase> = {
    calls: expected.calls,
    revisions: first.statements.map(({ revision }) => revision),
    claims: claims.length,
    verdict: [lifecycle, result ?? void_].filter((one) => one !== null).join('/'),
    unmentioned: first.unmentioned,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)) as unknown as SpokenCase;
}

describe.each([
  ['English', 'USD', spokenEnglish],
  ['Simplified Chinese', 'CNY', spokenSimplified],
  ['Traditional Chinese', 'TWD', spokenTraditional],
])('Revisions in %s', (_language, currency, tables) => {
  describe.each(readSpoken(tables))('%s', (_label, cases) => {
    it.each(cases.map((one) => [one.calls.join(' > '), one] as const))('%s', (_calls, one) => {
      expect(found(ledgerOf(one, currency), one)).toEqual(one);
    });
  });
});

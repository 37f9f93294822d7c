import { describe, expect, it } from '@jest/globals';
import { buildLedger, type Claim, type Verdict } from '#engine';
import { corpusOf } from './builder.js';
import { chipMaker } from './chip-maker.js';
import type { ExpectedClaim, GoldenLedger } from './golden-ledger.js';
import { platform } from './platform.js';
import { reasons } from './reasons.js';
import { retailer } from './retailer.js';

const goldens: readonly GoldenLedger[] = [chipMaker, platform, retailer, ...reasons];

describe.each(goldens.map((golden) => [golden.name, golden] as const))('%s', (_name, golden) => {
  const ledger = buildLedger(corpusOf(golden.documents), golden.profile, golden.asOf);

  it('holds exactly the expected claims', () => {
    expect(
      ledger.claims.map((claim) => golden.claims.find((one) => claim.statements[0]?.quote.includes(one.claim))?.claim),
    ).toEqual(golden.claims.map((one) => one.claim).sort(byPlace(ledger.claims)));
  });

  it.each(golden.claims.map((one) => [one.claim, one] as const))('%s', (words, expected) => {
    const claim = ledger.claims.find((one) => one.statements[0]?.quote.includes(words)) as Claim;
    expect(pick(claim, expected)).toEqual(expected);
  });
});

it("shows an analyst's figure once for each document, however often it is said", () => {
  const { claims } = buildLedger(corpusOf(platform.documents), platform.profile, platform.asOf);
  const unconfirmed = claims.find((claim) => claim.form === 'cumulative')?.verdict.progress?.[0]?.unconfirmed;
  expect(unconfirmed?.map((one) => [one.document, one.value])).toEqual([[2, '120000000000']]);
});

/** What was expected of a claim, read off the claim found. */
function pick(claim: Claim, expected: ExpectedClaim): ExpectedClaim {
  const found: Record<keyof ExpectedClaim, unknown> = {
    claim: expected.claim,
    revisions: claim.statements.map((one) => one.revision),
    verdict: stateOf(claim.verdict),
    reason: claim.verdict.reason,
    sustained: claim.verdict.sustained,
    original: stateOf(claim.original),
    verdicts: claim.verdicts.map(stateOf),
    rule: claim.verdict.rule,
    evidence: evidenceOf(claim, expected),
    unmentioned: claim.unmentioned,
    flags: [...new Set(claim.flags.map((flag) => flag.code))],
    explains: expected.explains?.filter((words) => claim.verdict.explanation.includes(words)),
  };
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in expected)) as unknown as ExpectedClaim;
}

function evidenceOf(claim: Claim, expected: ExpectedClaim): readonly string[] {
  const decisive = claim.outcomes.filter((one) => one.relation !== 'progress');
  return decisive.map((one, at) =>
    one.quote.includes(expected.evidence?.[at] ?? '\n') ? (expected.evidence?.[at] ?? '') : one.quote,
  );
}

function stateOf(verdict: Verdict): string {
  return [verdict.lifecycle, verdict.result ?? verdict.void].filter((one) => one !== null).join('/');
}

function byPlace(claims: readonly Claim[]): (a: string, b: string) => number {
  const place = (words: string) => claims.findIndex((claim) => claim.statements[0]?.quote.includes(words));
  return (a, b) => place(a) - place(b);
}

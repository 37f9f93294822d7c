import { describe, expect, it } from '@jest/globals';
import { buildLedger, extract, type Claim } from '#engine';
import { toSimplified, toTraditional } from '../check.js';
import { corpusOf } from './builder.js';
import { readWhole, type Whole } from './whole-key.js';
import { stateOf } from './whole-checks.js';

/** The notes of a company as they were written, and turned into the other script. */
const turned: readonly (readonly [company: string, turn: (text: string) => string])[] = [
  ['a-share-battery', toTraditional],
  ['taiwan-odm', toSimplified],
];

describe.each(turned)('%s in the other script', (company, turn) => {
  const whole = readWhole(company);
  const own = claimsOf(whole, whole.texts);

  it('has the same claims, revisions and verdicts on the same evidence', () => {
    expect(own.length).toBeGreaterThan(5);
    expect(claimsOf(whole, whole.texts.map(turn))).toEqual(own);
  });
});

/** What a ledger says that no script may change: names of what no profile lists are written as they are said. */
function claimsOf({ key, profile }: Whole, texts: readonly string[]): readonly unknown[] {
  const extractions = texts.map((text, at) =>
    extract({ text, sha256: String(at).padStart(64, '0'), ...key.options }, profile),
  );
  const last = extractions.at(-1)?.document.eventDate ?? '';
  return buildLedger(corpusOf(extractions), profile, last).claims.map(told);
}

function told(claim: Claim): unknown {
  const { metric, event, form, direction, target, window, statements, unmentioned, outcomes } = claim;
  return {
    ...{ metric, event, form, direction, window, unmentioned },
    segment: toSimplified(claim.segment),
    target: target && [target.low, target.high, target.unit, target.comparison?.to],
    statements: statements.map(({ document, start, revision }) => [document, start, revision]),
    verdicts: [claim.original, ...claim.verdicts].map(stateOf),
    evidence: outcomes
      .filter(({ relation }) => relation !== 'progress')
      .map(({ document, start, value }) => [document, start, value]),
  };
}

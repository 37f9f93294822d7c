import type { Claim, ClaimStatement, Verdict } from '#engine';
import type { StoredClaim } from '../ports/index.js';
import { recordClaim } from './record-claim.js';

/** Hand-made claims for specs: only what a case is about is given. */
export function verdictWith(change: Partial<Verdict> = {}): Verdict {
  return {
    lifecycle: 'open',
    result: null,
    void: null,
    reason: 'not_yet_due',
    sustained: null,
    asOf: '2024-05-01',
    rule: 'numeric.range',
    ruleVersion: 1,
    explanation: 'The window closes on 2024-06-30.',
    progress: null,
    confidence: 0.9,
    ...change,
  };
}

export function statementAt(document: number, start: number, change: Partial<ClaimStatement> = {}): ClaimStatement {
  return {
    document,
    statement: `s${start}`,
    start,
    end: start + 10,
    quote: `Quote ${start}.`,
    lang: 'en',
    translation: null,
    speaker: null,
    saidOn: '2024-04-25',
    revision: 'initiated',
    target: null,
    horizon: null,
    flags: [],
    confidence: 0.92,
    ...change,
  };
}

export function claimWith(id: string, statements: readonly ClaimStatement[], change: Partial<Claim> = {}): Claim {
  const verdict = verdictWith();
  return {
    id,
    company: 'acme',
    metric: 'revenue',
    event: null,
    segment: 'group',
    scope: 'reported',
    basis: 'unspecified',
    kind: 'quantitative',
    form: 'range',
    direction: null,
    modality: 'expectation',
    checkability: 'high',
    target: null,
    horizon: null,
    window: { start: '2024-04-01', end: '2024-06-30' },
    conditions: [],
    topic: [],
    summary: id,
    statements,
    outcomes: [],
    verdict,
    original: verdict,
    verdicts: [verdict],
    timeline: [],
    unmentioned: [],
    flags: [],
    review: null,
    ...change,
  };
}

export function storedAs(id: string, claim: Claim, documents: readonly string[], retired = false): StoredClaim {
  return { record: recordClaim(claim, id, documents), contentHash: 'unknown', retired, verdicts: 1 };
}

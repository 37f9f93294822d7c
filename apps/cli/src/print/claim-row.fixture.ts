import type { ClaimRow } from '#contracts';

/** A claim that was met, as a list of claims shows it. */
export function claimRow(change: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: '0199e2d4-7c12-7a30-9f65-1c6f0a2b3c4d',
    company: 'example',
    metric: 'revenue',
    event: null,
    segment: 'group',
    kind: 'quantitative',
    summary: 'Revenue of at least USD 4 billion',
    window: { start: '2025-10-01', end: '2025-12-31' },
    saidOn: '2025-11-25',
    said: 'We expect at least 4 billion dollars.',
    happened: 'Revenue was 4.1 billion dollars.',
    verdict: {
      lifecycle: 'resolved',
      result: 'met',
      void: null,
      reason: null,
      sustained: null,
      asOf: '2026-02-20',
      rule: 'numeric.floor',
      ruleVersion: 2,
      explanation: 'At least 4 billion was promised, 4.1 billion reported.',
      progress: null,
      confidence: 0.9,
    },
    overruled: null,
    needsAnotherLook: false,
    revisions: ['initiated'],
    statements: 1,
    checkability: 'high',
    target: null,
    form: 'floor',
    direction: 'reach',
    topic: [],
    saidAt: { document: '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d', start: 0, end: 37, lang: 'en' },
    outcome: null,
    ...change,
  };
}

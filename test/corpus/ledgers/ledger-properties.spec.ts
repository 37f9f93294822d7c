import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alertsOf, anchorStatement, buildLedger, type Extraction, type Ledger, type Review } from '#engine';
import { corpusOf } from './builder.js';
import { chipMaker } from './chip-maker.js';
import { platform } from './platform.js';
import { retailer } from './retailer.js';

const goldens = [chipMaker, platform, retailer];

const anyOrder = (documents: readonly Extraction[]) =>
  fc.shuffledSubarray([...documents], { minLength: documents.length });

describe.each(goldens.map((golden) => [golden.name, golden] as const))('%s', (_name, golden) => {
  const whole = JSON.stringify(buildLedger(corpusOf(golden.documents), golden.profile, golden.asOf));

  it('is the same, byte for byte, in any order of arrival, and with documents that arrive twice', () => {
    fc.assert(
      fc.property(anyOrder(golden.documents), fc.subarray([...golden.documents]), (shuffled, again) => {
        expect(JSON.stringify(buildLedger(corpusOf([...shuffled, ...again]), golden.profile, golden.asOf))).toBe(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same, byte for byte, in whatever order documents and decisions arrive', () => {
    const reviews = decisionsOn(golden.documents);
    const reviewed = JSON.stringify(
      buildLedger({ extractions: golden.documents, reviews }, golden.profile, golden.asOf),
    );
    expect(reviewed).not.toBe(whole);
    fc.assert(
      fc.property(
        anyOrder(golden.documents),
        fc.shuffledSubarray([...reviews], { minLength: reviews.length }),
        fc.subarray([...reviews]),
        (extractions, shuffled, again) => {
          const corpus = { extractions, reviews: [...shuffled, ...again] };
          expect(JSON.stringify(buildLedger(corpus, golden.profile, golden.asOf))).toBe(reviewed);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('sees nothing that was said after the day it is asked for', () => {
    for (const { document } of golden.documents) {
      const day = document.eventDate;
      const known = golden.documents.filter((one) => one.document.eventDate <= day);
      const seen = JSON.stringify(buildLedger(corpusOf(golden.documents), golden.profile, day));
      expect(seen).toBe(JSON.stringify(buildLedger(corpusOf(known), golden.profile, day)));
    }
  });

  it('keeps every verdict as it was on the day of its document', () => {
    const now = buildLedger(corpusOf(golden.documents), golden.profile, golden.asOf);
    for (const { document } of golden.documents) {
      const then = buildLedger(corpusOf(golden.documents), golden.profile, document.eventDate);
      for (const claim of then.claims) {
        const later = now.claims.find((one) => one.id === claim.id);
        expect(later?.verdicts.slice(0, claim.verdicts.length)).toEqual(claim.verdicts);
      }
    }
  });

  it('ends each series of verdicts with the verdict, and says no two alike in a row', () => {
    for (const claim of buildLedger(corpusOf(golden.documents), golden.profile, golden.asOf).claims) {
      expect(claim.verdicts.at(-1)).toEqual(claim.verdict);
      const said = claim.verdicts.map((verdict) => JSON.stringify({ ...verdict, asOf: null }));
      expect(said.every((text, at) => at === 0 || text !== said[at - 1])).toBe(true);
    }
  });

  it('misses nothing before its window has closed and been reported on', () => {
    for (const { document } of golden.documents) {
      const ledger = buildLedger(corpusOf(golden.documents), golden.profile, document.eventDate);
      for (const claim of ledger.claims.filter((one) => one.verdict.result === 'missed'))
        expect(isReportedOn(claim.window.end, ledger)).toBe(true);
    }
  });

  it('gives the same alerts under the same keys however the documents are batched', () => {
    const keysOf = (batches: readonly (readonly Extraction[])[]) => {
      let before: Ledger | null = null;
      const known: Extraction[] = [];
      const keys = new Set<string>();
      for (const batch of batches) {
        known.push(...batch);
        const after: Ledger = buildLedger(corpusOf(known), golden.profile, golden.asOf);
        for (const alert of alertsOf(before, after)) if (alert.statement !== null) keys.add(alert.key);
        before = after;
      }
      return [...keys].sort();
    };
    expect(keysOf(golden.documents.map((one) => [one]))).toEqual(keysOf([golden.documents]));
  });

  it('has nothing to tell where nothing has changed', () => {
    const ledger = buildLedger(corpusOf(golden.documents), golden.profile, golden.asOf);
    expect(alertsOf(ledger, ledger)).toEqual([]);
  });
});

/** One decision of each kind, on statements all over the documents, and an undoing. */
function decisionsOn(documents: readonly Extraction[]): readonly Review[] {
  const anchors = documents.flatMap((one) =>
    one.statements.map((statement) => anchorStatement(statement, one.document, one.statements, '')),
  );
  const recorded = (at: number) => ({
    ...{ id: `r${at}`, author: 'Mara', reason: 'I read it.', at: `2024-08-01T00:00:0${at}Z`, day: '2024-08-01' },
    subject: anchors[(at * 5) % anchors.length]!,
  });
  const verdict = { lifecycle: 'void', result: null, void: 'not_measurable', reason: null } as const;
  return [
    { ...recorded(0), action: 'confirm' },
    { ...recorded(1), action: 'correct', changes: { segment: 'elsewhere' } },
    { ...recorded(2), action: 'reject', whole: false },
    { ...recorded(3), action: 'split' },
    { ...recorded(4), action: 'merge', other: recorded(6).subject },
    { ...recorded(5), action: 'overrule', verdict, seen: verdict },
    { ...recorded(6), action: 'reject', whole: true },
    { ...recorded(7), action: 'undo', undoes: 'r6' },
    { ...recorded(8), action: 'correct', changes: { segment: 'somewhere', modality: 'commitment' } },
  ];
}

function isReportedOn(end: string | null, ledger: Ledger): boolean {
  if (end === null || end >= ledger.asOf) return false;
  return ledger.documents.some((document) => document.period.end >= end.slice(0, 8) + '01');
}

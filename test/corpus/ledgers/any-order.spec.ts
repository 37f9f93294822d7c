import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildLedger, extract, parseCompanyProfile, type Claim, type Extraction } from '#engine';
import { corpusOf } from './builder.js';
import { chipMaker } from './chip-maker.js';
import type { GoldenLedger } from './golden-ledger.js';
import { platform } from './platform.js';
import { reasons } from './reasons.js';
import { retailer } from './retailer.js';

type Sample = Pick<GoldenLedger, 'name' | 'profile' | 'documents' | 'asOf'> & { readonly runs: number };

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Six quarters of one company in three languages, as they are read. */
function seedsOf(company: string, asOf: string): Sample {
  const profile = parseCompanyProfile(JSON.parse(read(`companies/${company}.json`)));
  const files = readdirSync(new URL('seeds/', ROOT)).filter((file) => file.startsWith(company));
  const documents = files.map((file, at) =>
    extract({ text: read(`seeds/${file}`), sha256: `${at}`.repeat(64) }, profile),
  );
  return { name: `${company}, as it is read`, profile, documents, asOf, runs: 2 };
}

const samples: readonly Sample[] = [
  ...[chipMaker, platform, retailer].map((golden) => ({ ...golden, runs: 8 })),
  ...reasons.map((golden) => ({ ...golden, runs: 3 })),
  seedsOf('alibaba', '2026-05-13'),
];

const ledgerOf = ({ profile, asOf }: Sample, documents: readonly Extraction[]) =>
  buildLedger(corpusOf(documents), profile, asOf);

/** A later version of a document in which some figures are others and some sentences are gone. */
function corrected(one: Extraction, version: number, picks: readonly number[]): Extraction {
  const touched = (at: number) => picks.some((pick) => pick % 7 === at % 7);
  const raised = (value: string | null) => (value === null ? null : String(Number(value) * (1 + version / 10)));
  return {
    ...one,
    document: { ...one.document, sha256: `${one.document.sha256}-${version}`, version },
    statements: one.statements
      .filter((_, at) => !touched(at + 3) || one.statements.length < 3)
      .map((said, at) => {
        const { target } = said;
        if (target === null || !touched(at)) return said;
        return { ...said, target: { ...target, low: raised(target.low), high: raised(target.high) } };
      }),
    observations: one.observations.map((seen, at) => (touched(at) ? { ...seen, value: raised(seen.value) } : seen)),
  };
}

/** For each document its later versions, none for most. */
const versionsOf = (documents: readonly Extraction[]) =>
  fc
    .tuple(
      ...documents.map((one) =>
        fc
          .array(fc.array(fc.nat(6), { maxLength: 2 }), { maxLength: 2 })
          .map((changes) => changes.map((picks, at) => corrected(one, at + 2, picks))),
      ),
    )
    .map((versions) => versions as readonly (readonly Extraction[])[]);

/** Versions, the order in which all of them arrive, and which arrive again. */
const arrivals = (documents: readonly Extraction[]) =>
  versionsOf(documents).chain((versions) => {
    const all = [...documents, ...versions.flat()];
    return fc.record({
      versions: fc.constant(versions),
      arrived: fc.shuffledSubarray(all, { minLength: all.length }),
      again: fc.subarray(all),
    });
  });

const stateOf = ({ metric, segment, window, target, verdict, original }: Claim) =>
  [
    ...[metric, segment, window.start, window.end, target?.low, target?.high],
    ...[verdict, original].map((one) => `${one.lifecycle}/${one.result ?? one.void ?? one.reason}`),
  ].join(' ');

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  const { documents, runs } = sample;

  it('is the same, byte for byte, in whatever order and however often documents and their versions arrive', () => {
    fc.assert(
      fc.property(arrivals(documents), ({ versions, arrived, again }) => {
        const inOrder = ledgerOf(sample, [...documents, ...versions.flat()]);
        expect(JSON.stringify(ledgerOf(sample, [...arrived, ...again]))).toBe(JSON.stringify(inOrder));
      }),
      { numRuns: runs, seed: 4 },
    );
  });

  it('is judged by the latest version of each document, as if there were no other', () => {
    fc.assert(
      fc.property(versionsOf(documents), (versions) => {
        const latest = documents.map((one, at) => versions[at]?.at(-1) ?? one);
        const all = ledgerOf(sample, [...documents, ...versions.flat()]);
        const isKept = ({ verdict }: Claim) => !verdict.explanation.includes('no longer holds this sentence');
        expect(all.claims.filter(isKept).map(stateOf).sort()).toEqual(
          ledgerOf(sample, latest).claims.map(stateOf).sort(),
        );
      }),
      { numRuns: runs, seed: 5 },
    );
  });

  it('loses no claim and no verdict when a corrected version comes in', () => {
    fc.assert(
      fc.property(versionsOf(documents), (versions) => {
        const before = ledgerOf(sample, documents);
        const after = new Map(ledgerOf(sample, [...documents, ...versions.flat()]).claims.map((one) => [one.id, one]));
        const lost = before.claims.filter(({ id }) => !after.has(id));
        expect(lost.map(({ summary }) => summary)).toEqual([]);
        for (const claim of after.values()) expect(claim.verdicts.at(-1)).toEqual(claim.verdict);
      }),
      { numRuns: runs, seed: 6 },
    );
  });
});

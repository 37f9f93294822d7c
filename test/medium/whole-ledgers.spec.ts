import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanyTimelineEntryView, ComparisonView, DocumentUpload, DueRow } from '#contracts';
import { buildLedger, companyTimeline, compareLedger, dueList, extract, trackRecord, type Ledger } from '#engine';
import { companyIdOf, DEFAULT_TENANT, ListDue, ReadLedgers, sha256 } from '#usecases';
import { TODAY } from './house/calls.js';
import { openHouse, profileOf, type House } from './house/open-house.js';
import { wholeCompanies } from './house/whole-companies.js';

/** Everything that is read of a company, by the engine alone and in memory. */
async function inMemory(uploads: readonly DocumentUpload[]) {
  const profile = await profileOf(uploads[0]?.company ?? '', {});
  const extractions = uploads.map(({ text }) => extract({ text, sha256: sha256(text) }, profile));
  const asOf = extractions.map(({ document }) => document.eventDate).reduce((a, b) => (a > b ? a : b), TODAY);
  const ledger = buildLedger({ extractions, reviews: [] }, profile, asOf);
  return {
    ledger,
    comparison: compareLedger(ledger, extractions, profile, {}),
    timeline: companyTimeline(ledger),
    due: dueList(ledger, profile),
    records: (['company', 'metric', 'speaker'] as const).map((by) => trackRecord(ledger, profile, by)),
  };
}

/**
 * Ids of claims and documents are the service's own: each is put by what it names, claims by their place in the ledger in
 * memory, so that all else can be compared word for word.
 */
function translator(memory: Ledger, kept: Ledger, documents: readonly string[]) {
  const keyOf = (claim: Ledger['claims'][number]) =>
    JSON.stringify([
      claim.summary,
      claim.statements.map(({ document, start, statement }) => [document, start, statement]),
    ]);
  const ours = new Map(memory.claims.map((claim) => [keyOf(claim), claim.id]));
  const names = new Map<string, string | number>([
    ...kept.claims.map((claim) => [claim.id, ours.get(keyOf(claim)) ?? 'unknown'] as const),
    ...documents.map((id, place) => [id, place] as const),
  ]);
  return <T>(value: unknown): T =>
    JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
      typeof part === 'string' ? (names.get(part) ?? part) : part,
    ) as T;
}

const bySummary = <T extends { readonly summary: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Entries of one day stand in the order of their claims' ids, which differ: only the whole is the same. */
async function wholeTimeline(reads: ReadLedgers, company: string): Promise<readonly CompanyTimelineEntryView[]> {
  const entries: CompanyTimelineEntryView[] = [];
  let cursor: string | undefined;
  do {
    const page = await reads.timeline(company, { limit: 200, cursor });
    entries.push(...page.data);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return entries;
}

describe('what the service reads of whole companies is what the engine reads in memory', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.startWorker();
  });
  afterAll(() => house.close());

  it.each(wholeCompanies())('%s', async (company, uploads) => {
    const memory = await inMemory(uploads);
    await Promise.all([...uploads].reverse().map((upload) => house.send(upload)));
    const kept = (await house.ledgers.read(companyIdOf(DEFAULT_TENANT, company))) as Ledger;
    const documents = await idsOf(house, company, kept);
    const translate = translator(memory.ledger, kept, documents);
    const reads = house.app.get(ReadLedgers);

    expect(bySummary(translate<Ledger>(kept).claims)).toEqual(bySummary(translate<Ledger>(memory.ledger).claims));
    const { company: _company, ...comparison } = translate<ComparisonView>(await reads.comparison({ company }));
    expect(sortedLists(comparison)).toEqual(sortedLists(translate(memory.comparison)));
    for (const record of memory.records) expect(await reads.scorecard({ company, by: record.by })).toEqual(record);
    const { data: due, report } = await house.app.get(ListDue).run({ company, limit: 200 });
    expect(report).toEqual(memory.due.report);
    expect(bySummary(translate<DueRow[]>(due).map((row) => row.due!))).toEqual(
      bySummary(translate<typeof memory.due>(memory.due).claims),
    );
    const ofAll = await house.app.get(ListDue).run({ limit: 200 });
    expect(
      ofAll.data
        .filter((row) => row.company === company)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      due
        .filter((row) => row.window.end !== null)
        .map(({ id }) => id)
        .sort(),
    );
    const timeline = await wholeTimeline(reads, company);
    const shape = (list: readonly { readonly at: string; readonly kind: string }[]) =>
      list.map(({ at, kind }) => `${at} ${kind}`).sort();
    expect(shape(timeline)).toEqual(shape(memory.timeline));
  });
});

/** The order of claims is the service's own within a list. */
function sortedLists(comparison: Pick<ComparisonView, 'statements'>): unknown {
  const statements = Object.entries(comparison.statements).map(([name, list]) => [name, bySummary(list)]);
  return { ...comparison, statements };
}

async function idsOf(house: House, company: string, ledger: Ledger): Promise<readonly string[]> {
  const { data } = await house.read.documents({ company, limit: 200 });
  return ledger.documents.map(({ sha256: hash }) => data.find((one) => one.sha256 === hash)?.id ?? '');
}

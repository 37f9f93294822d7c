import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildLedger, extract, type Ledger, type Review } from '#engine';
import type { AlertEvent, DocumentUpload } from '#contracts';
import { companyIdOf, DEFAULT_TENANT, ReadLedgers, ReviewClaims, sha256 } from '#usecases';
import { callsOf, TODAY } from './house/calls.js';
import { decideOnAll } from './house/decide-on-all.js';
import { openHouse, profileOf, type House } from './house/open-house.js';

/** What `wordkept track` would say: the engine alone, in memory. */
async function inMemory(calls: readonly DocumentUpload[], reviews: readonly Review[] = []): Promise<Ledger> {
  const company = calls[0]?.company ?? '';
  const profile = await profileOf(company, { currency: 'USD' });
  const extractions = calls.map(({ text, periodEnd, eventDate, currency }) =>
    extract({ text, sha256: sha256(text), periodEnd, eventDate, currency }, profile),
  );
  return buildLedger({ extractions, reviews }, profile, TODAY);
}

/** Ids are ours and the latest comparison is made when asked for; all else must be equal. */
function comparable(ledger: Ledger | null): unknown {
  if (!ledger) return null;
  const claims = ledger.claims.map(({ id: _id, ...claim }) => claim);
  const byContent = claims.map(
    (claim) => [JSON.stringify([claim.summary, claim.statements[0]?.start]), claim] as const,
  );
  return {
    ...ledger,
    comparison: null,
    claims: byContent.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim),
  };
}

describe('the ledger of the service', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.startWorker();
  });
  afterAll(() => house.close());

  const stored = (company: string) => house.ledgers.read(companyIdOf(DEFAULT_TENANT, company));

  it('is the one that the engine makes in memory, after each document', async () => {
    const calls = callsOf('adventure');
    for (const [at, call] of calls.entries()) {
      await house.send(call);
      expect(comparable(await stored('adventure'))).toEqual(comparable(await inMemory(calls.slice(0, at + 1))));
    }
  });

  it.each([
    ['the latest first', 'litware', [2, 1, 0]],
    ['the middle one late', 'proseware', [0, 2, 1]],
  ])('is the same with %s', async (_order, company, order) => {
    const calls = callsOf(company);
    for (const at of order) await house.send(calls[at] as DocumentUpload);
    expect(comparable(await stored(company))).toEqual(comparable(await inMemory(calls)));
  });

  it('is the same with all at once', async () => {
    const calls = callsOf('tailspin');
    await Promise.all(calls.map((call) => house.send(call)));
    expect(comparable(await stored('tailspin'))).toEqual(comparable(await inMemory(calls)));
  });

  it('is the same with what people decided, put together from what the service exports', async () => {
    const calls = callsOf('lamna');
    for (const call of calls) await house.send(call);
    await decideOnAll(house, 'lamna');
    const reviews = (await house.app.get(ReviewClaims).list({ company: 'lamna', limit: 200 })).data;
    expect(new Set(reviews.map((one) => one.action)).size).toBe(7);
    const ledger = await stored('lamna');
    expect(ledger?.reviews.map((one) => one.action)).toEqual(['overrule', 'correct', 'split', 'merge', 'confirm']);
    expect(comparable(ledger)).toEqual(
      comparable(await inMemory(calls, JSON.parse(JSON.stringify(reviews)) as readonly Review[])),
    );
  });

  it('keeps the ids of claims when an earlier document arrives late', async () => {
    const calls = callsOf('wingtip');
    await house.send(calls[1] as DocumentUpload);
    const before = (await house.read.claims({ company: 'wingtip' })).data;
    await house.send(calls[0] as DocumentUpload);
    const after = (await house.read.claims({ company: 'wingtip' })).data;
    expect(after.map((claim) => claim.id)).toEqual(expect.arrayContaining(before.map((claim) => claim.id)));
    const spending = after.find((claim) => claim.metric === 'capital_expenditure');
    expect(spending?.revisions).toEqual(['initiated', 'reiterated']);
    expect(before.map((claim) => claim.id)).toContain(spending?.id);
  });

  it('names the documents of a verdict by id, wherever they come to stand', async () => {
    const calls = callsOf('fabrikam');
    for (const at of [1, 2, 0]) await house.send(calls[at] as DocumentUpload);
    const claims = (await house.read.claims({ company: 'fabrikam' })).data;
    const views = await Promise.all(claims.map((claim) => house.read.claim(claim.id)));
    for (const { statements, verdict, original } of views) {
      expect(verdict.inputs?.statement.document).toBe(statements.at(-1)?.document);
      expect(original.inputs?.statement.document).toBe(statements[0]?.document);
    }
    const judged = views.find((view) => view.verdict.result !== null);
    const observed = judged?.verdict.inputs?.observations.map((one) => one.document);
    expect(observed).toEqual(expect.arrayContaining([judged?.outcomes.at(-1)?.document]));
    expect(claims.find((row) => row.id === judged?.id)?.verdict).toEqual(judged?.verdict);
    const events = await house.sql<{ payload: AlertEvent }>(
      `SELECT payload FROM outbox WHERE queue = 'alerts' AND payload ->> 'subject' = $1`,
      [judged?.id],
    );
    const documents = new Set(views.flatMap((view) => view.statements.map((statement) => statement.document)));
    const named = events.map(({ payload }) => payload.data.current?.inputs?.statement.document);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((document) => !document || !documents.has(document))).toEqual([]);
  });

  it('compares two of its documents as the engine does, and not two companies', async () => {
    const documents = (await house.read.documents({ company: 'adventure' })).data;
    const [third, second] = documents.map((document) => document.id) as [string, string, string];
    const comparison = await house.app.get(ReadLedgers).comparison({ from: second, to: third });
    expect(comparison.rows.find((row) => row.metric === 'revenue')).toMatchObject({
      from: { value: '444000000' },
      to: { value: '448000000' },
    });
    const elsewhere = (await house.read.documents({ company: 'litware' })).data[0]?.id ?? '';
    await expect(house.app.get(ReadLedgers).comparison({ from: second, to: elsewhere })).rejects.toMatchObject({
      code: 'bad_option',
    });
  });
});

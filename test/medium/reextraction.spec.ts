import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AlertEvent, ClaimRow, ReextractionView } from '#contracts';
import { extract, type CompanyProfile, type DocumentInput, type Extraction } from '#engine';
import { Clock, companyIdOf, DEFAULT_TENANT, Reextract, ReviewClaims, RuleEngine, TrackCompany } from '#usecases';
import { callsOf } from './house/calls.js';
import { openHouse, waitFor, type House } from './house/open-house.js';

/**
 * A later version of the engine: it reads guidance of the third quarter as a floor, and knows nothing of capital spending.
 * The rest is the product's own.
 */
class LaterEngine extends RuleEngine {
  override readonly version = 'later';
  readings = 0;
  constructor(private readonly diesAt = Infinity) {
    super();
  }
  override readonly extract = (input: DocumentInput, profile: CompanyProfile): Extraction => {
    if (++this.readings >= this.diesAt) throw new Error('killed');
    const read = extract(input, profile);
    return {
      ...read,
      statements: read.statements
        .filter((one) => one.metric !== 'capital_expenditure')
        .map((one) =>
          one.quote.includes('$455 million') && one.target
            ? { ...one, form: 'ceiling' as const, target: { ...one.target, low: null } }
            : one,
        ),
    };
  };
}

/** Each look at it is a second later: what was recorded first was recorded before. */
class TickingClock extends Clock {
  private instant = Date.parse('2026-01-05T12:00:00Z');
  override now(): Date {
    return new Date((this.instant += 1000));
  }
}

describe('documents read again by a later version', () => {
  let house: House;
  let later: LaterEngine;
  const clock = new TickingClock();
  /** How the claims stood before anything was read again. */
  let first: { readonly until: string; readonly claims: readonly ClaimRow[] };
  let reextract: Reextract;
  const company = 'relecloud';
  const rows = async (): Promise<readonly ClaimRow[]> => (await house.read.claims({ company })).data;
  const runs = () =>
    house.sql<{ id: string; current: boolean; engine: string; statements: string }>(
      `SELECT r.id, r.id = d.current_run_id AS current, r.engine_version AS engine,
         (SELECT md5(string_agg(s.frame::text, ',' ORDER BY s.key)) FROM statement s WHERE s.run_id = r.id) AS statements
       FROM extraction_run r JOIN document d ON d.id = r.document_id JOIN company c ON c.company_id = d.company_id
       WHERE c.slug = $1 ORDER BY r.id`,
      [company],
    );
  const alerts = () =>
    house.sql<{ id: string; payload: AlertEvent }>(`SELECT id, payload FROM outbox WHERE queue = 'alerts' ORDER BY id`);
  const settled = (id: string, status: ReextractionView['status']) =>
    waitFor(
      () => reextract.reextraction(id),
      (view) => view.status === status || view.status === 'failed',
    );

  beforeAll(async () => {
    house = await openHouse(null, clock);
    const worker = await house.startWorker();
    for (const call of callsOf(company)) await house.send(call);
    await worker.close();
    later = new LaterEngine();
    reextract = house.app.get(Reextract);
  });
  afterAll(() => house.close());

  it('is killed midway, goes on where it stopped, and leaves every current row as it was', async () => {
    const [before, claims, told] = [await runs(), await rows(), (await alerts()).length];
    const spending = claims.find((one) => one.metric === 'capital_expenditure')!;
    const reviews = house.app.get(ReviewClaims);
    await reviews.decide({ claim: spending.id, action: 'confirm', author: 'Mara', reason: 'I read it.' }, ['*']);
    await house.app.get(TrackCompany).run(companyIdOf(DEFAULT_TENANT, company));
    const begun = await reextract.begin(company);
    expect(begun).toMatchObject({ status: 'reading', read: 0, documents: 3 });
    const dying = await house.startWorker({ engine: new LaterEngine(2) });
    await waitFor(
      () => reextract.reextraction(begun.id),
      (view) => view.read === 1,
    );
    await dying.close();
    expect(await reextract.reextraction(begun.id)).toMatchObject({
      status: 'reading',
      read: 1,
      engineVersion: 'later',
    });
    expect((await runs()).filter((one) => one.current)).toEqual(before);
    await house.startWorker({ engine: later });
    expect(await settled(begun.id, 'ready')).toMatchObject({ status: 'ready', read: 3, unreadable: [] });
    expect(later.readings).toBe(2);
    expect((await runs()).filter((one) => one.current)).toEqual(before);
    expect((await rows()).map(({ id, verdict }) => [id, verdict.result])).toEqual(
      claims.map(({ id, verdict }) => [id, verdict.result]),
    );
    expect((await alerts()).length).toBe(told);
  });

  it('lists what would be otherwise: statements, claims, verdicts, and decisions that lose their place', async () => {
    const { id } = await reextract.begin(company);
    first = { until: clock.now().toISOString(), claims: await rows() };
    const { differences } = await reextract.reextraction(id);
    expect(differences?.statements.map(({ what, metric }) => `${what} ${metric}`).sort()).toEqual([
      'changed revenue',
      'gone capital_expenditure',
      'gone capital_expenditure',
      'gone capital_expenditure',
    ]);
    expect(differences?.claims).toMatchObject([
      { what: 'verdict_changed', metric: 'revenue', before: 'missed' },
      { what: 'gone', metric: 'capital_expenditure', after: null },
    ]);
    expect(differences?.reviews).toMatchObject([{ action: 'confirm', state: 'orphaned' }]);
  });

  it('once applied, all documents change at once, and only verdicts that changed are told', async () => {
    const [before, claims, told] = [await runs(), await rows(), await alerts()];
    const { id } = await reextract.begin(company);
    expect((await reextract.apply(id)).status).toBe('applied');
    expect((await runs()).filter((one) => one.current).map((one) => one.engine)).toEqual(['later', 'later', 'later']);
    expect(await runs()).toEqual(before.map((one) => ({ ...one, current: !one.current })));
    await waitFor(rows, (now) => now.length === claims.length - 1);
    const kept = await rows();
    expect(kept.map((one) => one.id).sort()).toEqual(
      claims
        .filter((one) => one.metric !== 'capital_expenditure')
        .map((one) => one.id)
        .sort(),
    );
    const known = new Set(told.map((one) => one.id));
    const fresh = (await alerts()).filter((one) => !known.has(one.id));
    const news = fresh.map(({ payload }) => [payload.type, payload.data.previous?.result]);
    expect(news).toEqual([['wordkept.verdict.changed', 'missed']]);
    await expect(reextract.apply(id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is no part of a past in which it had not been applied', async () => {
    const shown = (claims: readonly ClaimRow[]) =>
      claims.map(({ summary, verdict }) => [summary, verdict.result]).sort();
    const then = await house.read.claims({ company, recordedBefore: first.until });
    expect(shown(then.data)).toEqual(shown(first.claims));
    const since = await house.read.claims({ company, recordedBefore: clock.now().toISOString() });
    expect(shown(since.data)).toEqual(shown(await rows()));
    expect(shown(since.data)).not.toEqual(shown(then.data));
  });

  it('is told of as outdated where the engine that runs is another one', async () => {
    expect(await reextract.outdated()).toEqual([{ company, documents: 3, engineVersions: ['later'] }]);
  });

  it('once discarded, nothing has changed', async () => {
    const before = await runs();
    const { id } = await reextract.begin(company);
    await settled(id, 'ready');
    expect((await reextract.discard(id)).status).toBe('discarded');
    expect((await runs()).filter((one) => one.current)).toEqual(before.filter((one) => one.current));
    await expect(reextract.apply(id)).rejects.toMatchObject({ code: 'conflict' });
  });
});

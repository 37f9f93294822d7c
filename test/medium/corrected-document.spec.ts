import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildLedger, extract, type Claim } from '#engine';
import type { AlertEvent, ClaimRow, DocumentUpload } from '#contracts';
import { companyIdOf, DEFAULT_TENANT, sha256 } from '#usecases';
import { callsOf, TODAY } from './house/calls.js';
import { openHouse, profileOf, type House } from './house/open-house.js';

const COMPANY = 'tailwind';
const CALLS = callsOf(COMPANY) as readonly [DocumentUpload, DocumentUpload, DocumentUpload];

/** The first call's text as it was put right: another range, in which the second quarter's revenue does not lie. */
const CORRECTED: DocumentUpload = {
  ...CALLS[0],
  name: 'first quarter, corrected',
  text: `Corrected transcript\n\n${CALLS[0].text.replace('$430 million to $450 million', '$450 million to $460 million')}`,
};

describe('a corrected version of a document', () => {
  let house: House;
  let before: readonly ClaimRow[];
  let after: readonly ClaimRow[];

  beforeAll(async () => {
    house = await openHouse();
    await house.startWorker();
    await house.send(CALLS[0]);
    await house.send(CALLS[1]);
    before = (await house.read.claims({ company: COMPANY })).data;
    await house.send(CORRECTED);
    after = (await house.read.claims({ company: COMPANY })).data;
  });
  afterAll(() => house.close());

  const guided = (rows: readonly ClaimRow[]) => rows.find((row) => row.summary.includes('2024-06-30')) as ClaimRow;

  it('takes the place of the first, and leaves every claim its id', () => {
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(guided(before).verdict.result).toBe('met');
    expect(guided(after)).toMatchObject({ id: guided(before).id, revisions: ['initiated', 'corrected'] });
    expect(guided(after).verdict.result).toBe('missed');
  });

  it('keeps the verdict of then', async () => {
    const { verdicts, statements } = await house.read.claim(guided(after).id);
    expect(verdicts.map(({ explanation }) => /4[35]0 million to/.exec(explanation)?.[0])).toEqual([
      '430 million to',
      '450 million to',
      '450 million to',
    ]);
    const [wrong, right] = statements;
    expect(right?.replaces).toMatchObject({ document: wrong?.document, start: wrong?.start });
    const kept = await house.sql<{ result: string | null }>(
      'SELECT result FROM verdict WHERE claim_id = $1 ORDER BY position',
      [guided(after).id],
    );
    expect(kept.map(({ result }) => result)).toEqual([null, 'met', 'missed']);
  });

  it('tells of what changed, and not again of what did not', async () => {
    const rows = await house.sql<{ payload: AlertEvent }>(`SELECT payload FROM outbox WHERE queue = 'alerts'`);
    const told = rows.map(({ payload }) => [payload.subject, payload.type].join(' '));
    const of = (type: string) => told.filter((one) => one.endsWith(type)).map((one) => one.split(' ')[0]);
    expect(of('claim.initiated').sort()).toEqual(before.map(({ id }) => id).sort());
    expect(of('claim.revised')).toEqual([guided(after).id]);
  });

  it('ends in the ledger that the engine makes in memory', async () => {
    const profile = await profileOf(COMPANY, { currency: 'USD' });
    const extractions = [CORRECTED, CALLS[1], CALLS[0]].map(({ text, periodEnd, eventDate, currency }) =>
      extract({ text, sha256: sha256(text), periodEnd, eventDate, currency }, profile),
    );
    const stored = await house.ledgers.read(companyIdOf(DEFAULT_TENANT, COMPANY));
    const inMemory = buildLedger({ extractions, reviews: [] }, profile, TODAY);
    expect(withoutIds(stored?.claims ?? [])).toEqual(withoutIds(inMemory.claims));
  });
});

/** Ids are given by the house. */
function withoutIds(claims: readonly Claim[]): readonly Omit<Claim, 'id'>[] {
  const keyOf = ({ summary, statements }: Omit<Claim, 'id'>) => JSON.stringify([summary, statements[0]?.start]);
  return claims.map(({ id: _id, ...claim }) => claim).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { AlertEvent, ClaimRow, ClaimView, DecisionRequest, Page, ReviewView } from '#contracts';
import { answerChecker } from '../../../apps/api/test/answer-checker.js';
import type { Answer } from '../../../apps/api/test/http-client.js';
import { callsOf } from '../house/calls.js';
import { ServiceUnderTest } from './service-under-test.js';

let service: ServiceUnderTest;
let faultsOf: ReturnType<typeof answerChecker>;
const get = async (url: string) => (await service.get(url)).json();

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  faultsOf = answerChecker(await get('/docs-json'));
}, 120_000);
afterAll(() => service?.stop());

/** A company of its own for each test: reviews change what the next one would see. */
let companies = 0;
async function claimsOf(): Promise<{ company: string; find: (words: string) => Promise<ClaimRow> }> {
  const company = `reviewed${++companies}`;
  for (const call of callsOf(company)) await service.read(call);
  const find = async (words: string) => {
    const { data }: Page<ClaimRow> = await get(`/v1/claims?company=${company}&limit=200`);
    const found = data.find((row) => row.said.includes(words));
    if (!found) throw new Error(`No claim with "${words}".`);
    return found;
  };
  return { company, find };
}

const etagOf = async (url: string) => String((await service.get(url)).headers.etag);
const post = (url: string, body: object, headers: Record<string, string>) =>
  service.ask({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  });

const SIGNED = { author: 'Mara Lindqvist', reason: 'I read the release.' };
type Decision = Omit<DecisionRequest, 'author' | 'reason' | 'claim'>;

async function decide(claim: string, decision: Decision): Promise<ReviewView> {
  const answer = await post(
    '/v1/reviews',
    { ...SIGNED, claim, ...decision },
    { 'if-match': await etagOf(`/v1/claims/${claim}`) },
  );
  return settled(answer, '/v1/reviews');
}

async function undo(id: string): Promise<ReviewView> {
  const answer = await post(`/v1/reviews/${id}/undo`, SIGNED, { 'if-match': await etagOf(`/v1/reviews/${id}`) });
  return settled(answer, '/v1/reviews/{id}/undo');
}

/** Waits until the ledger has been made with it. */
async function settled(answer: Answer, path: string): Promise<ReviewView> {
  if (answer.statusCode !== 201) throw new Error(answer.body);
  expect(faultsOf(path, '201', 'application/json', answer.json())).toEqual([]);
  const url = String(answer.headers.location);
  for (;;) {
    const review: ReviewView = await get(url);
    if (review.state !== 'waiting') return review;
    await pause(25);
  }
}

const MISSED_RANGE = '$455 million to $470 million';
const MET = { lifecycle: 'resolved', result: 'met', void: null, reason: null } as const;

describe('a decision over HTTP', () => {
  it('overrules a verdict: lists go by it, the claim shows both, and a subscriber is told once', async () => {
    const { company, find } = await claimsOf();
    const row = await find(MISSED_RANGE);
    expect([row.verdict.result, row.overruled]).toEqual(['missed', null]);
    const review = await decide(row.id, { action: 'overrule', verdict: MET });
    expect(review).toMatchObject({ state: 'exact', company, claim: row.id, seen: { result: 'missed' } });
    expect(await find(MISSED_RANGE)).toMatchObject({
      id: row.id,
      verdict: { result: 'met', rule: 'review.overrule' },
      overruled: { result: 'missed' },
      needsAnotherLook: false,
    });
    const { data }: Page<ClaimRow> = await get(`/v1/claims?company=${company}&result=missed`);
    expect(data.map((one) => one.id)).not.toContain(row.id);
    const answer = await service.get(`/v1/claims/${row.id}`);
    expect(faultsOf('/v1/claims/{id}', '200', 'application/json', answer.json())).toEqual([]);
    expect(answer.json()).toMatchObject({ verdict: { result: 'missed' }, review: { verdict: { result: 'met' } } });
    expect(await toldOf(company, review.at)).toEqual([['wordkept.verdict.changed', row.id, 'missed', 'met']]);
  });

  it('is taken back by a record of its own, and both stay readable', async () => {
    const { company, find } = await claimsOf();
    const row = await find(MISSED_RANGE);
    const review = await decide(row.id, { action: 'overrule', verdict: MET });
    const undoing = await undo(review.id);
    expect(undoing).toMatchObject({ action: 'undo', undoes: review.id, state: 'recorded' });
    expect((await find(MISSED_RANGE)).verdict.result).toBe('missed');
    expect(((await get(`/v1/claims/${row.id}`)) as ClaimView).review).toBeNull();
    const history: Page<ReviewView> = await get(`/v1/reviews?claim=${row.id}`);
    expect(history.data.map((one) => [one.action, one.state])).toEqual([
      ['undo', 'recorded'],
      ['overrule', 'undone'],
    ]);
    expect(faultsOf('/v1/reviews', '200', 'application/json', history)).toEqual([]);
    await undo(undoing.id);
    expect((await find(MISSED_RANGE)).verdict.result).toBe('met');
    expect((await get(`/v1/reviews?company=${company}`)).data.length).toBe(3);
  });

  it('corrects a field, rejects, merges and splits', async () => {
    const { company, find } = await claimsOf();
    const [met, missed, spending] = [
      await find('$430 million'),
      await find(MISSED_RANGE),
      await find('about $95 million'),
    ];
    const changes = { target: { low: '400000000', high: '420000000', unit: 'USD', comparison: null } };
    await decide(met.id, { action: 'correct', changes });
    expect(await find('$430 million')).toMatchObject({ id: met.id, verdict: { result: 'exceeded' } });
    await decide(met.id, { action: 'merge', other: missed.id });
    const merged: ClaimView = await get(`/v1/claims/${met.id}`);
    expect(merged.statements).toHaveLength(2);
    expect((await service.get(`/v1/claims/${missed.id}`)).statusCode).toBe(404);
    const { statements }: ClaimView = await get(`/v1/claims/${spending.id}`);
    const { document, statement } = statements[1]!;
    await decide(spending.id, { action: 'split', statement: { document, statement } });
    expect((await find('still expect capital')).revisions[0]).toBe('initiated');
    const rejection = await decide(spending.id, { action: 'reject' });
    expect((await service.get(`/v1/claims/${spending.id}`)).statusCode).toBe(404);
    const rejected = async (): Promise<readonly string[]> =>
      ((await get(`/v1/reviews?company=${company}&action=reject&undone=false`)) as Page<ReviewView>).data.map(
        ({ id }) => id,
      );
    expect(await rejected()).toEqual([rejection.id]);
    await undo(rejection.id);
    expect(await rejected()).toEqual([]);
  });

  it('cuts a quote otherwise, in the words of the text alone', async () => {
    const { find } = await claimsOf();
    const row = await find('$430 million');
    const { statements }: ClaimView = await get(`/v1/claims/${row.id}`);
    const { start, end, document } = statements[0]!;
    await decide(row.id, { action: 'correct', changes: { span: { start: start + 4, end: end - 1 } } });
    const { body: text } = await service.get(`/v1/documents/${document}/text`);
    const after: ClaimView = await get(`/v1/claims/${row.id}`);
    expect(after.statements[0]).toMatchObject({
      start: start + 4,
      quote: text.slice(start + 4, end - 1),
      reviewed: ['span'],
    });
  });

  it('survives a document that comes later', async () => {
    const company = `reviewed${++companies}`;
    const [first, second, third] = callsOf(company);
    await service.read(first!);
    const rows: Page<ClaimRow> = await get(`/v1/claims?company=${company}`);
    const revenue = rows.data.find((row) => row.metric === 'revenue')!;
    await decide(revenue.id, { action: 'correct', changes: { segment: 'north' } });
    for (const call of [second!, third!]) await service.read(call);
    expect(await get(`/v1/claims/${revenue.id}`)).toMatchObject({
      segment: 'north',
      review: { decisions: [{ state: 'exact' }] },
    });
  });
});

describe('two people at once', () => {
  it('the second is told that the claim has changed, whether or not the ledger has been made anew', async () => {
    const { find } = await claimsOf();
    const { id } = await find(MISSED_RANGE);
    const seen = await etagOf(`/v1/claims/${id}`);
    const body = { ...SIGNED, claim: id, action: 'overrule', verdict: MET };
    const answers = await Promise.all([1, 2, 3].map(() => post('/v1/reviews', body, { 'if-match': seen })));
    expect(answers.map((one) => one.statusCode).sort()).toEqual([201, 412, 412]);
    const refused = answers.find((one) => one.statusCode === 412)!;
    expect(refused.json().code).toBe('outdated');
    expect(faultsOf('/v1/reviews', 'default', 'application/problem+json', refused.json())).toEqual([]);
  });

  it('a review is undone once', async () => {
    const { find } = await claimsOf();
    const review = await decide((await find(MISSED_RANGE)).id, { action: 'confirm' });
    const seen = { 'if-match': await etagOf(`/v1/reviews/${review.id}`) };
    const first = await post(`/v1/reviews/${review.id}/undo`, SIGNED, seen);
    const second = await post(`/v1/reviews/${review.id}/undo`, SIGNED, seen);
    const third = await post(`/v1/reviews/${review.id}/undo`, SIGNED, { 'if-match': '*' });
    expect([first, second, third].map((one) => one.statusCode)).toEqual([201, 412, 409]);
  });
});

describe('what does not fit is refused', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, number, string])[] = [
    ['an unknown action', { action: 'applaud' }, 400, 'invalid_request'],
    ['nobody’s word', { action: 'confirm', author: '' }, 400, 'invalid_request'],
    ['no reason', { action: 'confirm', reason: undefined }, 400, 'invalid_request'],
    ['a correction of nothing', { action: 'correct', changes: {} }, 400, 'bad_option'],
    ['a correction without changes', { action: 'correct' }, 400, 'bad_option'],
    [
      'a figure that is a number',
      { action: 'correct', changes: { target: { low: 4, high: null, unit: 'USD', comparison: null } } },
      400,
      'invalid_request',
    ],
    ['changes that are a list', { action: 'correct', changes: [] }, 400, 'invalid_request'],
    ['a field that there is not', { action: 'correct', changes: { colour: 'red' } }, 400, 'invalid_request'],
    ['a span elsewhere', { action: 'correct', changes: { span: { start: 0, end: 3 } } }, 400, 'bad_option'],
    [
      'a result without a resolution',
      { action: 'overrule', verdict: { ...MET, lifecycle: 'open' } },
      400,
      'bad_option',
    ],
    ['a verdict half said', { action: 'overrule', verdict: { result: 'met' } }, 400, 'invalid_request'],
    [
      'a merging with an unknown claim',
      { action: 'merge', other: '0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d' },
      404,
      'not_found',
    ],
    [
      'a statement of another claim',
      { action: 'reject', statement: { document: '0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d', statement: 's1' } },
      400,
      'bad_option',
    ],
    ['an unknown claim', { action: 'confirm', claim: '0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d' }, 404, 'not_found'],
  ];
  let claim: string;
  beforeAll(async () => {
    claim = (await (await claimsOf()).find(MISSED_RANGE)).id;
  });

  it.each(cases)('%s', async (_what, body, status, code) => {
    const answer = await post('/v1/reviews', { ...SIGNED, claim, ...body }, { 'if-match': '*' });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it('a decision that does not say what was looked at', async () => {
    const answer = await post('/v1/reviews', { ...SIGNED, claim, action: 'confirm' }, {});
    expect([answer.statusCode, answer.json().code]).toEqual([428, 'precondition_required']);
  });
});

/** Alerts recorded since an instant: type, claim, result before and after. */
async function toldOf(company: string, since: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: service.database.url });
  await client.connect();
  const { rows } = await client.query<{ payload: AlertEvent }>(
    `SELECT o.payload FROM outbox o JOIN company c USING (company_id)
     WHERE c.slug = $1 AND o.queue = 'alerts' AND o.created_at > $2`,
    [company, since],
  );
  await client.end();
  return rows.map(({ payload: { type, subject, data } }) => [
    type,
    subject,
    data.previous?.result,
    data.current?.result,
  ]);
}

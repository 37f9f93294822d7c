import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ALERT_TYPES, NOTICE_TYPES } from '#contracts';
import { answerChecker, jsonSchemaChecker } from '../test/answer-checker.js';
import { httpClient } from '../test/http-client.js';
import { alert } from '../test/sample-alert.js';
import { FEED_ID } from '../test/sample-feed.js';
import { Calls, inMemoryUseCases } from '../test/in-memory-use-cases.js';
import { CLAIM_ID, DOCUMENT_ID, IMPORT_ID, job, REVIEW_ID, TEXT, UNKNOWN_ID } from '../test/samples.js';
import { REEXTRACTION_ID } from '../test/sample-reextraction.js';
import { Problem } from '#engine';
import { createApi } from './create-api.js';
import { describeApi } from './openapi/describe-api.js';

const calls = new Calls();
let app: NestFastifyApplication;
let ask: ReturnType<typeof httpClient>;
let faultsOf: ReturnType<typeof answerChecker>;

beforeAll(async () => {
  app = await createApi({ host: '127.0.0.1', auth: 'open', logLevel: 'silent' }, inMemoryUseCases(calls));
  await app.listen(0, '127.0.0.1');
  ask = httpClient((app.getHttpServer().address() as AddressInfo).port);
  faultsOf = answerChecker(describeApi(app));
});
afterAll(() => app.close());
beforeEach(() => void Object.assign(calls, new Calls()));

const get = (url: string, headers: Record<string, string> = {}) => ask({ url, headers });
const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  ask({
    method: 'POST',
    url: '/v1/documents',
    headers,
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

const READS: readonly (readonly [path: string, query?: string])[] = [
  ['/v1/companies', '?q=exam'],
  ['/v1/documents', '?company=example&status=ready&period=2025-06-30&q=june&limit=10'],
  [
    '/v1/statements',
    `?company=example&document=${DOCUMENT_ID}&kind=quantitative&q=cloud&sort=-said_on&horizonTo=2026-03-31`,
  ],
  ['/v1/observations', '?metric=revenue&statedBy=management&lang=zh-Hans&q=%E4%BA%91&sort=period_end'],
  ['/v1/documents/{id}'],
  ['/v1/documents/{id}/turns'],
  ['/v1/documents/{id}/explanation', '?at=10'],
  ['/v1/documents/{id}/statements'],
  ['/v1/documents/{id}/observations'],
  ['/v1/jobs', '?company=example&status=done&kind=document&limit=10'],
  ['/v1/jobs/{job}'],
  ['/v1/imports', '?company=example'],
  ['/v1/imports/{import}'],
  [
    '/v1/claims',
    '?company=example&metric=revenue&segment=group&lifecycle=resolved&result=met&reviewed=true&needsAnotherLook=false&flagged=true&sort=confidence&limit=200',
  ],
  ['/v1/claims/{claim}'],
  ['/v1/claims/{claim}/timeline'],
  ['/v1/claims/{claim}/evidence'],
  ['/v1/verdicts', `?claim=${CLAIM_ID}`],
  ['/v1/reviews', `?claim=${CLAIM_ID}&company=example&action=reject&undone=false`],
  ['/v1/reviews/progress', '?company=example&kind=quantitative'],
  ['/v1/reviews/{review}'],
  ['/v1/verdicts', '?company=example&metric=revenue&lifecycle=resolved&result=met&from=2025-01-01&to=2025-12-31'],
  ['/v1/due', '?until=2026-03-31'],
  ['/v1/due', '?company=example&asOf=2025-08-01'],
  ['/v1/comparisons', `?from=${DOCUMENT_ID}&to=${DOCUMENT_ID}`],
  ['/v1/comparisons', '?company=example&from=2025-Q1&yearAgo=true'],
  ['/v1/scorecards', '?company=example&by=metric'],
  ['/v1/events', '?after=now&types=wordkept.verdict.changed,wordkept.claim.due&company=example&wait=30&limit=200'],
  ['/v1/events/newest', '?since=2025-11-25T13:00:00Z&types=wordkept.verdict.changed&historic=false&limit=200'],
  ['/v1/companies/{company}'],
  ['/v1/companies/{company}/tracks', '?limit=200&asOf=2025-08-30'],
  ['/v1/companies/{company}/timeline', '?kind=verdict&from=2025-01-01&recordedBefore=2025-11-25T13:00:00Z'],
  ['/v1/reextractions/outdated'],
  ['/v1/reextractions/{reextraction}'],
  ['/v1/schemas'],
  ['/v1/feeds', '?limit=10'],
  ['/v1/feeds/{feed}'],
  ['/v1/service'],
  ['/v1/health'],
  ['/v1/health/ready'],
];

const addressOf = (path: string): string =>
  path
    .replace('{id}', DOCUMENT_ID)
    .replace('{claim}', CLAIM_ID)
    .replace('{review}', REVIEW_ID)
    .replace('{reextraction}', REEXTRACTION_ID)
    .replace('{feed}', FEED_ID)
    .replace('{job}', job.id)
    .replace('{company}', 'example')
    .replace('{import}', IMPORT_ID);
const published = (path: string): string => path.replace(/\{\w+\}/, '{id}');

describe('reads', () => {
  it.each(READS)('%s answers as published, with an ETag', async (path, query = '') => {
    const answer = await get(addressOf(path) + query);
    expect(answer.statusCode).toBe(200);
    expect(faultsOf(published(path), '200', 'application/json', answer.json())).toEqual([]);
    expect(answer.headers.etag).toMatch(/^(W\/)?".+"$/);
  });

  it('answers 304 where nothing changed, and anew where something did', async () => {
    const { etag } = (await get('/v1/companies')).headers;
    const same = await get('/v1/companies', { 'if-none-match': String(etag) });
    expect([same.statusCode, same.body]).toEqual([304, '']);
    expect((await get('/v1/claims', { 'if-none-match': String(etag) })).statusCode).toBe(200);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends what is long as %s where the caller takes it, under the same ETag', async (encoding, unpack) => {
    const plain = await get('/v1/schemas');
    const small = await get('/v1/schemas', { 'accept-encoding': encoding });
    expect([plain.headers['content-encoding'], small.headers['content-encoding']]).toEqual([undefined, encoding]);
    expect(small.headers.vary).toMatch(/accept-encoding/i);
    expect(small.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(unpack(small.bytes).equals(plain.bytes)).toBe(true);
    expect(small.headers.etag).toBe(plain.headers.etag);
  });

  it('gives the text of a document character for character', async () => {
    const answer = await get(`/v1/documents/${DOCUMENT_ID}/text`);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toBe(TEXT);
  });

  it('hands filters to the use case, typed, companies in lower case', async () => {
    await get('/v1/claims?company=Example&metric=revenue&limit=7&cursor=abc_-1');
    expect(calls.filters).toEqual([{ company: 'example', metric: 'revenue', limit: 7, cursor: 'abc_-1' }]);
  });

  it('hands the events that are asked for to the use case', async () => {
    await get('/v1/events?company=Example&metric=revenue&types=wordkept.claim.due,wordkept.claim.due_soon&wait=2');
    expect(calls.filters).toEqual([
      {
        companies: ['example'],
        metrics: ['revenue'],
        types: ['wordkept.claim.due', 'wordkept.claim.due_soon'],
        wait: 2,
      },
    ]);
  });

  it('hands the past that is asked for to the use case', async () => {
    await get('/v1/claims?company=example&asOf=2025-08-01&recordedBefore=2025-08-02T00:00:00%2B08:00');
    await get('/v1/comparisons?company=Example&to=FY2026%20Q2&yearAgo=true');
    expect(calls.filters).toEqual([
      { company: 'example', asOf: '2025-08-01', recordedBefore: '2025-08-02T00:00:00+08:00' },
      { company: 'example', to: 'FY2026 Q2', yearAgo: true },
    ]);
  });

  it.each([
    ['/v1/claims?asOf=2025-02-29', 'asOf'],
    ['/v1/claims?recordedBefore=2025-08-02', 'recordedBefore'],
    ['/v1/claims?recordedBefore=2025-08-02T10:00:00', 'recordedBefore'],
    ['/v1/scorecards', 'company'],
    ['/v1/scorecards?company=example&by=colour', 'by'],
    ['/v1/comparisons?company=example&yearAgo=perhaps', 'yearAgo'],
    ['/v1/verdicts?claim=7', 'claim'],
    ['/v1/events?wait=31', 'wait'],
    ['/v1/events?types=wordkept.claim.due,', 'types'],
    ['/v1/events?after=%20', 'after'],
    ['/v1/events/newest?since=yesterday', 'since'],
    ['/v1/claims?sort=colour', 'sort'],
    ['/v1/claims?reviewed=perhaps', 'reviewed'],
    ['/v1/claims?windowTo=soon', 'windowTo'],
    ['/v1/statements?modality=firm', 'modality'],
    ['/v1/statements?document=7', 'document'],
    ['/v1/observations?sort=said_on', 'sort'],
    ['/v1/documents?status=lost', 'status'],
    [`/v1/claims?q=${'x'.repeat(201)}`, 'q'],
  ])('refuses %s, naming %s', async (address, field) => {
    const answer = await get(address);
    expect(answer.json()).toMatchObject({ code: 'invalid_request', errors: [{ field }] });
  });

  it('names what is down', async () => {
    calls.queue = 'down';
    const answer = await get('/v1/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ database: 'up', queue: 'down' });
  });
});

describe('GET /v1/jobs/{id}/events', () => {
  const follow = (headers = {}) => ask({ url: `/v1/jobs/${job.id}/events`, headers });

  it('tells how a job goes on, and ends with it', async () => {
    const answer = await follow();
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/event-stream']);
    expect(answer.body.match(/^(?:event|:).*/gm)).toEqual(['event: progress', ': nothing new', 'event: done']);
    const records = [...answer.body.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(String(data)));
    expect(records.map(({ percent }) => percent)).toEqual([33, 100]);
    for (const record of records) expect(faultsOf('/v1/jobs/{id}', '200', 'application/json', record)).toEqual([]);
  });

  it('has nothing for who has seen the end', async () => {
    const last = /id: (\S+)\nevent: done/.exec((await follow()).body)?.[1];
    expect((await follow({ 'last-event-id': last })).statusCode).toBe(204);
  });

  it('knows no job that is not there', async () => {
    expect((await get('/v1/jobs/nowhere/events')).statusCode).toBe(404);
  });
});

describe('POST /v1/documents', () => {
  const upload = { company: 'Example', text: TEXT, periodEnd: '2025-06-30', fiscalYearEnd: '02-29', currency: 'USD' };

  it('takes a document in and points at the job', async () => {
    const answer = await post(upload);
    expect(answer.statusCode).toBe(202);
    expect(answer.headers.location).toBe(`/v1/jobs/${job.id}`);
    expect(faultsOf('/v1/documents', '202', 'application/json', answer.json())).toEqual([]);
    expect(calls.uploads).toEqual([{ ...upload, company: 'example' }]);
  });

  it('answers the same however often it is sent', async () => {
    const [first, second] = [await post(upload), await post(upload)];
    expect(second.body).toBe(first.body);
    expect(second.headers.location).toBe(first.headers.location);
  });

  it.each([
    ['nothing', {}, ['company', 'text']],
    ['blank text', { text: ' \n' }, ['text']],
    ['a NUL', { text: 'a\0b' }, ['text']],
    ['half a character', { text: 'a\ud83d' }, ['text']],
    ['text that is a list', { text: ['a'] }, ['text']],
    ['a path as company', { company: '../etc/passwd' }, ['company']],
    ['no day', { eventDate: '2025-02-29' }, ['eventDate']],
    ['a day in another form', { periodEnd: '30.06.2025' }, ['periodEnd']],
    ['null for a date', { periodEnd: null }, ['periodEnd']],
    ['no day of the year', { fiscalYearEnd: '13-01' }, ['fiscalYearEnd']],
    ['a currency sign', { currency: '$' }, ['currency']],
    ['a name of two lines', { name: 'a\nb' }, ['name']],
    ['an unknown field', { language: 'en' }, ['language']],
    ['three at once', { company: '', periodEnd: 7, colour: 'red' }, ['colour', 'company', 'periodEnd']],
  ])('refuses %s, naming every field', async (_, faulty, fields) => {
    const base = Object.keys(faulty).length === 0 ? {} : { company: 'example', text: TEXT };
    const answer = await post({ ...base, ...faulty });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request']);
    expect([...new Set(answer.json().errors.map((error: { field: string }) => error.field))].sort()).toEqual(fields);
    expect(calls.uploads).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"company":', 'application/json', 400, 'malformed_json'],
    ['no body', '', 'application/json', 400, 'malformed_json'],
    ['a list', '[]', 'application/json', 400, 'invalid_request'],
    ['a bare word', '"text"', 'application/json', 400, 'invalid_request'],
    ['null', 'null', 'application/json', 400, 'invalid_request'],
    ['a poisoned prototype', '{"__proto__":{"a":1}}', 'application/json', 400, 'malformed_json'],
    ['a form', 'company=x', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
    ['more than 5 MB', `"${'x'.repeat(5 * 1024 * 1024)}"`, 'application/json', 413, 'too_large'],
  ])('refuses %s', async (_, body, type, status, code) => {
    const answer = await post(body, { 'content-type': type });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(calls.uploads).toEqual([]);
  });

  it('takes text of almost 5 MB', async () => {
    expect((await post({ company: 'example', text: '增'.repeat(1_700_000) })).statusCode).toBe(202);
  });
});

describe('GET /v1/exports', () => {
  it('streams the file under its name, with the filters of its list', async () => {
    const answer = await get('/v1/exports?of=claims&format=json&company=Example&reviewed=true&sort=window_end');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="claims.json"',
    });
    expect(answer.json()).toEqual({ claims: [] });
    expect(faultsOf('/v1/exports', '200', 'application/json', answer.json())).toEqual([]);
    const filter = { company: 'example', reviewed: true, sort: 'window_end' };
    const base = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(calls.filters).toEqual([{ of: 'claims', format: 'json', base, filter }]);
  });

  it.each([
    ['', ['format', 'of']],
    ['of=claims&format=pdf', ['format']],
    ['of=colours&format=csv', ['of']],
    ['of=claims&format=csv&limit=5', ['limit']],
    ['of=claims&format=csv&modality=commitment', ['modality']],
    ['of=due&format=csv&until=soon', ['until']],
    ['of=statements&format=csv&colour=red', ['colour']],
  ])('refuses %s, naming what is wrong', async (query, fields) => {
    const answer = await get(`/v1/exports?${query}`);
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request']);
    expect(
      answer
        .json()
        .errors.map(({ field }: { field: string }) => field)
        .sort(),
    ).toEqual(fields);
  });

  it('says what is wrong before it begins', async () => {
    calls.failure = new Problem('unknown_company', 'There is no company x.', 'List them.');
    const answer = await get('/v1/exports?of=claims&format=csv');
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'unknown_company']);
  });
});

describe('POST /v1/imports', () => {
  const send = (query: string, payload: string, type = 'application/octet-stream') =>
    ask({ method: 'POST', url: `/v1/imports?${query}`, headers: { 'content-type': type }, payload });

  it.each(['application/octet-stream', 'text/csv'])('streams a body of %s to the use case', async (type) => {
    const map = encodeURIComponent('{"columns":{"metric":"KPI"}}');
    const answer = await send(`company=Example&name=figures.csv&strict=true&map=${map}`, 'KPI,value\n', type);
    expect(answer.statusCode).toBe(202);
    expect(answer.headers.location).toBe(`/v1/imports/${IMPORT_ID}`);
    expect(faultsOf('/v1/imports', '202', 'application/json', answer.json())).toEqual([]);
    const asked = { company: 'example', name: 'figures.csv', strict: true, map: { columns: { metric: 'KPI' } } };
    expect(calls.imports).toEqual([{ ...asked, text: 'KPI,value\n' }]);
  });

  it('takes a file beyond the limit of a document', async () => {
    const answer = await send('company=example', 'x'.repeat(6 * 1024 * 1024));
    expect([answer.statusCode, calls.imports.length]).toEqual([202, 1]);
  });

  it('points at nothing after a dry run', async () => {
    const answer = await send('company=example&dryRun=true', '{}');
    expect([answer.json().status, answer.json().id, answer.headers.location]).toEqual(['planned', null, undefined]);
    expect(faultsOf('/v1/imports', '202', 'application/json', answer.json())).toEqual([]);
  });

  it.each([
    ['no company', '', 'application/octet-stream', 400, 'invalid_request'],
    ['a flag that is neither', 'company=example&strict=maybe', 'application/octet-stream', 400, 'invalid_request'],
    ['a mapping that is no JSON', 'company=example&map=x', 'application/octet-stream', 400, 'invalid_request'],
    ['an unknown word', 'company=example&colour=red', 'application/octet-stream', 400, 'invalid_request'],
    ['JSON, which is parsed whole', 'company=example', 'application/json', 415, 'unsupported_media_type'],
    ['a form', 'company=example', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
  ])('refuses %s', async (_what, query, type, status, code) => {
    const answer = await send(query, '{}', type);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(calls.imports).toEqual([]);
  });

  it('is the only address that takes files', async () => {
    const answer = await post('{}', { 'content-type': 'text/csv' });
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'unsupported_media_type']);
  });
});

describe('POST /v1/reviews', () => {
  const signed = { author: 'Mara Lindqvist', reason: 'I read the release.' };
  const decision = { ...signed, claim: CLAIM_ID, action: 'reject' };
  const decide = (url: string, body: object, headers: Record<string, string> = {}) =>
    ask({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });

  it('names the version of the claim, of which every decision says whether it was the one seen', async () => {
    expect((await get(`/v1/claims/${CLAIM_ID}`)).headers.etag).toBe('"abc-1"');
    const answer = await decide('/v1/reviews', decision, { 'if-match': '"abc-1", W/"abc-2"' });
    expect([answer.statusCode, answer.headers.location]).toEqual([201, `/v1/reviews/${REVIEW_ID}`]);
    expect(faultsOf('/v1/reviews', '201', 'application/json', answer.json())).toEqual([]);
    expect(calls.decisions).toEqual([[decision, ['abc-1', 'abc-2']]]);
  });

  it('takes what is left out of a verdict for none', async () => {
    const verdict = { lifecycle: 'resolved', result: 'met' };
    const overrule = { ...signed, claim: CLAIM_ID, action: 'overrule', verdict };
    expect((await decide('/v1/reviews', overrule, { 'if-match': '"abc-1"' })).statusCode).toBe(201);
    expect(calls.decisions).toMatchObject([[{ verdict: { ...verdict, void: null, reason: null } }, ['abc-1']]]);
  });

  it('undoes the version of a review that was seen, however the ledger places it', async () => {
    const { etag } = (await get(`/v1/reviews/${REVIEW_ID}`)).headers;
    const answer = await decide(`/v1/reviews/${REVIEW_ID}/undo`, signed, { 'if-match': String(etag) });
    expect(faultsOf('/v1/reviews/{id}/undo', '201', 'application/json', answer.json())).toEqual([]);
    expect(calls.decisions).toEqual([[{ id: REVIEW_ID, ...signed }, [`${REVIEW_ID}-${UNKNOWN_ID}`]]]);
  });

  it.each(['/v1/reviews', `/v1/reviews/${REVIEW_ID}/undo`])('%s must say what was looked at', async (url) => {
    const answer = await decide(url, url === '/v1/reviews' ? decision : signed);
    expect([answer.statusCode, answer.json().code]).toEqual([428, 'precondition_required']);
    expect(calls.decisions).toEqual([]);
  });
});

describe('problems', () => {
  it.each([
    ['/v1/nowhere', 404, 'unknown_route'],
    ['/nowhere', 404, 'unknown_route'],
    ['/v1/documents/%', 400, 'bad_address'],
    [`/v1/documents/${UNKNOWN_ID}`, 404, 'not_found'],
    [`/v1/documents/${UNKNOWN_ID}/text`, 404, 'not_found'],
    ['/v1/documents/7', 400, 'invalid_request'],
    ['/v1/claims/abc/timeline', 400, 'invalid_request'],
    [`/v1/claims/${UNKNOWN_ID}/evidence`, 404, 'not_found'],
    ['/v1/jobs/a%20b', 400, 'invalid_request'],
    ['/v1/jobs/none', 404, 'not_found'],
    ['/v1/verdicts?claim=7', 400, 'invalid_request'],
    ['/v1/verdicts?claim=1', 400, 'invalid_request'],
    ['/v1/comparisons?company=a/b', 400, 'invalid_request'],
    ['/v1/claims?limit=0', 400, 'invalid_request'],
    ['/v1/claims?limit=201', 400, 'invalid_request'],
    ['/v1/claims?limit=1e2', 400, 'invalid_request'],
    ['/v1/claims?limit=', 400, 'invalid_request'],
    ['/v1/claims?cursor=%00', 400, 'invalid_request'],
    ['/v1/claims?cursor=', 400, 'invalid_request'],
    ['/v1/claims?company=a&company=b', 400, 'invalid_request'],
    ['/v1/claims?segment=%00', 400, 'invalid_request'],
    ['/v1/claims?lifecycle=late', 400, 'invalid_request'],
    ['/v1/claims?result=', 400, 'invalid_request'],
    ['/v1/claims?colour=red', 400, 'invalid_request'],
    ['/v1/due?until=soon', 400, 'invalid_request'],
  ])('%s is %d %s, as a problem document', async (url, status, code) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(faultsOf('/v1/claims', 'default', 'application/problem+json', answer.json())).toEqual([]);
  });

  it('tells nothing of an error that it did not foresee', async () => {
    calls.failure = new Error('password of the database: hunter2');
    const answer = await get('/v1/companies');
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal_error']);
    expect(answer.body).not.toContain('hunter2');
  });
});

describe('POST /v1/reextractions', () => {
  const send = (url: string, body: object = {}) =>
    ask({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) });

  it('takes in a company and says where to look', async () => {
    const answer = await send('/v1/reextractions', { company: 'Example' });
    expect([answer.statusCode, answer.headers.location]).toEqual([202, `/v1/reextractions/${REEXTRACTION_ID}`]);
    expect(answer.json().company).toBe('example');
    expect(faultsOf('/v1/reextractions', '202', 'application/json', answer.json())).toEqual([]);
  });

  it('needs a company', async () => {
    const answer = await send('/v1/reextractions');
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request']);
  });

  it.each([
    ['apply', 'applied'],
    ['discard', 'discarded'],
  ])('%s leaves it %s, once it is known', async (decision, status) => {
    const answer = await send(`/v1/reextractions/${REEXTRACTION_ID}/${decision}`);
    expect([answer.statusCode, answer.json().status]).toEqual([200, status]);
    expect(faultsOf(`/v1/reextractions/{id}/${decision}`, '200', 'application/json', answer.json())).toEqual([]);
    expect((await send(`/v1/reextractions/${UNKNOWN_ID}/${decision}`)).statusCode).toBe(404);
  });
});

describe('unsubscribing', () => {
  const post = (headers: Record<string, string>, payload = 'List-Unsubscribe=One-Click') =>
    ask({ method: 'POST', url: '/v1/unsubscribe/abc', headers, payload });

  it('asks before it does anything', async () => {
    const answer = await get('/v1/unsubscribe/abc');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('是否不再接收「A &amp; B」的郵件？');
    expect(calls.filters).toEqual([]);
  });

  it.each([
    ['application/x-www-form-urlencoded', undefined],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['application/json', '{}'],
  ])('is one click, posted as %s', async (type, body) => {
    const answer = await post({ 'content-type': type }, body);
    expect([answer.statusCode, calls.filters]).toEqual([200, [{ left: 'abc' }]]);
    expect(answer.body).not.toContain('<form');
  });

  it('knows no token but its own, and no other address takes forms', async () => {
    expect((await get('/v1/unsubscribe/abd')).statusCode).toBe(404);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask({ method: 'POST', url: '/v1/feeds', headers: form, payload: 'name=x' });
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'unsupported_media_type']);
  });
});

describe('feeds', () => {
  const make = (body: object) =>
    ask({
      method: 'POST',
      url: '/v1/feeds',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    });

  it('are made with their addresses, which are shown once', async () => {
    const request = {
      name: 'Cloud',
      filter: { companies: ['Example'], types: ['wordkept.claim.due'] },
      language: 'zh-Hant',
    };
    const answer = await make(request);
    expect([answer.statusCode, answer.headers.location]).toEqual([201, `/v1/feeds/${FEED_ID}`]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(faultsOf('/v1/feeds', '201', 'application/json', answer.json())).toEqual([]);
    expect(calls.filters).toEqual([{ ...request, filter: { ...request.filter, companies: ['example'] } }]);
  });

  it.each([
    ['no name', {}, 'name'],
    ['a title of two lines', { name: 'a\nb' }, 'name'],
    ['a language that is not spoken here', { name: 'a', language: 'fr' }, 'language'],
    ['no company at all', { name: 'a', filter: { companies: [] } }, 'filter.companies'],
    ['a path as company', { name: 'a', filter: { companies: ['../x'] } }, 'filter.companies'],
    ['another type', { name: 'a', filter: { types: ['wordkept.claim.other'] } }, 'filter.types'],
    ['an unknown filter', { name: 'a', filter: { colour: 'red' } }, 'filter.colour'],
  ])('are not made of %s', async (_what, body, field) => {
    const { code, errors } = (await make(body)).json();
    expect([code, errors[0].field]).toEqual(['invalid_request', field]);
  });

  it('are revoked', async () => {
    const revoke = (id: string) => ask({ method: 'DELETE', url: `/v1/feeds/${id}` });
    expect((await revoke(FEED_ID)).statusCode).toBe(204);
    expect((await revoke(UNKNOWN_ID)).statusCode).toBe(404);
  });

  it.each([
    ['/v1/feeds/abc.atom', 'application/atom+xml', '<feed base="http://localhost:4680"/>'],
    ['/v1/calendars/abc.ics', 'text/calendar', 'BEGIN http://localhost:4680'],
    ['/v1/due/calendar?company=Example&metric=revenue&language=zh-Hans', 'text/calendar', 'BEGIN:VCALENDAR'],
  ])('%s is a file with an ETag and the time of its last change', async (url, type, body) => {
    const answer = await get(url, { host: 'localhost:4680' });
    expect([answer.statusCode, answer.body]).toEqual([200, body]);
    expect(answer.headers).toMatchObject({
      'content-type': `${type}; charset=utf-8`,
      'last-modified': 'Fri, 31 Oct 2025 08:00:00 GMT',
    });
    const again = await get(url, { host: 'localhost:4680', 'if-none-match': String(answer.headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  it('asks for the due dates that are wanted', async () => {
    await get('/v1/due/calendar?company=Example&metric=revenue&language=zh-Hans');
    expect(calls.filters).toEqual([{ companies: ['example'], metrics: ['revenue'], language: 'zh-Hans' }]);
  });

  it.each(['/v1/feeds/abd.atom', '/v1/calendars/abd.ics'])('%s, which nobody made, is not there', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found']);
  });
});

describe('/v1/schemas', () => {
  it.each(ALERT_TYPES)(
    'has the JSON Schema of %s, whole in itself, that its example fits and no other type does',
    async (type) => {
      const answer = await get(`/v1/schemas/${type}`);
      expect(answer.headers['content-type']).toBe('application/schema+json; charset=utf-8');
      const faults = jsonSchemaChecker(answer.json());
      const [example] = answer.json().examples;
      expect(faults(example)).toEqual([]);
      expect(faults({ ...example, type: 'wordkept.claim.other' })).not.toEqual([]);
      expect(
        faults({ ...example, data: { ...example.data, claim: example.data.claim === null ? {} : null } }),
      ).not.toEqual([]);
    },
  );

  it('knows no other', async () => {
    const answer = await get('/v1/schemas/wordkept.claim.other');
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found']);
  });

  it.each(NOTICE_TYPES)('has the JSON Schema of %s, which webhooks tell of themselves', async (type) => {
    const schema = (await get(`/v1/schemas/${type}`)).json();
    const faults = jsonSchemaChecker(schema);
    expect(faults(schema.examples[0])).toEqual([]);
    expect(faults({ ...schema.examples[0], type: 'wordkept.claim.due' })).not.toEqual([]);
  });

  it('has an alert that fits the schema of its type', async () => {
    const faults = jsonSchemaChecker((await get(`/v1/schemas/${alert.type}`)).json());
    expect(faults(alert)).toEqual([]);
  });
});

describe('protection', () => {
  it('answers only under its own name on loopback', async () => {
    const answer = await get('/v1/companies', { host: 'evil.example' });
    expect([answer.statusCode, answer.json().code]).toEqual([421, 'host_not_allowed']);
    expect((await get('/docs', { host: 'evil.example' })).statusCode).toBe(421);
    expect((await get('/v1/companies', { host: 'localhost:4680' })).statusCode).toBe(200);
  });

  it.each(['/v1/companies', '/v1/nowhere', '/docs'])('%s carries the headers that browsers heed', async (url) => {
    expect((await get(url)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'x-frame-options': 'SAMEORIGIN',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it('lets no other origin read', async () => {
    const answer = await get('/v1/companies', { origin: 'https://evil.example' });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

/** Held to what is published in a spec of their own. */
const RECORDS = ['subscriptions', 'webhook-endpoints', 'watch-lists', 'deliveries'];
const WORK = [
  'subscriptions/preview',
  'subscriptions/{id}/preview',
  'subscriptions/{id}/replay',
  'deliveries/{id}/replay',
];
const ALERTING = [
  ...RECORDS.flatMap((name) => [name, `${name}/{id}`]),
  ...[...WORK, 'webhook-endpoints/{id}/rotate-secret', 'webhook-endpoints/{id}/test'],
];

describe('/docs', () => {
  it('names nothing that it does not describe', async () => {
    const { body } = await get('/docs-json');
    const { schemas } = JSON.parse(body).components;
    const named = [...body.matchAll(/#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name ?? '');
    expect([...new Set(named)].filter((name) => !(name in schemas))).toEqual([]);
  });

  it('publishes every route in OpenAPI 3.1 with schemas of its answers', async () => {
    const api = (await get('/docs-json')).json();
    expect(api.openapi).toBe('3.1.0');
    const files = ['feeds/{token}.atom', 'calendars/{token}.ics', 'due/calendar', 'unsubscribe/{token}'];
    const documents = ['documents/preview', 'documents/{id}/text'];
    const others = [...files, ...documents, 'exports', 'schemas/{type}', 'reviews/{id}/undo', 'jobs/{id}/events'];
    const decisions = ['reextractions', 'reextractions/{id}/apply', 'reextractions/{id}/discard'];
    const access = ['keys', 'keys/{id}', 'session', 'audit', 'audit/verification'];
    const paths = [
      ...READS.map(([path]) => published(path)),
      ...[...others, ...decisions, ...access, ...ALERTING].map((path) => `/v1/${path}`),
    ];
    expect(Object.keys(api.paths).sort()).toEqual([...new Set(paths)].sort());
    expect(Object.keys(api.components.schemas)).toEqual(
      expect.arrayContaining(['Problem', 'Document', 'Claim', 'Verdict']),
    );
    expect(JSON.stringify(api)).not.toMatch(/\w+Schema\b/);
  });

  it('shows a page whose scripts the content policy allows', async () => {
    const answer = await get('/docs');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toMatch(/<script(?![^>]*src=)[^>]*>/);
    expect((await get('/docs/swagger-ui-bundle.js')).statusCode).toBe(200);
  });
});

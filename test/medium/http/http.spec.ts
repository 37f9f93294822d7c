import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimRow, DocumentView, JobView, Page } from '#contracts';
import { answerChecker } from '../../../apps/api/test/answer-checker.js';
import { ServiceUnderTest } from './service-under-test.js';
import { CHINESE, SECOND_QUARTER, THIRD_QUARTER, UNDATED } from './uploads.js';

let service: ServiceUnderTest;
let faultsOf: ReturnType<typeof answerChecker>;
const jobs: JobView[] = [];
const get = async (url: string) => (await service.get(url)).json();

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  faultsOf = answerChecker(await get('/docs-json'));
  for (const upload of [SECOND_QUARTER, THIRD_QUARTER, CHINESE]) jobs.push(await service.read(upload));
}, 120_000);
afterAll(() => service?.stop());

describe('from a document to its verdict', () => {
  it('reads every document and says what was found', () => {
    expect(jobs.map(({ status, stage, problem }) => ({ status, stage, problem }))).toEqual(
      Array(3).fill({ status: 'done', stage: 'done', problem: null }),
    );
    expect(jobs.every(({ found }) => found !== null && found.statements > 0 && found.claims > 0)).toBe(true);
  });

  it('gives every resource as published', async () => {
    const [second, third] = jobs.map(({ document }) => document);
    const { data: claims }: Page<ClaimRow> = await get('/v1/claims?limit=200');
    const documents = jobs.flatMap(({ document }) => [
      ['/v1/documents/{id}', `/v1/documents/${document}`],
      ['/v1/documents/{id}/statements', `/v1/documents/${document}/statements`],
      ['/v1/documents/{id}/observations', `/v1/documents/${document}/observations`],
    ]);
    const ofClaims = claims.flatMap(({ id }) => [
      ['/v1/claims/{id}', `/v1/claims/${id}`],
      ['/v1/claims/{id}/timeline', `/v1/claims/${id}/timeline`],
      ['/v1/claims/{id}/evidence', `/v1/claims/${id}/evidence`],
      ['/v1/verdicts', `/v1/verdicts?claim=${id}`],
    ]);
    const rest = [
      ['/v1/companies', '/v1/companies'],
      ['/v1/documents', '/v1/documents'],
      ['/v1/jobs/{id}', `/v1/jobs/${jobs[0]!.id}`],
      ['/v1/claims', '/v1/claims'],
      ['/v1/due', '/v1/due'],
      ['/v1/comparisons', `/v1/comparisons?from=${second}&to=${third}`],
      ['/v1/health/ready', '/v1/health/ready'],
    ];
    const faults: string[] = [];
    for (const [path, url] of [...documents, ...ofClaims, ...rest]) {
      const answer = await service.get(url!);
      const wrong = faultsOf(path!, String(answer.statusCode), 'application/json', answer.json());
      faults.push(...wrong.map((fault) => `${url}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(claims.length).toBeGreaterThan(4);
  });

  it('quotes every statement from the text, character for character', async () => {
    for (const { document } of jobs) {
      const { body: text } = await service.get(`/v1/documents/${document}/text`);
      const { data } = await get(`/v1/documents/${document}/statements`);
      for (const { start, end, quote } of data) expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('says with both quotes that the range was met', async () => {
    const { data }: Page<ClaimRow> = await get('/v1/claims?company=meadow&metric=revenue&result=met');
    expect(data.map(({ said, happened }) => [said, happened])).toEqual([
      [expect.stringContaining('$4.2 billion to $4.4 billion'), expect.stringContaining('$4.3 billion')],
    ]);
  });

  it('compares two documents of one company, and refuses two of two', async () => {
    const [second, third, other] = jobs.map(({ document }) => document);
    const comparison = await get(`/v1/comparisons?from=${second}&to=${third}`);
    expect(comparison).toMatchObject({ company: 'meadow', from: { end: '2025-06-30' }, to: { end: '2025-09-30' } });
    expect(comparison.rows.some((row: { metric: string }) => row.metric === 'revenue')).toBe(true);
    const refused = await service.get(`/v1/comparisons?from=${second}&to=${other}`);
    expect([refused.statusCode, refused.json().code]).toEqual([400, 'bad_option']);
  });
});

describe('sending again', () => {
  it('keeps one document, however many send it at once', async () => {
    const upload = { ...SECOND_QUARTER, company: 'many' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.send(upload)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    const { data }: Page<DocumentView> = await get('/v1/documents?company=many');
    expect(data.length).toBe(1);
  });

  it('tells two companies with one text apart', async () => {
    const [a, b] = await Promise.all(['one', 'two'].map((company) => service.send({ ...SECOND_QUARTER, company })));
    expect(a!.headers.location).not.toBe(b!.headers.location);
  });

  it('says why a document could not be read, and reads it once that is given', async () => {
    const failed = await service.read(UNDATED);
    expect(failed).toMatchObject({ status: 'failed', problem: { code: 'missing_period_end', status: 422 } });
    expect(await get(`/v1/documents/${failed.document}`)).toMatchObject({ status: 'failed' });
    const mended = await service.read({ ...UNDATED, periodEnd: '2024-12-31', eventDate: '2025-01-30' });
    expect(mended).toMatchObject({ status: 'done', document: failed.document });
  });
});

describe('lists', () => {
  it.each(['/v1/claims?company=meadow', '/v1/due?until=2030-01-01', '/v1/documents?company=meadow'])(
    '%s come in pages that hold each row once',
    async (url) => {
      const whole: Page<{ id: string }> = await get(`${url}&limit=200`);
      const ids: string[] = [];
      let cursor: string | null = '';
      for (let page = 0; cursor !== null && page < 50; page++) {
        const { data, next }: Page<{ id: string }> = await get(`${url}&limit=1${cursor && `&cursor=${cursor}`}`);
        ids.push(...data.map(({ id }) => id));
        cursor = next;
      }
      expect(whole.data.length).toBeGreaterThan(1);
      expect(ids).toEqual(whole.data.map(({ id }) => id));
    },
  );

  it.each(['/v1/claims', '/v1/due', '/v1/documents'])('%s refuse a cursor that they did not give', async (url) => {
    const cursors = ['x', 'bmV4dA', 'W10', 'WzEsMl0', 'eyJhIjoxfQ', 'WyInOyBEUk9QIFRBQkxFIGNsYWltIiwieCJd'];
    for (const cursor of cursors) {
      const answer = await service.get(`${url}?cursor=${cursor}`);
      expect([cursor, answer.statusCode]).toEqual([cursor, 400]);
    }
  });
});

describe('bad input', () => {
  const NASTY = [
    "'; DROP TABLE claim; --",
    '%',
    '_',
    '\\',
    '{{7*7}}',
    '增长',
    '🚀',
    ' ',
    '-1',
    '1e999',
    'null',
    '../..',
  ];
  const FIELDS = ['company', 'metric', 'segment', 'lifecycle', 'result', 'cursor', 'limit'];

  it.each(FIELDS)('never fails the service (%s)', async (field) => {
    for (const value of NASTY) {
      const { statusCode } = await service.get(`/v1/claims?${field}=${encodeURIComponent(value)}`);
      expect([200, 400]).toContain(statusCode);
    }
  });

  it('keeps a text of any characters as it is', async () => {
    const text = `${UNDATED.text}\u200b\u202e\ufeff\ufffd😀𠮷 ñ é \r\n\t"quoted" \\back`;
    const job = await service.read({ ...UNDATED, text, periodEnd: '2024-12-31', eventDate: '2025-01-30' });
    const answer = await service.get(`/v1/documents/${job.document}/text`);
    expect(answer.body).toBe(text);
  });

  it('answers 304 to who has the present state', async () => {
    const url = `/v1/documents/${jobs[0]!.document}/statements`;
    const etag = String((await service.get(url)).headers.etag);
    expect((await service.get(url, { 'if-none-match': etag })).statusCode).toBe(304);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { DocumentView, JobView, PreviewView } from '#contracts';
import iconv from 'iconv-lite';
import { asDocx, asHtml, asPdf, linesOfCall } from '../../support/files/render-call.js';
import { ServiceUnderTest } from './service-under-test.js';
import { SECOND_QUARTER } from './uploads.js';

const LINES = linesOfCall(SECOND_QUARTER.text);
const DATES = 'periodEnd=2025-06-30&eventDate=2025-07-29&currency=USD';
const CHINESE = linesOfCall(
  readFileSync(new URL('../../../seeds/alibaba-2024-12.call-notes.zh-Hans.md', import.meta.url), 'utf8'),
);

let service: ServiceUnderTest;
let site: Server;
let address: string;

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url?.startsWith('/moved')) return response.writeHead(302, { location: '/q2.html' }).end();
    if (!request.url?.startsWith('/q2.html')) return response.writeHead(404).end('none');
    return response.writeHead(200, { 'content-type': 'text/html' }).end(asHtml(LINES, 'en'));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  service = await ServiceUnderTest.start({ env: { WORDKEPT_OUTBOUND_ALLOW: '127.0.0.0/8' } });
});
afterAll(async () => {
  await service.stop();
  site.close();
});

const send = (path: string, type: string, payload: Buffer | string) =>
  service.ask({ method: 'POST', url: path, headers: { 'content-type': type }, payload });
const sendJson = (path: string, body: object) => send(path, 'application/json', JSON.stringify(body));
const one = async (id: string): Promise<DocumentView> => (await service.get(`/v1/documents/${id}`)).json();

async function read(answer: Awaited<ReturnType<typeof send>>): Promise<DocumentView> {
  expect([answer.statusCode, answer.statusCode === 202 ? '' : answer.body]).toEqual([202, '']);
  const { document, job }: { document: DocumentView; job: JobView } = answer.json();
  await service.finished(`/v1/jobs/${job.id}`);
  return one(document.id);
}

describe('documents as files', () => {
  it('are the same call in every form', async () => {
    const text = await read(await sendJson('/v1/documents', { ...SECOND_QUARTER, company: 'as_text' }));
    const forms = [
      ['as_html', 'text/html', asHtml(LINES, 'en'), 'html'],
      ['as_word', 'application/octet-stream', asDocx(LINES), 'docx'],
      ['as_pdf', 'application/pdf', asPdf(LINES, 'latin'), 'pdf'],
    ] as const;
    for (const [company, type, bytes, form] of forms) {
      const document = await read(await send(`/v1/documents?company=${company}&name=q2.bin&${DATES}`, type, bytes));
      expect(document).toMatchObject({
        status: 'ready',
        statements: text.statements,
        observations: text.observations,
        origin: { form, bytes: Buffer.byteLength(bytes), address: null },
      });
    }
  });

  it('are looked at without being kept', async () => {
    const before: { data: DocumentView[] } = (await service.get('/v1/documents')).json();
    const gbk = iconv.encode(CHINESE.map(({ text }) => text).join('\n\n'), 'gbk');
    const answer = await send('/v1/documents/preview?name=../../notes.txt', 'application/octet-stream', gbk);
    expect(answer.statusCode).toBe(200);
    const preview: PreviewView = answer.json();
    expect(preview).toMatchObject({
      company: { id: 'alibaba', source: 'found', hasProfile: true },
      name: 'notes.txt',
      origin: { form: 'text', encoding: 'gb18030' },
      languages: ['zh-Hans'],
      period: null,
      statements: null,
      problem: { code: 'missing_event_date' },
      equal: null,
      sameCall: [],
    });
    expect(preview.speakers.map(({ role }) => role)).toContain('analyst');
    const dated: PreviewView = (
      await send('/v1/documents/preview?eventDate=2025-02-20', 'application/octet-stream', gbk)
    ).json();
    expect(dated.period).toMatchObject({
      end: '2024-12-31',
      why: { source: 'stated', at: { quote: expect.stringContaining('2024年12月季度') } },
    });
    expect(dated.eventDate).toEqual({ date: '2025-02-20', why: { source: 'given', at: null } });
    expect(dated.statements?.total).toBeGreaterThan(5);
    expect(dated.completeness).toMatchObject({ hasQuestions: true, endsMidSentence: false });
    expect((await service.get('/v1/documents')).json()).toEqual(before);
  });

  it('say what they are a version of', async () => {
    const first = await read(await send(`/v1/documents?company=versions&${DATES}`, 'text/html', asHtml(LINES, 'en')));
    const corrected = SECOND_QUARTER.text.replace('$4.2 billion to $4.4 billion', '$4.3 billion to $4.5 billion');
    expect(corrected).not.toBe(SECOND_QUARTER.text);
    const preview: PreviewView = (
      await sendJson('/v1/documents/preview', { company: 'versions', text: corrected })
    ).json();
    expect(preview.sameCall.map(({ id }) => id)).toEqual([first.id]);
    const upload = { ...SECOND_QUARTER, company: 'versions', text: corrected, replaces: first.id };
    const second = await read(await sendJson('/v1/documents', upload));
    expect(second).toMatchObject({ version: 2, replaces: first.id, sameCall: [first.id] });
    expect(await one(first.id)).toMatchObject({ version: 1, replaces: null, sameCall: [second.id] });
    const { data }: { data: { revisions: string[] }[] } = (
      await service.get('/v1/claims?company=versions&metric=revenue')
    ).json();
    expect(data.map(({ revisions }) => revisions)).toContainEqual(['initiated', 'corrected']);
    const again = (await sendJson('/v1/documents/preview', { company: 'versions', text: corrected })).json();
    expect(again.equal.id).toBe(second.id);
  });

  it.each([['a document that is not there', '0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d', 404, 'not_found']])(
    'do not replace %s',
    async (_what, replaces, status, code) => {
      const answer = await sendJson('/v1/documents', { ...SECOND_QUARTER, company: 'versions', replaces });
      expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    },
  );

  it('come from addresses too, redirects followed and the query forgotten', async () => {
    const upload = {
      company: 'fetched',
      url: `${address}/moved?token=secret`,
      periodEnd: '2025-06-30',
      eventDate: '2025-07-29',
    };
    const document = await read(await sendJson('/v1/documents', upload));
    expect(document).toMatchObject({ name: 'q2.html', origin: { form: 'html', address: `${address}/q2.html` } });
    expect(document.statements).toBeGreaterThan(0);
  });

  it.each([
    ['a page that is not there', () => `${address}/none`, 422, 'not_fetched'],
    ['an address of the cloud’s own', () => 'http://169.254.169.254/latest/meta-data/', 400, 'bad_option'],
    ['a port where nobody listens', () => 'http://127.0.0.1:9/', 422, 'not_fetched'],
  ])('do not come from %s', async (_what, url, status, code) => {
    const answer = await sendJson('/v1/documents', { company: 'fetched', url: url() });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it('need somebody who says whose they are', async () => {
    const answer = await send('/v1/documents', 'text/plain', 'We expect growth.');
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'bad_option']);
  });
});

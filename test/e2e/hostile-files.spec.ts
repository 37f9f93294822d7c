import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { asHtml, linesOfCall } from '../support/files/render-call.js';
import { docxOf, writeDocx } from '../support/files/write-docx.js';
import { pdfOf } from '../support/files/write-pdf.js';
import { writeZip } from '../support/files/write-zip.js';
import { startCli, type Cli } from './run-cli.js';

const MB = 1024 * 1024;
let dataDir: string;
let service: Cli;
let port: number;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wordkept-hostile-'));
  service = startCli(dataDir, ['start', '--no-seeds']);
  port = Number((await service.until('stderr', /running at \S*http:\/\/127\.0\.0\.1:(\d+)/))[1]);
  // What is loaded once is loaded before anything is measured.
  const call = linesOfCall('A call\n\nJane Doe, CFO: We expect growth next year.\n');
  expect((await send(Buffer.from(asHtml(call, 'en')))).status).toBe(202);
});
afterAll(async () => {
  await service.stop('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

interface Told {
  readonly status: number;
  readonly code: string;
  readonly advice: string;
  readonly closed: boolean;
}

/** Sends a body, a Buffer or as many megabytes of nothing, and gives the answer whenever it comes. */
function send(body: Buffer | number, name = 'call.bin', more: Record<string, string> = {}): Promise<Told> {
  const length = typeof body === 'number' ? {} : { 'content-length': body.length };
  const path = `/v1/documents?company=hostile&name=${encodeURIComponent(name)}`;
  const headers = { 'content-type': 'application/octet-stream', ...length, ...more };
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        outgoing.destroy();
        const { code = '', advice = '' } = JSON.parse(Buffer.concat(pieces).toString()) as Partial<Told>;
        resolve({ status: answer.statusCode ?? 0, code, advice, closed: answer.headers.connection === 'close' });
      });
    });
    outgoing.on('error', reject);
    if (typeof body !== 'number') return void outgoing.end(body);
    let left = body;
    const piece = Buffer.alloc(MB, 'x');
    const pour = (): void => {
      while (left > 0 && !outgoing.destroyed) {
        left -= 1;
        if (!outgoing.write(piece)) return void outgoing.once('drain', pour);
      }
      if (left === 0) outgoing.end();
    };
    pour();
  });
}

/** Seconds of CPU and bytes of memory of the API's process alone, as the kernel counts them. */
function cost(): { readonly seconds: number; readonly bytes: number } {
  const { pid } = service.process;
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
  const bytes = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096;
  return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, bytes };
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (content: string): Buffer =>
  pdfOf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${content} >>`,
  ]);
const stream = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
const withContent = (content: Buffer): Buffer =>
  pdfOf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(200)]);
const nothing = Buffer.alloc(60 * MB);

type HostileFile = readonly [what: string, make: () => Buffer | number, codes: readonly string[], name?: string];

const FILES: readonly HostileFile[] = [
  ['a body of 1 GB that does not say so', () => 1024, ['too_large']],
  ['an empty file', () => Buffer.alloc(0), ['empty_document']],
  ['white space', () => Buffer.from(' \n'.repeat(5000)), ['empty_document']],
  ['a picture called call.pdf', () => png, ['binary_file'], 'call.pdf'],
  ['bytes of no kind', () => Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)), ['binary_file']],
  ['an archive', () => writeZip([{ name: 'call.txt', bytes: Buffer.from('We expect growth.') }]), ['binary_file']],
  [
    'an archive within an archive',
    () => writeZip([{ name: 'in.zip', bytes: writeZip([{ name: 'a', bytes: nothing }]) }]),
    ['binary_file'],
  ],
  [
    'an archive with paths that climb',
    () => writeZip([{ name: '../../etc/passwd', bytes: Buffer.from('x') }]),
    ['binary_file'],
  ],
  [
    'a Word file that unpacks a thousandfold',
    () => writeDocx([], [{ name: 'word/media.bin', bytes: nothing }]),
    ['too_large'],
  ],
  [
    'one that hides how much',
    () => writeDocx([], [{ name: 'a', bytes: Buffer.alloc(200 * MB), declared: 10 }]),
    ['too_large'],
  ],
  [
    'one of 5,000 parts',
    () =>
      writeDocx(
        [],
        Array.from({ length: 5000 }, (_, at) => ({ name: `${at}`, bytes: Buffer.from('x') })),
      ),
    ['too_large'],
  ],
  [
    'one whose XML nests without end',
    () => docxOf(`${'<w:p>'.repeat(100_000)}`),
    ['unreadable_file', 'too_costly', 'empty_document'],
  ],
  [
    'one whose entities multiply',
    () =>
      docxOf(
        `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'abcdefghij'[n + 1]} "${`&${'abcdefghij'[n]};`.repeat(10)}">`).join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    ['unreadable_file', 'too_costly', 'empty_document', ''],
  ],
  ['a PDF that is cut off', () => page('').subarray(0, 40), ['unreadable_file', 'empty_document']],
  [
    'a PDF that claims a million pages',
    () => pdfOf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>', '<< /Type /Page /Parent 2 0 R >>']),
    ['too_large', 'unreadable_file', 'empty_document'],
  ],
  [
    'a PDF whose pages hold themselves',
    () => pdfOf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    ['unreadable_file', 'too_costly', 'empty_document'],
  ],
  ['a PDF of nothing but pictures', () => page(''), ['empty_document']],
  [
    'a PDF whose stream unpacks to 400 MB',
    () => withContent(deflateSync(Buffer.alloc(400 * MB, ' '))),
    ['too_costly', 'empty_document', 'unreadable_file', 'too_large'],
  ],
  [
    'a PDF that shows text without end',
    () => withContent(deflateSync(Buffer.from('BT /F1 1 Tf (growth growth growth) Tj ET\n'.repeat(1_500_000)))),
    ['too_large', 'too_costly'],
  ],
  [
    'a page of 100,000 elements in each other',
    () => Buffer.from(`<!doctype html><body>${'<div>'.repeat(100_000)}x`),
    ['too_costly'],
  ],
  [
    'JSON of 100,000 lists in each other',
    () => Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)),
    ['too_costly', 'unreadable_file', 'empty_document'],
  ],
];

describe('hostile files', () => {
  // Each row is whole: what is left out jest would fill in.
  it.each(FILES.map(([what, make, codes, name = 'call.bin']) => [what, make, codes, name] as const))(
    '%s is refused, and costs the service next to nothing',
    async (_what, make, codes, name) => {
      const body = make();
      const before = cost();
      let peak = before.bytes;
      const watch = setInterval(() => (peak = Math.max(peak, cost().bytes)), 20);
      const told = await send(body, name).finally(() => clearInterval(watch));
      const after = cost();
      process.stderr.write(
        `${_what}: ${told.status} ${told.code}, ${(after.seconds - before.seconds).toFixed(2)} s, ${Math.round((peak - before.bytes) / MB)} MB\n`,
      );
      expect(codes).toContain(told.code);
      if (told.code !== '') expect(told.advice).not.toBe('');
      expect(after.seconds - before.seconds).toBeLessThan(1);
      expect(peak - before.bytes).toBeLessThan(100 * MB);
    },
  );

  it('refuses 1 GB that is announced before a byte of it is read, and hangs up', async () => {
    const told = await send(Buffer.from('x'), 'call.txt', { 'content-length': String(1024 * MB) });
    expect(told).toMatchObject({ status: 413, code: 'too_large', closed: true });
  });

  it.each(['../../etc/passwd', 'C:\\Windows\\call.txt', '/etc/call.txt'])('keeps no path of %s', async (name) => {
    const text = Buffer.from(`A call named ${name}.\n\nJane Doe, CFO: We expect growth.`);
    const path = `/v1/documents/preview?name=${encodeURIComponent(name)}`;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: text,
    });
    expect(((await answer.json()) as { name: string }).name).toMatch(/^(passwd|call\.txt)$/);
  });

  it('is as well as before', async () => {
    const call = linesOfCall('Another call\n\nJane Doe, CFO: We expect growth next year.\n');
    expect((await send(Buffer.from(asHtml(call, 'en')))).status).toBe(202);
  });
});

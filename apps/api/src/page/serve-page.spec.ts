import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { httpClient } from '../../test/http-client.js';
import { Calls, inMemoryUseCases } from '../../test/in-memory-use-cases.js';
import { createApi } from '../create-api.js';

const PAGE = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>The page</title>';
const SCRIPT = 'console.log("the page");\n'.repeat(200);
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let folder: string;
let app: NestFastifyApplication;
let base: string;
let ask: ReturnType<typeof httpClient>;

async function start(pageFolder: string): Promise<NestFastifyApplication> {
  const options = { host: '127.0.0.1', auth: 'open', logLevel: 'silent', pageFolder } as const;
  const started = await createApi(options, inMemoryUseCases(new Calls()));
  await started.listen(0, '127.0.0.1');
  return started;
}
const portOf = (of: NestFastifyApplication) => (of.getHttpServer().address() as AddressInfo).port;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordkept-page-'));
  const page = join(folder, 'web');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not for anybody');
  await writeFile(join(page, 'index.html'), PAGE);
  await writeFile(join(page, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const script = join(page, 'assets/index-Ab12Cd34.js');
  await writeFile(script, SCRIPT);
  await writeFile(`${script}.br`, brotliCompressSync(SCRIPT));
  await writeFile(`${script}.gz`, gzipSync(SCRIPT));
  app = await start(page);
  base = `http://127.0.0.1:${portOf(app)}`;
  ask = httpClient(portOf(app));
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the page itself', () => {
  it.each(['/', '/claims', '/claims/0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d?tab=verdicts', '/companies/brk.b/'])(
    'stands at %s',
    async (url) => {
      const answer = await ask({ url, headers: BROWSER });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.body).toContain('<title>The page</title>');
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  it('has a strict policy, with a nonce of each answer own', async () => {
    const answers = [await ask({ url: '/', headers: BROWSER }), await ask({ url: '/', headers: BROWSER })];
    const nonces = answers.map(({ headers, body }) => {
      const [, nonce] = /content="([\w+/]{22}==)"/.exec(body)!;
      const policy = String(headers['content-security-policy']);
      const directives = Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0], one]));
      expect(directives).toMatchObject({
        'default-src': "default-src 'none'",
        'script-src': "script-src 'self'",
        'style-src': `style-src 'self' 'nonce-${nonce}'`,
        'connect-src': "connect-src 'self'",
        'object-src': "object-src 'none'",
        'base-uri': "base-uri 'none'",
        'form-action': "form-action 'none'",
        'frame-ancestors': "frame-ancestors 'none'",
      });
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask({ method: 'HEAD', url: '/claims', headers: BROWSER });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-type']).toContain('text/html');
  });

  it('is not given as a file, with its place for a nonce', async () => {
    const { statusCode, body } = await ask({ url: '/index.html', headers: BROWSER });
    expect([statusCode, body.includes('__CSP_NONCE__')]).toEqual([404, false]);
  });
});

describe('its files', () => {
  it('are kept for ever where their name carries a hash, and asked for anew otherwise', async () => {
    const script = await ask({ url: '/assets/index-Ab12Cd34.js' });
    expect([script.statusCode, script.body, script.headers['content-type']]).toEqual([
      200,
      SCRIPT,
      expect.stringContaining('javascript'),
    ]);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['x-content-type-options']).toBe('nosniff');
    const icon = await ask({ url: '/icon.svg' });
    expect([icon.headers['content-type'], icon.headers['cache-control']]).toEqual(['image/svg+xml', 'no-cache']);
  });

  // fetch undoes the compression: what came is seen by the header, what it holds by the text.
  it.each(['br', 'gzip'])('come as %s to who takes it', async (encoding) => {
    const answer = await fetch(`${base}/assets/index-Ab12Cd34.js`, { headers: { 'accept-encoding': encoding } });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([encoding, SCRIPT]);
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 10);
    expect(answer.headers.get('vary')).toContain('accept-encoding');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/assets/..%00/secret.txt',
    '/assets/missing-12345678.js',
    '/assets/',
  ])('end at their folder: %s', async (url) => {
    const { statusCode, body, headers } = await ask({ url });
    expect([400, 404]).toContain(statusCode);
    expect(body).not.toContain('not for anybody');
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

describe('beside the page', () => {
  it.each(['/v1/nope', '/v1', '/v1/claims/x/y/z', '/docs/nope'])('%s is no page, also for a browser', async (url) => {
    const { statusCode, headers } = await ask({ url, headers: BROWSER });
    expect([statusCode, headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')]);
  });

  it('the description of the API works', async () => {
    const { statusCode, body } = await ask({ url: '/docs', headers: BROWSER });
    expect([statusCode, body.includes('swagger-ui')]).toEqual([200, true]);
  });

  it.each(['/claims', '/nope'])('a program that mistypes an address is told so: %s', async (url) => {
    expect((await ask({ url, headers: { accept: 'application/json' } })).statusCode).toBe(404);
    expect((await ask({ method: 'POST', url, headers: BROWSER })).statusCode).toBe(404);
  });
});

it('serves none where none is built', async () => {
  const bare = await start(join(folder, 'nowhere'));
  try {
    const { statusCode, headers } = await httpClient(portOf(bare))({ url: '/', headers: BROWSER });
    expect([statusCode, headers['content-type']]).toEqual([404, expect.stringContaining('application/problem+json')]);
  } finally {
    await bare.close();
  }
});

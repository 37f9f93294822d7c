import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { FORBIDDEN_ADDRESSES, FORBIDDEN_HOSTS } from './forbidden-addresses.fixture.js';
import { Outbound, OutboundFault, type OutboundOptions } from './index.js';
import { isPublicAddress } from './public-address.js';

/** One listener on every address of this machine; which of them was connected to is counted. */
let server: Server;
let port: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const connected: string[] = [];
const opened: Outbound[] = [];

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  server.on('connection', (socket) => connected.push((socket.localAddress ?? '').replace('::ffff:', '')));
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  connected.length = 0;
  answer = (_request, response) => response.end('hello');
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** The listener's port is one of the web's here, or the port alone would be refused. */
function outbound(options: OutboundOptions = {}): Outbound {
  const made = new Outbound({ ...options, ports: [port, 80, 443], allow: ['http', ...(options.allow ?? [])] });
  opened.push(made);
  return made;
}

const LIMITS = { maxBytes: 1_000, timeoutMs: 5_000 };
const POST = { headers: {}, body: '{}', timeoutMs: 5_000 };

async function faultOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof OutboundFault ? error.code : String(error)),
  );
}

/** A name server of the test's own: each name has a list of answers, given one after the other, the last for ever. */
function names(answers: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked = new Map<string, number>();
  const resolve: OutboundOptions['resolve'] = (host) => {
    const time = asked.get(host) ?? 0;
    asked.set(host, time + 1);
    const found = answers[host]?.[Math.min(time, (answers[host]?.length ?? 1) - 1)];
    if (!found) return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    return Promise.resolve(found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
  return { asked, resolve };
}

/** As it can stand in a header. */
const ascii = (address: string): string => address.replace(/[^\x20-\x7e]/g, encodeURIComponent);

describe('what the house does not reach', () => {
  it('knows more than eighty such addresses', () => {
    expect(new Set([...FORBIDDEN_HOSTS, ...FORBIDDEN_ADDRESSES]).size).toBeGreaterThan(110);
  });

  it.each(FORBIDDEN_HOSTS)('http://%s', async (host) => {
    const way = outbound();
    expect(await faultOf(way.get(`http://${host}:${port}/`, LIMITS))).toBe('forbidden_address');
    expect(await faultOf(way.post(`http://${host}:${port}/`, POST))).toBe('forbidden_address');
    expect(connected).toEqual([]);
  });

  it.each(FORBIDDEN_ADDRESSES)('%s', async (address) => {
    expect(await faultOf(outbound().get(address, LIMITS))).toMatch(/^(?:forbidden|bad)_address$/);
    expect(connected).toEqual([]);
  });

  it.each(FORBIDDEN_HOSTS)('a redirect to %s', async (host) => {
    answer = (_request, response) => response.writeHead(302, { location: ascii(`http://${host}:${port}/`) }).end();
    const way = outbound({ allow: ['127.0.0.2/32'] });
    expect(await faultOf(way.get(`http://127.0.0.2:${port}/`, LIMITS))).toBe('forbidden_address');
    expect(connected).toEqual(['127.0.0.2']);
  });

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1'])(
    'a name that resolves to %s, alone or beside a public address',
    async (address) => {
      const { resolve } = names({ 'one.example.com': [[address]], 'two.example.com': [['93.184.216.34', address]] });
      const way = outbound({ resolve });
      for (const name of ['one', 'two'])
        expect(await faultOf(way.get(`http://${name}.example.com:${port}/`, LIMITS))).toBe('forbidden_address');
      expect(connected).toEqual([]);
    },
  );

  it('a name that has changed its address between the check and the connection', async () => {
    const { resolve, asked } = names({ 'rebind.example.com': [['127.0.0.2'], ['127.0.0.1']] });
    const way = outbound({ resolve, allow: ['127.0.0.2/32'] });
    const { bytes } = await way.get(`http://rebind.example.com:${port}/`, LIMITS);
    expect([bytes.toString(), asked.get('rebind.example.com'), connected]).toEqual(['hello', 1, ['127.0.0.2']]);
    const other = outbound({ resolve, allow: ['127.0.0.2/32'] });
    expect(await faultOf(other.get(`http://rebind.example.com:${port}/`, LIMITS))).toBe('forbidden_address');
    expect(connected).toEqual(['127.0.0.2']);
  });

  it('an address without encryption, where nothing is said of it', async () => {
    const way = new Outbound();
    expect(await faultOf(way.get('http://example.com/', LIMITS))).toBe('forbidden_address');
    expect(way.check('https://example.com/hook').host).toBe('example.com');
  });

  it('tells nobody what a name resolves to', async () => {
    const { resolve } = names({ 'db.example.com': [['10.20.30.40']] });
    await expect(outbound({ resolve }).get(`http://db.example.com:${port}/`, LIMITS)).rejects.toThrow(/^(?!.*10\.20)/);
  });
});

describe('what the house reaches', () => {
  it.each([
    ['8.8.8.8', true],
    ['1.1.1.1', true],
    ['2606:4700:4700::1111', true],
    ['::ffff:8.8.8.8', true],
    ['::ffff:10.0.0.1', false],
    ['nonsense', false],
  ])('%s: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));

  it.each([
    [['127.0.0.0/8'], '127.0.0.1'],
    [['127.0.0.3'], '127.0.0.3'],
    [['localhost'], 'localhost'],
  ])('what is listed: %s', async (allow, host) => {
    expect(await faultOf(outbound({ allow }).get(`http://${host}:${port}/`, LIMITS))).toBe('done');
    expect(connected).toHaveLength(1);
  });

  it('a listed port of a host, and no other', () => {
    const way = new Outbound({ allow: ['hooks.intranet:8444', '[fd00::1]:8443'] });
    expect(way.check('https://hooks.intranet:8444/').port).toBe('8444');
    expect(way.check('http://[fd00::1]:8443/').port).toBe('8443');
    expect(() => way.check('https://hooks.intranet:8445/')).toThrow(OutboundFault);
  });
});

describe('get', () => {
  const here = () => `http://127.0.0.2:${port}`;
  const way = () => outbound({ allow: ['127.0.0.2/32'] });

  it('follows five redirects and no sixth', async () => {
    answer = ({ url }, response) => {
      const left = Number(url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
      else response.setHeader('content-type', 'text/plain').end('there');
    };
    const found = await way().get(`${here()}/5`, LIMITS);
    expect(found).toMatchObject({ url: `${here()}/0`, status: 200, contentType: 'text/plain' });
    expect(await faultOf(way().get(`${here()}/6`, LIMITS))).toBe('too_many_redirects');
  });

  it.each([
    ['a long body', (response: ServerResponse) => response.end('x'.repeat(2_000)), 'too_large'],
    ['a small one that grows', (response: ServerResponse) => bomb(response), 'too_large'],
    ['endless headers', (response: ServerResponse) => response.setHeader('x', 'y'.repeat(20_000)).end(), 'too_large'],
    ['a cut body', (response: ServerResponse) => void response.write('x', () => response.destroy()), 'unreachable'],
    ['no answer', () => undefined, 'timeout'],
  ])('gives up on %s', async (_what, behave, code) => {
    answer = (_request, response) => void behave(response);
    expect(await faultOf(way().get(here(), { maxBytes: 1_000, timeoutMs: code === 'timeout' ? 300 : 5_000 }))).toBe(
      code,
    );
  });

  it('reads what is compressed', async () => {
    answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('读得懂'));
    expect((await way().get(here(), LIMITS)).bytes.toString()).toBe('读得懂');
  });
});

const BOMB = gzipSync(Buffer.alloc(5_000_000));

function bomb(response: ServerResponse): void {
  response.setHeader('content-encoding', 'gzip').end(BOMB);
}

describe('post', () => {
  it('keeps the first kilobyte of the answer, and follows no redirect', async () => {
    const seen: string[] = [];
    answer = (request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(307, { location: '/elsewhere', 'retry-after': '7' }).end('no'.repeat(5_000));
    };
    const posted = await outbound({ allow: ['127.0.0.2/32'] }).post(`http://127.0.0.2:${port}/hook`, POST);
    expect(posted).toMatchObject({ status: 307, retryAfter: '7', answer: 'no'.repeat(512) });
    expect(seen).toEqual(['POST /hook']);
  });
});

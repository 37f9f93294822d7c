import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problemDetails } from '#contracts';
import { ServiceClient } from './service-client.js';

let server: Server;
let service: ServiceClient;
const asked: string[] = [];

/** Three pages of numbers, a refusal, and a stranger that speaks HTML. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url.pathname + url.search);
    const page = Number(url.searchParams.get('cursor') ?? 0);
    const answers: Record<string, () => [number, string]> = {
      '/numbers': () => [200, JSON.stringify({ data: [page, page + 0.5], next: page < 2 ? String(page + 1) : null })],
      '/v1/claims': () => [
        200,
        JSON.stringify({ data: [{ id: `c${page}` }], next: page < 2 ? String(page + 1) : null }),
      ],
      '/v1/documents': () => [
        404,
        JSON.stringify(problemDetails('unknown_company', 'There is no company x.', 'List them.')),
      ],
      '/v1/reviews': () => [200, '<html></html>'],
      '/refused': () => [404, JSON.stringify(problemDetails('not_found', 'There is no claim 7.', 'List them.'))],
      '/busy': () => (asked.filter((path) => path === '/busy').length < 2 ? [429, ''] : [200, '{"at":"last"}']),
      '/stranger': () => [200, '<html></html>'],
      '/strange-error': () => [502, '{"message":"Bad Gateway"}'],
    };
    const [status, body] = answers[url.pathname]?.() ?? [500, ''];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service = new ServiceClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('ServiceClient', () => {
  it('reads every page, with the filters on each', async () => {
    asked.length = 0;
    const rows: number[] = [];
    for await (const row of service.rows<number>('/numbers', { company: 'a b', metric: undefined })) rows.push(row);
    expect(rows).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    expect(asked).toEqual([
      '/numbers?limit=200&company=a+b',
      '/numbers?limit=200&company=a+b&cursor=1',
      '/numbers?limit=200&company=a+b&cursor=2',
    ]);
  });

  it('waits where there were too many requests, and asks again', async () => {
    await expect(service.get('/busy')).resolves.toEqual({ at: 'last' });
  });

  it('reads lists as they are published, page after page', async () => {
    asked.length = 0;
    const ids: string[] = [];
    for await (const { id } of service.list('/v1/claims', { q: 'AI 云', company: undefined })) ids.push(id);
    expect(ids).toEqual(['c0', 'c1', 'c2']);
    expect(asked.map((address) => new URL(address, 'http://x').searchParams.toString())).toEqual([
      'limit=200&q=AI+%E4%BA%91',
      'limit=200&q=AI+%E4%BA%91&cursor=1',
      'limit=200&q=AI+%E4%BA%91&cursor=2',
    ]);
  });

  it('throws refusals of lists, and tells strangers, as of all else', async () => {
    await expect(service.page('/v1/documents')).rejects.toMatchObject({
      code: 'unknown_company',
      advice: 'List them.',
    });
    await expect(service.page('/v1/reviews')).rejects.toMatchObject({ code: 'service_unreachable' });
    await expect(service.page('/v1/imports')).rejects.toMatchObject({ code: 'service_unreachable' });
  });

  it('throws a refusal in the words of the service', async () => {
    const refused = service.get('/refused');
    await expect(refused).rejects.toMatchObject({
      code: 'not_found',
      message: 'There is no claim 7.',
      advice: 'List them.',
    });
  });

  it.each(['/stranger', '/strange-error', '/nowhere'])('tells another program from ours (%s)', async (path) => {
    await expect(service.get(path)).rejects.toMatchObject({
      code: 'service_unreachable',
      message: expect.stringContaining('not as Wordkept does'),
    });
  });

  it('says where nothing answers', async () => {
    const once = createServer();
    await new Promise<void>((resolve) => once.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(once.address() as AddressInfo).port}`;
    await new Promise((resolve) => once.close(resolve));
    await expect(new ServiceClient(url).get('/v1/claims')).rejects.toMatchObject({
      code: 'service_unreachable',
      message: `${url} does not answer (ECONNREFUSED).`,
    });
  });
});

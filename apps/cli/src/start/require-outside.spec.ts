import { createServer, type Server } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#config';
import { requireOutside } from './require-outside.js';

/** A port of our own on which nobody answers any more. */
let closedPort: number;

beforeAll(async () => {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedPort = (server.address() as { port: number }).port;
  await new Promise((resolve) => server.close(resolve));
});

describe('requireOutside', () => {
  it.each<[string, string, string]>([
    ['queue', 'REDIS_URL', 'redis'],
    ['database', 'DATABASE_URL', 'postgres'],
  ])('refuses to start on a %s that does not answer', async (what, name, scheme) => {
    const config = readConfig({ [name]: `${scheme}://127.0.0.1:${closedPort}/0` });
    await expect(requireOutside(config)).rejects.toMatchObject({
      code: 'service_unreachable',
      message: expect.stringContaining(`The ${what}: `),
      advice: expect.stringContaining(name),
    });
  });

  it('asks nothing where the product brings its own', async () => {
    await expect(requireOutside(readConfig({}))).resolves.toBeUndefined();
  });
});

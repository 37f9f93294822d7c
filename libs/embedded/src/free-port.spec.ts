import { afterAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { freePort } from './free-port.js';

const HOST = '127.0.0.1';
const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('freePort', () => {
  it('gives the wanted port where it is free', async () => {
    const port = await freePort(HOST);
    expect(await freePort(HOST, port)).toBe(port);
  });

  it('moves on from a taken one, to those that follow if it may', async () => {
    const taken = await takenPort();
    const next = await freePort(HOST, taken, 50);
    expect(next).toBeGreaterThan(taken);
    expect(next).toBeLessThanOrEqual(taken + 50);
    expect(await freePort(HOST, taken)).not.toBe(taken);
  });

  it('stays within the ports there are', async () => {
    expect(await freePort(HOST, 65_535, 10)).toBeLessThanOrEqual(65_535);
  });
});

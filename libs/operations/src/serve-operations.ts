import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';

export interface OperationsServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Watched {
  readonly metrics: Metrics;
  /** Parts that are needed, and whether they answer. */
  readonly readiness: () => Promise<Readonly<Record<string, 'up' | 'down'>>>;
}

/**
 * Serves `/metrics`, `/health` and `/health/ready` to whoever watches over the process, at a port of its own that needs no
 * key and is not for the world. Port 0: a free one.
 */
export async function serveOperations(host: string, port: number, watched: Watched): Promise<OperationsServer> {
  const server = createServer(answering(watched));
  server.listen(port, host);
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answering({ metrics, readiness }: Watched): RequestListener {
  return (request, response) => {
    const answer = (status: number, type: string, body: string): void =>
      void response.writeHead(status, { 'content-type': type }).end(body);
    const json = (status: number, body: object): void => answer(status, 'application/json', JSON.stringify(body));
    const routes: Readonly<Record<string, () => Promise<void> | void>> = {
      '/metrics': async () => answer(200, metrics.contentType, await metrics.text()),
      '/health': () => json(200, { status: 'up' }),
      '/health/ready': async () => {
        const states = await readiness();
        json(Object.values(states).includes('down') ? 503 : 200, states);
      },
    };
    const [path = ''] = (request.url ?? '').split('?');
    const route = routes[path] ?? (() => json(404, { paths: Object.keys(routes) }));
    Promise.resolve(route()).catch(() => json(500, { status: 'failed' }));
  };
}

import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an endpoint was asked. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { model: string; temperature: number; messages: { role: string; content: string }[] };
}

export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export type Behaviour = (response: ServerResponse, asked: Asked, nth: number) => void;

/** A real HTTP server on loopback that speaks the protocol of chat completions, as truthfully as it is told. */
export async function modelServer(behaviour: Behaviour): Promise<ModelServer> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Asked['body'];
      const one = { path: request.url ?? '', headers: request.headers, body };
      asked.push(one);
      behaviour(response, one, asked.length);
    });
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/v1`, asked, close };
}

/** The envelope of a chat completion around a message. */
export const envelope = (content: unknown): string => JSON.stringify({ choices: [{ message: { content } }] });

/** Answers every question with the same message. */
export const saying =
  (message: unknown): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(envelope(typeof message === 'string' ? message : JSON.stringify(message)));
  };

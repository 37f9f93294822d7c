import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AlertEvent, NoticeEvent } from '#contracts';

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly event: AlertEvent | NoticeEvent;
  readonly at: number;
}

/** How a receiver answers; 204 where nothing is said. */
export type Behaviour = (response: ServerResponse, received: Received) => void;

/** A receiver of webhooks on loopback: keeps what it got, by path, and answers each path as it was told. */
export class Receiver {
  readonly received: Received[] = [];
  readonly behaviours = new Map<string, Behaviour>();
  private constructor(private readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => void receiver.take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  at(path: string): readonly Received[] {
    return this.received.filter((one) => one.path === path);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const path = request.url ?? '';
    const headers = request.headers as Record<string, string>;
    const received = { path, headers, body, event: JSON.parse(body) as Received['event'], at: Date.now() };
    this.received.push(received);
    const behave = this.behaviours.get(path) ?? ((answer) => answer.writeHead(204).end());
    behave(response, received);
  }
}

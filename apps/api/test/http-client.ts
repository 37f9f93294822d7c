import { request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** As it came over the line. */
  readonly bytes: Buffer;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are checked against the published schemas
  json(): any;
}

export interface Ask {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

/** Without a body they have no length either. */
const BODYLESS = ['GET', 'HEAD', 'DELETE'];

/** A bare client: sends any path and any Host, as `fetch` would not. */
export function httpClient(port: number): (ask: Ask) => Promise<Answer> {
  return ({ method = 'GET', url, headers = {}, payload = '' }) =>
    new Promise((resolve, reject) => {
      const length =
        payload !== '' || !BODYLESS.includes(method) ? { 'content-length': Buffer.byteLength(payload) } : {};
      const options = { host: '127.0.0.1', port, method, path: url, headers: { ...length, ...headers }, agent: false };
      const outgoing = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject).on('end', () => {
          const bytes = Buffer.concat(chunks);
          const body = bytes.toString('utf8');
          const { statusCode = 0, headers } = incoming;
          resolve({ statusCode, headers, body, bytes, json: () => JSON.parse(body) });
        });
      });
      outgoing.on('error', reject).end(payload);
    });
}

import { Agent, request } from 'undici';
import { readAllowList, WEB_PORTS, type AllowList } from './allow-list.js';
import { checkAddress } from './check-address.js';
import { faultOf } from './fault-of.js';
import { guardedConnector, systemResolve, type Resolve } from './guarded-connector.js';
import { OutboundFault } from './outbound-fault.js';
import { beginningOf, readBody } from './read-body.js';

const MAX_REDIRECTS = 5;
const MAX_HEADER_BYTES = 16 * 1024;
const CONNECT_MS = 10_000;
const KEPT_OF_ANSWER = 1_024;

export interface OutboundOptions {
  /** Entries of `WORDKEPT_OUTBOUND_ALLOW`: what may be reached beyond the public internet. None if absent. */
  readonly allow?: readonly string[];
  /** How names become addresses; the system's way if absent. */
  readonly resolve?: Resolve;
  /** Ports that may be reached where nothing is listed; those that web servers are on if absent. */
  readonly ports?: readonly number[];
  /** Connections to one server at most. */
  readonly connectionsPerServer?: number;
}

export interface Fetched {
  /** The last address, after redirects. */
  readonly url: string;
  readonly status: number;
  /** As sent, with its parameters; null where none was. */
  readonly contentType: string | null;
  /** Decoded where it was compressed. */
  readonly bytes: Buffer;
}

export interface Posted {
  readonly status: number;
  /** `Retry-After` as sent; null where none was. */
  readonly retryAfter: string | null;
  /** The first kilobyte of the answer. */
  readonly answer: string;
}

export interface FetchLimits {
  /** Of the decoded body. */
  readonly maxBytes: number;
  /** For everything, redirects too. */
  readonly timeoutMs: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PostRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
}

type Answer = Awaited<ReturnType<typeof request>>;

/**
 * The house's only way to addresses that others name: to the public internet alone (and what the operator lists), whatever
 * a name resolves to and wherever a redirect leads. No proxy of the environment is used. Everything throws `OutboundFault`.
 */
export class Outbound {
  private readonly allowed: AllowList;
  private readonly agent: Agent;

  constructor({
    allow = [],
    resolve = systemResolve,
    ports = WEB_PORTS,
    connectionsPerServer = 8,
  }: OutboundOptions = {}) {
    this.allowed = readAllowList(allow, ports);
    this.agent = new Agent({
      connect: guardedConnector(this.allowed, resolve, CONNECT_MS),
      connections: connectionsPerServer,
      maxHeaderSize: MAX_HEADER_BYTES,
      pipelining: 1,
    });
  }

  /** Throws where the address would be refused before its name is resolved: for telling whoever enters it. */
  check(address: string): URL {
    return checkAddress(address, this.allowed);
  }

  /** Reads an address, following at most five redirects, each checked like the first. Any status is an answer. */
  async get(address: string, limits: FetchLimits): Promise<Fetched> {
    const signal = AbortSignal.timeout(limits.timeoutMs);
    let url = this.check(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const answer = await this.send(url, { method: 'GET', headers: fetchHeaders(limits), signal });
      const next = redirectOf(answer, url);
      if (next === null) return await this.whole(url, answer, limits.maxBytes);
      await answer.body.dump({ limit: 0, signal }).catch(() => undefined);
      url = this.check(next);
    }
    const advice = 'Give the address that it leads to.';
    throw new OutboundFault('too_many_redirects', `More than ${MAX_REDIRECTS} redirects.`, advice);
  }

  /** Sends a body and tells how it was answered. A redirect is an answer like any other: it is not followed. */
  async post(address: string, { headers, body, timeoutMs }: PostRequest): Promise<Posted> {
    const url = this.check(address);
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await this.send(url, { method: 'POST', headers, body, signal });
    const beginning = await beginningOf(answer.body, KEPT_OF_ANSWER);
    return {
      status: answer.statusCode,
      retryAfter: headerOf(answer, 'retry-after'),
      answer: beginning.toString('utf8'),
    };
  }

  /** Lets go of all connections, those in use too. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async send(url: URL, options: Parameters<typeof request>[1]): Promise<Answer> {
    try {
      return await request(url, { ...options, dispatcher: this.agent });
    } catch (error) {
      throw faultOf(error, url.hostname);
    }
  }

  private async whole(url: URL, answer: Answer, maxBytes: number): Promise<Fetched> {
    try {
      const encoding = headerOf(answer, 'content-encoding')?.trim().toLowerCase() ?? '';
      const bytes = await readBody(answer.body, encoding, maxBytes);
      return { url: url.href, status: answer.statusCode, contentType: headerOf(answer, 'content-type'), bytes };
    } catch (error) {
      answer.body.destroy();
      throw faultOf(error, url.hostname);
    }
  }
}

function fetchHeaders({ headers }: FetchLimits): Record<string, string> {
  return { 'user-agent': 'Wordkept', 'accept-encoding': 'gzip, br', ...headers };
}

function redirectOf(answer: Answer, from: URL): string | null {
  const location = headerOf(answer, 'location');
  const isRedirect = [301, 302, 303, 307, 308].includes(answer.statusCode) && location !== null;
  return isRedirect && URL.canParse(location, from.href) ? new URL(location, from.href).href : null;
}

function headerOf(answer: Answer, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

import { setTimeout as pause } from 'node:timers/promises';
import {
  createApiClient,
  type AnswerOf,
  type ApiClient,
  type DocumentUpload,
  type DocumentView,
  type JobView,
  type ListPath,
  type Page,
  type RowOf,
} from '#contracts';
import { Problem } from '#problem';
import { isProblemDetails, problemFrom } from './problem-from.js';
import { readEvents } from './read-events.js';

/** A query: what is absent is left out of the address. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Milliseconds that an answer may take. */
const PATIENCE = 30_000;
const EVENTS = { accept: 'text/event-stream' };
const FILE_PATIENCE = 600_000;
/** Milliseconds that are waited, all in all, where the service says that there were too many requests. */
const LONGEST_REST = 300_000;

/** The API, as the commands use it. Every refusal is thrown as a `Problem` in the service's own words. */
export class ServiceClient {
  /** `key` is shown with each request; a service that is open needs none. */
  constructor(
    readonly url: string,
    private readonly key: string | null = null,
  ) {
    this.api = createApiClient(url, (request) => this.reach(request.url.slice(url.length), { method: request.method }));
  }

  private readonly api: ApiClient;

  /** One page of a list, as published. */
  async page<Path extends ListPath>(path: Path, query: Query = {}): Promise<AnswerOf<Path>> {
    const asked = this.api.GET(path as never, { params: { query } } as never);
    const { data, error } = await asked.catch((failure: unknown) => {
      if (failure instanceof Problem) throw failure;
      throw this.unreachable('answers, but not as Wordkept does');
    });
    if (data !== undefined) return data;
    throw isProblemDetails(error) ? problemFrom(error) : this.unreachable('answers, but not as Wordkept does');
  }

  /** All rows of a list, typed as published, page after page, as they come. */
  async *list<Path extends ListPath>(path: Path, query: Query = {}): AsyncGenerator<RowOf<Path>> {
    let cursor: string | undefined;
    do {
      const { data, next } = (await this.page(path, { limit: '200', ...query, cursor })) as Page<RowOf<Path>>;
      yield* data;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }

  /** `stopped` ends the wait for an answer. */
  get<T>(path: string, query: Query = {}, stopped?: AbortSignal): Promise<T> {
    return this.ask(path + searchOf(query), { signal: stopped });
  }

  /** A file of the service as text. */
  async text(path: string, query: Query = {}): Promise<string> {
    const answer = await this.reach(path + searchOf(query), {});
    if (!answer.ok) await this.ask(path + searchOf(query));
    return answer.text();
  }

  /** A file of the service as it streams in. */
  async file(path: string, query: Query = {}): Promise<AsyncIterable<Uint8Array>> {
    const answer = await this.reach(path + searchOf(query), {}, FILE_PATIENCE);
    if (answer.ok && answer.body) return answer.body;
    return this.ask(path + searchOf(query));
  }

  sendDocument(upload: DocumentUpload): Promise<{ document: DocumentView; job: JobView }> {
    const headers = { 'content-type': 'application/json' };
    return this.ask('/v1/documents', { method: 'POST', headers, body: JSON.stringify(upload) });
  }

  /** Sends JSON and waits as long as reading what it names may take. */
  sendJson<T>(path: string, upload: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return this.ask(path, { method: 'POST', headers, body: JSON.stringify(upload) }, FILE_PATIENCE);
  }

  /** Streams a file as the body; reading it takes as long as it is large. */
  sendFile<T>(path: string, query: Query, bytes: AsyncIterable<Uint8Array>): Promise<T> {
    const headers = { 'content-type': 'application/octet-stream' };
    const init = { method: 'POST', headers, body: ReadableStream.from(bytes), duplex: 'half' };
    return this.ask(path + searchOf(query), init as RequestInit, FILE_PATIENCE);
  }

  /** The version of a record, to be named when something is decided on it. */
  async etag(path: string): Promise<string> {
    const answer = await this.reach(path, {});
    if (!answer.ok) await this.ask(path);
    return answer.headers.get('etag') ?? '*';
  }

  /** Records what somebody decided on a record of which they saw this version. */
  post<T>(path: string, body: object, seen: string): Promise<T> {
    const headers = { 'content-type': 'application/json', 'if-match': seen };
    return this.ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Makes a record that depends on no other. */
  create<T>(path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return this.ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  remove<T>(path: string): Promise<T> {
    return this.ask(path, { method: 'DELETE' });
  }

  /** All rows of a list, page after page, as they come. */
  async *rows<T>(path: string, query: Query = {}): AsyncGenerator<T> {
    let cursor: string | undefined;
    do {
      const page = await this.get<Page<T>>(path, { limit: '200', ...query, cursor });
      yield* page.data;
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }

  /** Records as server-sent events bring them, null where nothing is new. Throws where they do not come, or stop coming. */
  async *events<T>(path: string): AsyncGenerator<T | null> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), PATIENCE);
    try {
      const answer = await fetch(this.url + path, {
        headers: { ...EVENTS, ...bearer(this.key) },
        signal: silence.signal,
      });
      if (!answer.ok || answer.body === null) throw this.unreachable(`gives no events at ${path}`);
      for await (const data of readEvents(answer.body)) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), PATIENCE);
        yield data === null ? null : (JSON.parse(data) as T);
      }
    } finally {
      clearTimeout(timer);
      silence.abort();
    }
  }

  private async ask<T>(path: string, init: RequestInit = {}, patience = PATIENCE): Promise<T> {
    const answer = await this.reach(path, init, patience);
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok && body !== undefined) return body as T;
    throw isProblemDetails(body) ? problemFrom(body) : this.unreachable(`answers, but not as Wordkept does`);
  }

  /** A service that asks us to wait is waited for; a body that streams can be sent once only. */
  private async reach(path: string, init: RequestInit, patience = PATIENCE): Promise<Response> {
    for (let waited = 0; ;) {
      const answer = await this.once(path, init, patience);
      const rest = restAsked(answer) * 1_000;
      if (answer.status !== 429 || waited + rest > LONGEST_REST || typeof init.body === 'object') return answer;
      await pause(rest);
      waited += rest;
    }
  }

  private async once(path: string, init: RequestInit, patience: number): Promise<Response> {
    try {
      const headers = { ...(init.headers as Record<string, string>), ...bearer(this.key) };
      return await fetch(this.url + path, { ...init, headers, signal: within(patience, init.signal) });
    } catch (error) {
      throw this.unreachable(`does not answer (${reasonOf(error)})`);
    }
  }

  private unreachable(how: string): Problem {
    const advice = 'Start the service with "wordkept start", or name another with --url or WORDKEPT_URL.';
    return new Problem('service_unreachable', `${this.url} ${how}.`, advice);
  }
}

function bearer(key: string | null): Record<string, string> {
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

/** Seconds. */
function restAsked(answer: Response): number {
  return Math.max(1, Number(answer.headers.get('retry-after')) || 1);
}

function within(patience: number, stopped: AbortSignal | null | undefined): AbortSignal {
  const late = AbortSignal.timeout(patience);
  return stopped ? AbortSignal.any([late, stopped]) : late;
}

function searchOf(query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string }; message: string };
  return cause?.code ?? message;
}

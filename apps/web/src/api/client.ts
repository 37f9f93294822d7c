import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createApiClient, type AnswerOf, type ApiPaths, type Problem } from '#contracts';
import { lookForService, serviceAnswered } from './service-away.js';

/** The service that serves the page. */
const client = createApiClient('');

/** Addresses that are read. */
export type ReadPath = {
  [Path in keyof ApiPaths]: ApiPaths[Path] extends { readonly get: unknown } ? Path : never;
}[keyof ApiPaths];
export type WriteMethod = 'post' | 'put' | 'patch' | 'delete';
export type WritePath<Method extends WriteMethod> = {
  [Path in keyof ApiPaths]: ApiPaths[Path] extends { readonly [M in Method]: unknown } ? Path : never;
}[keyof ApiPaths];

/** What fills the placeholders of an address, and its query; what is null or empty is left out. */
export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** What goes with a change: the body, typed by the published API, and headers such as `If-Match`. */
export interface Sent<Body> extends Asked {
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

export type BodyOf<Path extends keyof ApiPaths, Method extends WriteMethod> = ApiPaths[Path] extends {
  readonly [M in Method]: { readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } } };
}
  ? Body
  : never;

/** What a change answers with; `undefined` where it answers with nothing. */
export type ChangeAnswerOf<Path extends keyof ApiPaths, Method extends WriteMethod> = ApiPaths[Path] extends {
  readonly [M in Method]: { readonly responses: infer Responses };
}
  ? { [Status in keyof Responses & (200 | 201 | 202)]: JsonOf<Responses[Status]> }[keyof Responses & (200 | 201 | 202)]
  : never;
type JsonOf<Response> = Response extends { readonly content: { readonly 'application/json': infer Answer } }
  ? Answer
  : undefined;

/** Reads. Throws the `Problem` that the service answers with, or a `TypeError` where it does not answer. */
export async function read<Path extends ReadPath>(
  path: Path,
  asked: Asked = {},
  signal?: AbortSignal,
): Promise<AnswerOf<Path>> {
  const params = { path: asked.path, query: given(asked.query) };
  const { data, error } = await client.GET(path as never, { params, signal } as never);
  if (error !== undefined) throw error;
  return data as AnswerOf<Path>;
}

/** A record, and its version: what a change of it names as `If-Match`. */
export interface Tagged<Record> {
  readonly data: Record;
  readonly tag: string;
}

/** As `read`, with the version of what was read. */
export async function readTagged<Path extends ReadPath>(
  path: Path,
  asked: Asked,
  signal?: AbortSignal,
): Promise<Tagged<AnswerOf<Path>>> {
  const params = { path: asked.path, query: given(asked.query) };
  const { data, error, response } = await client.GET(path as never, { params, signal } as never);
  if (error !== undefined) throw error;
  return { data: data as AnswerOf<Path>, tag: response.headers.get('etag') ?? '*' };
}

/** Changes something. Throws as `read` does. */
export async function change<Method extends WriteMethod, Path extends WritePath<Method>>(
  method: Method,
  path: Path,
  sent: Sent<BodyOf<Path, Method>> = {},
): Promise<ChangeAnswerOf<Path, Method>> {
  const { body, headers } = sent;
  const params = { path: sent.path, query: given(sent.query) };
  const { data, error } = await client.request(method, path as never, { params, body, headers } as never);
  if (error !== undefined) throw error;
  return data as ChangeAnswerOf<Path, Method>;
}

export function given(query: Asked['query'] = {}): Record<string, string | number | boolean> {
  const entries = Object.entries(query).filter(([, value]) => value != null && value !== '');
  return Object.fromEntries(entries) as Record<string, string | number | boolean>;
}

/** An error that the service answered with; null where it is something else, as a service that is away. */
export function problemOf(error: unknown): Problem | null {
  return typeof error === 'object' && error !== null && 'code' in error && 'advice' in error
    ? (error as Problem)
    : null;
}

/** Where it is read who asks. */
export const SESSION = '/v1/session';

/** A session that has ended shows itself wherever something is asked: then it is asked who is there. */
function askWhoIsThere(error: unknown): void {
  if (problemOf(error)?.status === 401) void queryClient.refetchQueries({ queryKey: ['read', SESSION] });
}

/** What is no answer at all tells that the service is away; what was given up on tells nothing. */
function hearFailure(error: unknown): void {
  if (problemOf(error)) serviceAnswered();
  else if (error instanceof TypeError) void lookForService();
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: serviceAnswered,
    onError: (error, { queryKey }) => {
      hearFailure(error);
      if (queryKey[1] !== SESSION) askWhoIsThere(error);
    },
  }),
  mutationCache: new MutationCache({
    onSuccess: serviceAnswered,
    onError: (error, _sent, _result, { options }) => {
      hearFailure(error);
      if (options.mutationKey?.[1] !== SESSION) askWhoIsThere(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the service refuses, it refuses again; what did not arrive may arrive.
      retry: (failures, error) => failures < 2 && (problemOf(error)?.status ?? 503) >= 500,
    },
  },
});

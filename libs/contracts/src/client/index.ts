import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api.js';

/** The published API, typed: addresses, queries, bodies and answers as the OpenAPI document has them. */
export type ApiClient = Client<paths>;
export type ApiPaths = paths;
/** The published schemas by name. */
export type ApiSchemas = components['schemas'];

/** Addresses of lists: those that answer with a page. */
export type ListPath = {
  [Path in keyof paths]: AnswerOf<Path> extends { readonly data: readonly unknown[]; readonly next: string | null }
    ? Path
    : never;
}[keyof paths];

/** What a read answers with. */
export type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer Answer } } };
  };
}
  ? Answer
  : never;

/** A row of a list. */
export type RowOf<Path extends ListPath> =
  AnswerOf<Path> extends { readonly data: readonly (infer Row)[] } ? Row : never;

/** A client of the service at `url`; `fetch` stands in where answers are reached in another way than the platform's. */
export function createApiClient(url: string, fetch?: (request: Request) => Promise<Response>): ApiClient {
  return createClient<paths>({ baseUrl: url, ...(fetch && { fetch }) });
}

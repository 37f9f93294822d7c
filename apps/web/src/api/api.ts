import { QueryClient } from '@tanstack/react-query';
import createHooks from 'openapi-react-query';
import { createApiClient, type Problem } from '#contracts';

/** The service that serves the page. */
export const client = createApiClient('');
/** `api.useQuery('get', '/v1/claims', { params: … })` and its kin: typed by the published API. */
export const api = createHooks(client);

/** An answer of the service that is an error. The service being away is a `TypeError` of `fetch`. */
export function problemOf(error: unknown): Problem | null {
  return typeof error === 'object' && error !== null && 'code' in error && 'advice' in error
    ? (error as Problem)
    : null;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the service refuses, it refuses again; what did not arrive may arrive.
      retry: (failures, error) => failures < 2 && (problemOf(error)?.status ?? 503) >= 500,
    },
  },
});

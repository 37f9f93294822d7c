import { queryClient, read, SESSION, type ReadPath } from './client.js';

/**
 * Asks for what the page shows first while its words and its screen are still on the way: who asks, and the claim that the
 * address names. What asks for it later finds the answer, or waits for the same one; a refusal is told where it is shown.
 */
export function askAhead(address: string): void {
  begin(SESSION);
  const [, id] = /^\/claims\/([0-9a-f-]{36})$/.exec(address) ?? [];
  if (id !== undefined) begin('/v1/claims/{id}', { id });
}

/** Under the key by which `useRead` knows it. */
function begin(address: ReadPath, path: Readonly<Record<string, string>> = {}): void {
  void queryClient.prefetchQuery({
    queryKey: ['read', address, path, {}],
    queryFn: ({ signal }) => read(address, { path }, signal),
  });
}
